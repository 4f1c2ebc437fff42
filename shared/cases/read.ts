import type { User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { knownSide } from './access.ts';
import { type Case, type Message, messagesFor, type Side } from './case.ts';
import { actorIn, readCase } from './cases.ts';

/** A case as somebody reads it. */
export interface SeenCase {
  readonly case: Case;
  readonly side: Side;
  readonly messages: readonly Message[];
}

/** A case for whoever may know of it. That it was read is an event. @throws Refusal `notFound` */
export async function readCaseFor(platform: Platform, reader: User, id: string): Promise<SeenCase> {
  const { value, document } = (await readCase(platform, id)) ?? refuse('notFound');
  const side = knownSide(reader, value);
  await commit(platform, {
    partition: id,
    writes: [],
    event: { actor: actorIn(reader, side, document.ownerId), action: 'caseRead', subject: id },
  });
  return { case: value, side, messages: messagesFor(value, side, reader.id) };
}
