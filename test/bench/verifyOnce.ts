/** Verifies the register of the environment in this fresh process, and prints what it took. Needs `--expose-gc`. */
import { eventsIn, readVerification, startVerification, workOnVerifications } from '../../shared/audit/index.ts';
import { callWitness } from '../../shared/journal/index.ts';
import type { Store } from '../../shared/platform/cosmos/store.ts';
import { platformIn } from './world.ts';

/** What a verification took. Memory is what is alive after a collection, in bytes above what was alive before. */
export interface Verified {
  readonly events: number;
  /** Pages that queries gave. */
  readonly pages: number;
  /** Reads and writes of single documents, and batches. */
  readonly other: number;
  readonly seconds: number;
  readonly peak: number;
}

const platform = await platformIn(process.env as Record<string, string>);
const collected = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
let pages = 0;
let other = 0;
let peak = 0;
let before = 0;
let sampling = 0;
const counted = <A extends unknown[], R>(call: (...given: A) => R) => {
  return (...given: A): R => {
    other++;
    return call(...given);
  };
};
const { store } = platform;
const watched: Store = {
  ...store,
  read: counted(store.read) as Store['read'],
  replace: counted(store.replace),
  batch: counted(store.batch),
  async *pages(...of) {
    for await (const page of store.pages(...of)) {
      const began = performance.now();
      pages++;
      peak = Math.max(peak, collected() - before);
      sampling += performance.now() - began;
      yield page;
    }
  },
};
const { id } = await startVerification(platform, { kind: 'system', id: 'bench' });
before = collected();
const began = performance.now();
await workOnVerifications({ ...platform, store: watched }, callWitness);
const seconds = (performance.now() - began - sampling) / 1000;
const run = await readVerification(platform, id);
if (run.state !== 'done' || run.firstBroken) throw new Error('The verification did not find the log intact');
const verified: Verified = { events: eventsIn(run.progress), pages, other, seconds, peak };
process.stdout.write(JSON.stringify(verified));
process.exit(0);
