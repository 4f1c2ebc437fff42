/** What a cold start pays for: the load of the bundle, against the bundle of an app with one empty function. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../../infra/scripts/bundle.ts';
import { type Comparison, compare } from './measure.ts';
import { environmentFor } from './world.ts';

export interface LoadResult {
  /** The bundle is required: every function is registered. */
  readonly load: Comparison;
  /** The same and the `appStart` hooks, after which the first request is taken. */
  readonly start: Comparison;
  /** The size of the file that is loaded, and of the chunks that are read when they are needed, in bytes. */
  readonly entry: number;
  readonly chunks: number;
}

const PAIRS = 21;

/** @param directory where the two bundles are put */
export async function measureLoad(directory: string): Promise<LoadResult> {
  const ours = join(directory, 'ours', 'main.cjs');
  const empty = join(directory, 'empty', 'main.cjs');
  const files = await bundle('functions/main.ts', ours);
  await bundle('test/bench/emptyApp.ts', empty);
  const starts: { readonly load: number; readonly start: number }[][] = [[], []];
  const loaded = (file: string, into: number) => async () => {
    const times = JSON.parse(
      execFileSync(process.execPath, ['test/bench/loadOnce.ts', file], {
        env: { PATH: process.env.PATH, ...environmentFor('http://127.0.0.1:9') },
        encoding: 'utf8',
      }),
    ) as { load: number; start: number };
    starts[into]?.push(times);
    return times.load;
  };
  // The first of each fills the disk's cache.
  await loaded(ours, 0)();
  await loaded(empty, 1)();
  for (const list of starts) list.length = 0;
  const load = await compare(PAIRS, loaded(ours, 0), loaded(empty, 1));
  const later = starts.map((list) => list.map(({ start }) => start).values());
  const next = (index: number) => async () => later[index]?.next().value ?? Number.NaN;
  const start = await compare(PAIRS, next(0), next(1));
  const [entry = 0, ...chunks] = [...files]
    .sort(([file]) => (file.endsWith('main.cjs') ? -1 : 1))
    .map(([, bytes]) => bytes);
  return { load, start, entry, chunks: chunks.reduce((sum, bytes) => sum + bytes, 0) };
}
