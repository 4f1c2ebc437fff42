const tails = new Map<string, Promise<unknown>>();

/** Runs work on one key after the work on that key which this process began before, whatever became of it. */
export function queued<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = tails.get(key) ?? Promise.resolve();
  const run = before.then(work, work);
  const tail = run
    .catch(() => undefined)
    .finally(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
  tails.set(key, tail);
  return run;
}
