/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(ts|m?js)$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(zod-openapi|temporal-polyfill|temporal-utils|croner|@zxcvbn-ts)/)'],
  moduleNameMapper: { '^@azure/functions-core$': '<rootDir>/infra/local/functions-core.ts' },
  // For what hangs: no test depends on speed, on however busy a machine it runs.
  testTimeout: 300_000,
  maxWorkers: 2,
  // What a file leaves behind in its worker is never freed: after a hundred files it is gigabytes, and the collector is most of the work.
  workerIdleMemoryLimit: '1GB',
  collectCoverageFrom: ['functions/**/*.ts', 'shared/**/*.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  // What was reached, less a little: a change that is not tried falls below.
  coverageThreshold: { global: { statements: 97, branches: 91, functions: 97, lines: 97 } },
};
