import {
  actorOf,
  authorise,
  changeAccount,
  changed,
  isOfficer,
  isProtected,
  type OthersTold,
  promptCalled,
  raised,
  readUser,
  type User,
} from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { newCode, type ReadOut } from '../../credentials/index.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { Refusal, refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { afterCall, type Judgement, type TaskOutcome, taskContent } from '../../protection/index.ts';
import { letIn } from '../disclosures/letIn.ts';
import { findTask, type ShownTask, shown } from './read.ts';

const TRIES = 5;

/**
 * An officer says how a call ended. What it means for the person called is written in the same batch: a prompt counts once they were
 * reached, or were called in vain on two days.
 * @throws Refusal `forbidden`, also for a call to oneself, `notFound`, `statusConflict` for a task that has ended, `secondOfficerNeeded`
 */
export async function recordCall(
  platform: Platform,
  officer: User,
  id: string,
  outcome: Exclude<TaskOutcome, Judgement>,
): Promise<ShownTask & { readonly code: ReadOut | null }> {
  authorise(officer, 'handleTelephoneTasks');
  for (let tried = 1; ; tried++) {
    const { value: before, etag } = await findTask(platform, id);
    const callee = (await taskContent(platform, before))?.subject ?? null;
    if (callee === officer.id) refuse('forbidden');
    const task = afterCall(platform, before, outcome, officer.id);
    const writes = await promptCalled(platform, task);
    const reset = outcome === 'reached' && task.kind === 'passwordReset' ? callee : null;
    const told = reset ? await toldOfReset(platform, officer, reset) : undefined;
    try {
      await commit(platform, {
        partition: task.pk,
        writes: [{ kind: 'replace', document: task, etag }, ...writes],
        event: {
          actor: actorOf(officer),
          action: 'telephoneTaskCalled',
          subject: id,
          details: { kind: task.kind, outcome },
          audience: 'officers',
        },
      });
      const code = reset ? await resetCode(platform, officer, reset, told) : null;
      return { ...(await shown(platform, task)), code };
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** A code lets in whoever has it: for a protected person it counts as a disclosure, and the other officers are told. @throws Refusal `secondOfficerNeeded` */
async function toldOfReset(platform: Platform, officer: User, userId: string): Promise<OthersTold | undefined> {
  const user = (await readUser(platform, userId))?.value;
  return user && isProtected(user) ? letIn(platform, officer, userId) : undefined;
}

/**
 * The code for a new password that is read out to whoever was reached about one: a protected person, or another officer. An earlier
 * code is dead. Null for one who may have none.
 */
async function resetCode(
  platform: Platform,
  officer: User,
  userId: string,
  told: OthersTold | undefined,
): Promise<ReadOut | null> {
  try {
    const after = await changeAccount(platform, userId, (user) =>
      user.status === 'active' && (isProtected(user) || isOfficer(user))
        ? {
            user: changed(user, { epochs: raised(user, 'reset') }),
            event: {
              actor: actorOf(officer),
              action: 'resetCodeMade',
              subject: userId,
              ...(told && { details: { reference: told.reference } }),
            },
            ...(told && { creates: told.creates }),
          }
        : refuse('statusConflict'),
    );
    return await newCode(platform, { kind: 'resetCode', userId, epoch: after.epochs.reset });
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
