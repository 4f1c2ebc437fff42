/** Loads a bundle in this fresh process and prints how long it took to load, and until it had started, in milliseconds. */
import { createRequire } from 'node:module';
import { collect } from '../../infra/local/functions-core.ts';
import { answerCore } from './core.ts';

const require = createRequire(import.meta.url);
answerCore();

let load = Number.NaN;
const began = performance.now();
const { hooks } = await collect(() => {
  require(process.argv[2] ?? '');
  load = performance.now() - began;
});
for (const { name, callback } of hooks) if (name === 'appStart') await callback({});
process.stdout.write(JSON.stringify({ load, start: performance.now() - began }));
