import { type CallWitness, continuity, type DeniedLink } from '../audit/index.ts';
import { ForgedHeads, type KnownHead, knownHeads, NO_HEADS } from './headLines.ts';
import { asMarked, markedSince } from './marked.ts';
import { latestRoot } from './roots.ts';

/** What a verification names when it is the journal that is not as it was written. */
const JOURNAL = 'journal';

/**
 * The heads that the last night wrote down, as a witness of what the chains were then: read alongside a pass over the register, with
 * flat memory. After a restore nothing is known until the next night.
 */
export const callWitness: CallWitness = async (platform, isDone) => {
  const root = await latestRoot(platform);
  if (root?.kind !== 'heads') return { confirms: async () => null, missing: async () => null };
  const continues = await continuity(platform);
  const reading = knownHeads(platform, root.name, await platform.keys.byId('chain-key', root.keyId), root.count);
  const isMarked = markedSince(platform, root);
  let end = NO_HEADS;
  let next: KnownHead | undefined;

  /** The next known head that is not done with; undefined after the last. */
  const peek = async (): Promise<KnownHead | undefined> => {
    while (!next) {
      const read = await reading.next();
      if (read.done) return undefined;
      ({ end } = read.value);
      if (!isDone(read.value.head.pk)) next = read.value.head;
    }
    return next;
  };
  const chain = async (known: KnownHead): Promise<DeniedLink> => {
    const { pk, audience } = await asMarked(known, isMarked);
    return { subject: pk, eventId: 'chain', audience };
  };
  const forged: DeniedLink = { subject: JOURNAL, eventId: root.name, audience: 'everyone' };

  /** Whatever is wrong with the blob itself is told as such. */
  const unlessForged = async (look: () => Promise<DeniedLink | null>): Promise<DeniedLink | null> => {
    try {
      return await look();
    } catch (thrown) {
      if (thrown instanceof ForgedHeads) return forged;
      throw thrown;
    }
  };

  return {
    missing: (before) =>
      unlessForged(async () => {
        const known = await peek();
        if (known && (before === undefined || known.pk < before)) {
          next = undefined;
          return chain(known);
        }
        if (known || before !== undefined) return null;
        return end.count === root.count && end.mac === root.last ? null : forged;
      }),
    confirms: (pk, head) =>
      unlessForged(async () => {
        const known = await peek();
        if (known?.pk !== pk) return null;
        next = undefined;
        return head && (await continues(head, known)) ? null : chain(known);
      }),
  };
};
