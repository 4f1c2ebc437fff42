import * as z from 'zod';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { commit } from './commit.ts';
import type { Reader } from './log.ts';
import { type Verification, verifyChain } from './verify.ts';

/** Verifies one partition's chain for somebody, who leaves an event of it. @throws Refusal `notFound` when there is no such chain */
export async function verifyFor(platform: Platform, reader: Reader, partition: string): Promise<Verification> {
  const found = await verifyChain(platform, partition);
  const { intact, events } = found;
  if (intact && events === 0 && !(await platform.store.read('register', partition, 'chain', z.unknown())))
    return refuse('notFound');
  await commit(platform, {
    partition: reader.actor.id,
    writes: [],
    event: { actor: reader.actor, action: 'chainVerified', subject: partition, details: { intact, events } },
  });
  return found;
}
