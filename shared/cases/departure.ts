import { type EventDraft, system } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { pseudonymsOf } from '../protection/index.ts';
import { type Case, type Message, messagesFor } from './case.ts';
import { CaseHead, OWNER } from './caseDocument.ts';
import { changeCase, readCase } from './cases.ts';
import { afterClearing, afterHiding } from './transitions.ts';

/** The ids of somebody's cases. */
async function idsOf(platform: Platform, userId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const owner of await pseudonymsOf(platform, OWNER, userId)) {
    const query = {
      text: 'SELECT * FROM c WHERE c.type = @type AND c.ownerId = @owner ORDER BY c.type DESC, c.ownerId DESC, c.listKey DESC',
      parameters: { type: 'case', owner },
    };
    for await (const page of platform.store.pages('register', query, CaseHead))
      ids.push(...page.map(({ value }) => value.id));
  }
  return ids;
}

async function changeAll(
  platform: Platform,
  userId: string,
  change: (before: Case) => Case | undefined,
  event: Pick<EventDraft, 'action'>,
): Promise<void> {
  for (const id of await idsOf(platform, userId))
    await changeCase(platform, id, async ({ value }) => {
      const after = change(value);
      return after && { after, event: { ...event, actor: system('cases'), subject: id } };
    });
}

/**
 * Clears the cases of somebody who is erased, open ones as well: nobody is left to read an answer. Subject, messages and whose it was
 * go, state and times stay until their time is over. It may end anywhere and be run again: what was cleared is nobody's.
 */
export const clearCasesOf = (platform: Platform, userId: string): Promise<void> =>
  changeAll(platform, userId, (before) => afterClearing(before, instant(platform.clock.now())), {
    action: 'caseCleared',
  });

/**
 * Makes the cases of somebody who came under protection the officers': to administrators they are gone, as after an erasure. It may
 * end anywhere and be run again.
 */
export const hideCasesOf = (platform: Platform, userId: string): Promise<void> =>
  changeAll(platform, userId, (before) => (before.audience === 'officers' ? undefined : afterHiding(before)), {
    action: 'caseHidden',
  });

/** A case for the copy of one's own data: what its owner can read of it. */
export interface OwnCase extends Pick<Case, 'id' | 'reference' | 'subject' | 'confidential' | 'createdAt'> {
  readonly state: Case['owner']['state'];
  readonly updatedAt: string;
  readonly messages: readonly Pick<Message, 'at' | 'side' | 'text'>[];
}

/** Everything that is held of somebody's cases, newest first, as they can read it in the cases themselves. */
export async function ownCases(platform: Platform, userId: string): Promise<readonly OwnCase[]> {
  const cases: OwnCase[] = [];
  for (const id of await idsOf(platform, userId)) {
    const found = (await readCase(platform, id))?.value;
    if (!found) continue;
    const { reference, subject, confidential, createdAt, owner } = found;
    const messages = messagesFor(found, 'owner', userId).map(({ at, side, text }) => ({ at, side, text }));
    const { state, updatedAt } = owner;
    cases.push({ id, reference, subject, confidential, createdAt, state, updatedAt, messages });
  }
  return cases;
}
