import { type EventDraft, system } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { pseudonymsOf } from '../protection/index.ts';
import type { Case } from './case.ts';
import { CaseHead, OWNER } from './caseDocument.ts';
import { changeCase } from './cases.ts';
import { afterClearing, afterHiding } from './transitions.ts';

/** The ids of somebody's cases. */
export async function idsOf(platform: Platform, userId: string): Promise<readonly string[]> {
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
