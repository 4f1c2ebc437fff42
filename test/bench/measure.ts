/** Two ways measured in one run. Times in milliseconds. */
export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
  /** The median of the pairs' ratios: a machine that is slower for a while is slower for both of a pair. */
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** How long some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Measures two ways in interleaved pairs, each of which begins with the other of the two. */
export async function compare(
  pairs: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Comparison> {
  const seen: { ours: number; theirs: number }[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 2 === 0) seen.push({ ours: await ours(), theirs: await theirs() });
    else {
      const second = await theirs();
      seen.push({ ours: await ours(), theirs: second });
    }
  }
  return {
    ours: median(seen.map((pair) => pair.ours)),
    theirs: median(seen.map((pair) => pair.theirs)),
    ratio: median(seen.map((pair) => pair.ours / pair.theirs)),
  };
}
