import type { Day } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import type { Versioned, Write } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { countsSince, type TelephoneTask } from '../../protection/index.ts';
import { namedDay, policyOf, silenceOf } from '../lifecycle/policy.ts';
import { changed, type Prompt, type User } from '../user.ts';
import { toDocument } from '../userDocument.ts';
import { readUser } from '../users.ts';

/**
 * The day of deactivation that a call about a prompt names if it is made now; null where the prompt does not hold any more, because
 * its user has been active since or it has been given. For whoever calls: every prompt names its day.
 */
export async function dayToName(platform: Platform, task: TelephoneTask): Promise<Day | null> {
  const found = await standing(platform, task);
  return found ? dayNamed(platform, found.user.value, found.prompt) : null;
}

/**
 * What a call makes of the prompt that its task is about, to be written in the batch that records the call: once the person was reached,
 * or was called in vain on two days, it counts, with the day that a call now names. A task that ended otherwise was no prompt, and a
 * new one is due. Nothing for other tasks.
 * @param task as it is after the call
 */
export async function promptCalled(platform: Platform, task: TelephoneTask): Promise<readonly Write[]> {
  const found = await standing(platform, task);
  if (!found) return [];
  const { user, prompt } = found;
  const counts = countsSince(task, platform.calendar) !== null;
  if (!counts && task.endedAt === null) return [];
  const given = { ...prompt, sentAt: instant(platform.clock.now()), namedDate: dayNamed(platform, user.value, prompt) };
  const again = prompt.namedDate === null ? null : { ...prompt, stage: prompt.stage - 1 };
  const document = await toDocument(platform, changed(user.value, { prompt: counts ? given : again }));
  return [{ kind: 'replace', document, etag: user.etag }];
}

/** The prompt of this silence that a task is to give, while it is not given. */
async function standing(
  platform: Platform,
  { pk, id, kind }: TelephoneTask,
): Promise<{ user: Versioned<User>; prompt: Prompt } | undefined> {
  const user = kind === 'prompt' ? await readUser(platform, pk) : undefined;
  if (!user) return undefined;
  const { prompt } = silenceOf(user.value, policyOf(platform.settings), platform.calendar);
  return prompt?.mailId === id && prompt.sentAt === null ? { user, prompt } : undefined;
}

const dayNamed = ({ settings, calendar, clock }: Platform, user: User, { stage, namedDate }: Prompt): Day =>
  namedDay(user, stage, policyOf(settings), calendar, clock.now(), namedDate ?? '');
