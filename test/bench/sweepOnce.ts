/** Sweeps a register of so many accounts in this fresh process, and prints what it took. Needs `--expose-gc`. */
import { runStep } from '../../shared/accounts/lifecycle/index.ts';
import { memoryBlobs } from '../setup/memoryBlobs.ts';
import { type Requests, SWEPT_AT, sortedStore } from './sortedStore.ts';
import { environmentFor, platformIn } from './world.ts';

/** What a sweep took. Memory is what is alive after a collection, in bytes above what was alive before the sweep. */
export interface Swept {
  readonly accounts: number;
  readonly done: number;
  readonly requests: Requests;
  readonly seconds: number;
  readonly peak: number;
}

/** So many samples are taken over the whole sweep: a collection takes its time. */
const SAMPLES = 20;

const accounts = Number(process.argv[2]);
const collected = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
let pages = 0;
let before = 0;
let peak = 0;
let sampling = 0;
const every = Math.max(1, Math.floor(accounts / 50 / SAMPLES));
const { store, requests } = sortedStore(accounts, () => {
  if (pages++ % every !== 0) return;
  const began = performance.now();
  peak = Math.max(peak, collected() - before);
  sampling += performance.now() - began;
});
const platform = {
  ...(await platformIn(environmentFor('http://127.0.0.1:9'))),
  ...{ store, journal: memoryBlobs(), clock: { now: () => SWEPT_AT } },
};
before = collected();
const began = performance.now();
const report = await runStep(platform, 'remind');
const swept: Swept = {
  ...{ accounts, done: Number(report.done), requests, peak },
  seconds: (performance.now() - began - sampling) / 1000,
};
process.stdout.write(JSON.stringify(swept));
