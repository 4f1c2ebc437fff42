import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Reader, readable } from './asRead.ts';
import { commit } from './commit.ts';
import { allOf, audienceIn, countFor, mayRead } from './counts.ts';
import { type Audience, ChainHead } from './event.ts';
import { type Inspection, inspectChain, readableOnes, type Verification } from './verify.ts';
import { Loose } from './walk.ts';
import { type CallWitness, noWitness, type TellOfficers, tellNobody } from './witness.ts';

/**
 * Verifies one partition's chain for somebody, who leaves an event of it. What is told is what the reader may read: who is not an
 * officer learns neither how many events are hidden in a chain, nor that one of them does not hold; officers are told of it.
 * @throws Refusal `notFound` when there is nothing that the reader may read; whatever the witness throws when it cannot be asked
 */
export async function verifyFor(
  platform: Platform,
  reader: Reader,
  partition: string,
  call: CallWitness = noWitness,
  tell: TellOfficers = tellNobody,
): Promise<Verification> {
  const { until, at, audience } = await scopeOf(platform, reader, partition);
  const inspected = await inspectChain(platform, at, undefined, until);
  const { counts, firstBroken } = until === undefined ? await withWitness(platform, at, inspected, call) : inspected;
  const hidden = firstBroken && !mayRead(reader, firstBroken.audience);
  if (hidden) await tell(platform, { subject: partition, eventId: firstBroken.eventId });
  const shown = hidden ? await readableOnes(platform, reader, partition) : { counts, firstBroken };
  // Where nothing is left that they may read, whoever is not an officer learns no more than of what never was.
  if (hidden && allOf(shown.counts) === 0 && !shown.firstBroken) refuse('notFound');
  const found = {
    intact: shown.firstBroken === null,
    events: countFor(reader, shown.counts),
    firstBroken: shown.firstBroken?.eventId ?? null,
  };
  const { intact, events } = found;
  // Of how much officers alone may read is theirs to read, too.
  const forOfficers = reader.officer && countFor({ officer: false, names: [] }, counts) < allOf(counts);
  await commit(platform, {
    partition: reader.actor.id,
    writes: [],
    event: {
      actor: reader.actor,
      action: 'chainVerified',
      subject: partition,
      details: { intact, events },
      ...(forOfficers ? { audience: 'officers' } : audience !== undefined && { audience }),
    },
  });
  return found;
}

/**
 * How far a reader's verification reaches: to the end, or, where what comes last is hidden from them, to the last event that they may
 * read, so that neither the answer nor its time says how much there is behind it. Where all is hidden, the same work is done where nobody
 * has ever been.
 */
async function scopeOf(
  platform: Platform,
  reader: Reader,
  partition: string,
): Promise<{ readonly at: string; readonly until: number | undefined; readonly audience?: Audience | undefined }> {
  const { condition, parameters } = readable(reader);
  const query = {
    text: `SELECT * FROM c WHERE c.pk = @pk AND c.type = @type${condition} ORDER BY c.pk DESC, c.type DESC, c.seq DESC`,
    parameters: { pk: partition, type: 'event', ...parameters },
    partition,
    pageSize: 1,
  };
  const [head, last] = await Promise.all([
    platform.store.read('register', partition, 'chain', Loose),
    firstOf(platform.store.pages('register', query, Loose)),
  ]);
  const open = !head || mayRead(reader, audienceIn(head.value));
  // What one person alone may know of, nobody else is to know that they looked at.
  const audience =
    head && !reader.officer && audienceIn(head.value) !== 'everyone' ? audienceIn(head.value) : undefined;
  if (open) return { at: partition, until: undefined, audience };
  return last ? { at: partition, until: Number(last.seq) } : { at: newId(), until: undefined };
}

async function firstOf(pages: AsyncGenerator<readonly { readonly value: Loose }[]>): Promise<Loose | undefined> {
  for await (const page of pages) return page[0]?.value;
  return undefined;
}

async function withWitness(
  platform: Platform,
  partition: string,
  found: Inspection,
  call: CallWitness,
): Promise<Inspection> {
  if (found.firstBroken) return found;
  const witness = await call(platform, (pk) => pk !== partition);
  const read = await platform.store.read('register', partition, 'chain', Loose);
  const head = ChainHead.safeParse(read?.value).data;
  const denied = await (head ? witness.confirms(partition, head) : witness.missing());
  if (!denied) return head || allOf(found.counts) > 0 ? found : refuse('notFound');
  return {
    ...found,
    firstBroken: { eventId: denied.eventId, audience: read ? audienceIn(read.value) : denied.audience },
  };
}
