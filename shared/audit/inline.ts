import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { commit } from './commit.ts';
import { ChainHead } from './event.ts';
import type { Reader } from './log.ts';
import { type Verification, verifyChain } from './verify.ts';
import { Loose } from './walk.ts';
import { type CallWitness, noWitness } from './witness.ts';

/**
 * Verifies one partition's chain for somebody, who leaves an event of it.
 * @throws Refusal `notFound` when there is no such chain, nor ever was; whatever the witness throws when it cannot be asked
 */
export async function verifyFor(
  platform: Platform,
  reader: Reader,
  partition: string,
  call: CallWitness = noWitness,
): Promise<Verification> {
  const found = await withWitness(platform, partition, await verifyChain(platform, partition), call);
  const { intact, events } = found;
  await commit(platform, {
    partition: reader.actor.id,
    writes: [],
    event: { actor: reader.actor, action: 'chainVerified', subject: partition, details: { intact, events } },
  });
  return found;
}

async function withWitness(
  platform: Platform,
  partition: string,
  found: Verification,
  call: CallWitness,
): Promise<Verification> {
  if (!found.intact) return found;
  const witness = await call(platform, (pk) => pk !== partition);
  const read = await platform.store.read('register', partition, 'chain', Loose);
  const head = ChainHead.safeParse(read?.value).data;
  const denied = head ? await witness.confirms(head) : await witness.missing();
  if (denied) return { ...found, intact: false, firstBroken: denied.eventId };
  return head || found.events > 0 ? found : refuse('notFound');
}
