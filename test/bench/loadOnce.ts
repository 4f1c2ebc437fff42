/** Loads a bundle in this fresh process and prints how long it took to load, and until it had started, in milliseconds. */
import { createRequire, registerHooks } from 'node:module';
import { collect } from '../../infra/local/functions-core.ts';

const CORE = new URL('../../infra/local/functions-core.ts', import.meta.url).href;
const require = createRequire(import.meta.url);
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@azure/functions-core' ? { url: CORE, shortCircuit: true } : next(specifier, context),
});

let load = Number.NaN;
const began = performance.now();
const { hooks } = await collect(() => {
  require(process.argv[2] ?? '');
  load = performance.now() - began;
});
for (const { name, callback } of hooks) if (name === 'appStart') await callback({});
process.stdout.write(JSON.stringify({ load, start: performance.now() - began }));
