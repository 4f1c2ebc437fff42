import { system } from '../audit/index.ts';
import type { Platform } from '../platform/platform.ts';
import { mentions, type TaskDraft, telephoneTask } from '../protection/index.ts';
import { isForAdministrators } from './case.ts';
import { CaseHead } from './caseDocument.ts';
import { type CaseChange, changeCase, type ReadCase } from './cases.ts';
import { afterMentionMarked } from './transitions.ts';

/**
 * Withholds what cases of others say of somebody who came under protection since it was written: administrators read it no longer, and
 * whoever asked no answer of others. It may end anywhere and be run again.
 */
export async function withholdMentionsInCases(platform: Platform, userId: string): Promise<void> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.audience != @nobody',
    parameters: { type: 'case', nobody: 'nobody' },
  };
  const ids: string[] = [];
  for await (const page of platform.store.pages('register', query, CaseHead))
    ids.push(...page.map(({ value }) => value.id));
  for (const id of ids) await changeCase(platform, id, (read) => withheld(platform, read, userId));
}

async function withheld(platform: Platform, { value }: ReadCase, userId: string): Promise<CaseChange | undefined> {
  if (value.ownerId === userId || value.audience === 'nobody') return undefined;
  const { id, subject, messages } = value;
  const open = messages.filter(
    ({ side, toOwner, toAdministrators }) => toAdministrators || (side !== 'owner' && toOwner),
  );
  const found = await Promise.all(
    open.map(async (message) => ((await mentions(platform, message.text, userId)) ? [message.id] : [])),
  );
  const mentioning = new Set(found.flat());
  const inSubject = isForAdministrators(value) && subject !== null && (await mentions(platform, subject, userId));
  if (mentioning.size === 0 && !inSubject) return undefined;
  const task: TaskDraft = { kind: 'leakInText', partition: id, place: `${id}/${id}/messages`, persons: [userId] };
  return {
    after: afterMentionMarked(value, inSubject, mentioning),
    event: { actor: system('protection'), action: 'caseWithheld', subject: id },
    creates: [await telephoneTask(platform, task)],
  };
}
