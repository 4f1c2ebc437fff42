import type { FoundHead } from '../audit/index.ts';
import type { KnownHead } from './headLines.ts';

/** What is there of a partition, and what was known of it. */
export interface Pair {
  readonly pk: string;
  readonly found: FoundHead | undefined;
  readonly known: KnownHead | undefined;
}

/** Heads as they are and as they were known, side by side in the order of partitions, with flat memory. @param after partitions up to this one are left out */
export async function* paired(
  found: AsyncGenerator<FoundHead>,
  known: AsyncGenerator<{ readonly head: KnownHead }, undefined>,
  after: string,
): AsyncGenerator<Pair> {
  try {
    let is = await found.next();
    let was = await known.next();
    while (!is.done || !was.done) {
      const here = is.done ? undefined : is.value;
      const there = was.done ? undefined : was.value.head;
      const pk = here && (!there || here.pk < there.pk) ? here.pk : (there?.pk ?? '');
      const pair = { pk, found: here?.pk === pk ? here : undefined, known: there?.pk === pk ? there : undefined };
      if (pk > after) yield pair;
      if (pair.found) is = await found.next();
      if (pair.known) was = await known.next();
    }
  } finally {
    await Promise.all([found.return(undefined), known.return(undefined)]);
  }
}
