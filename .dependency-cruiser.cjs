/** The areas of shared/, lowest first: each may use those before it, through their index.ts. */
const areas = [
  'platform',
  'audit',
  'journal',
  'deadlines',
  'credentials',
  'protection',
  'mail',
  'privacyNotice',
  'organisations',
  'accounts',
  'sessions',
  'routines',
  'officers',
  'cases',
  'incidents',
  'rights',
  'record',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'A room that is entered when its first request comes may lead back: the contract is made from all of them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    },
    {
      name: 'not-upwards-from-shared',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|test)/' },
    },
    {
      name: 'production-knows-no-host',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'host-knows-only-declarations',
      severity: 'error',
      from: { path: '^infra/local/' },
      to: { path: '^(functions|shared/(?!platform/))' },
    },
    ...areas.map((area, index) => ({
      name: `${area}-only-uses-lower-areas`,
      severity: 'error',
      from: { path: `^shared/${area}/` },
      to: { path: `^shared/(?!(${areas.slice(0, index + 1).join('|')})/)` },
    })),
    {
      name: 'areas-through-their-index',
      severity: 'error',
      from: { path: '^(functions|shared/([^/]+))/' },
      to: { path: '^shared/(?!platform/)[^/]+/', pathNot: ['^shared/$2/', '^shared/[^/]+/index\\.ts$'] },
    },
    {
      name: 'only-platform-and-mail-know-azure',
      severity: 'error',
      from: { path: '^shared/(?!platform/|mail/)' },
      to: { path: 'node_modules/@azure/' },
    },
    {
      name: 'pure-rules',
      comment: 'An entity and its rules know no store, no clock and no Azure.',
      severity: 'error',
      from: { path: '^shared/accounts/(user|permissions|lifecycle/(policy|decide|transitions))\\.ts$' },
      to: {
        path: 'shared/platform/cosmos|shared/platform/platform\\.ts|node_modules/@azure/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.cjs', '.mjs', '.js', '.json'] },
  },
};
