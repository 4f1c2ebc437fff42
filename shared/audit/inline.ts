import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Reader, readable } from './asRead.ts';
import { commit } from './commit.ts';
import { allOf, audienceIn, countFor, mayRead } from './counts.ts';
import type { Audience } from './event.ts';
import { boundNow } from './expiry.ts';
import { headIn, type Inspection, inspectChain, type Verification } from './verify.ts';
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
  const inspection = until === undefined ? await withWitness(platform, at, inspected, call) : inspected;
  const { counts, open, hidden } = inspection;
  if (hidden && !mayRead(reader, hidden.audience))
    await tell(platform, { subject: partition, eventId: hidden.eventId });
  const told = open ?? (hidden && mayRead(reader, hidden.audience) ? hidden : null);
  // Where nothing is left that they may read, whoever is not an officer learns no more than of what never was.
  const known = until === undefined && !hidden;
  if (!told && !known && countFor(reader, counts) === 0) refuse('notFound');
  const found = {
    intact: told === null,
    events: countFor(reader, counts),
    firstBroken: told?.eventId ?? null,
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
  const [document, last] = await Promise.all([
    platform.store.read('register', partition, 'chain', Loose),
    firstOf(platform.store.pages('register', query, Loose)),
  ]);
  const head = document && (await headIn(platform, document.value))?.written;
  const forWhom = head?.audience ?? audienceIn(document?.value);
  // What one person alone may know of, nobody else is to know that they looked at.
  const audience = document && !reader.officer && forWhom !== 'everyone' ? forWhom : undefined;
  if (!document || mayRead(reader, forWhom)) return { at: partition, until: undefined, audience };
  if (last) return { at: partition, until: Number(last.seq) };
  // Nothing of everyone's is there, but something should be.
  const lost = head !== undefined && head.open.seq > 0 && head.open.at >= (await boundNow(platform));
  return lost ? { at: partition, until: 0 } : { at: newId(), until: undefined };
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
  if (found.open || (found.hidden && !found.head)) return found;
  const witness = await call(platform, (pk) => pk !== partition);
  const { head } = found;
  const denied = await (head ? witness.confirms(partition, head) : witness.missing());
  if (!denied) return head || allOf(found.counts) > 0 ? found : refuse('notFound');
  const broken = { eventId: denied.eventId, audience: head?.audience ?? denied.audience };
  return broken.audience === 'everyone' ? { ...found, open: broken } : { ...found, hidden: found.hidden ?? broken };
}
