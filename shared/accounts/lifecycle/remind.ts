import { commit, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { changed } from '../user.ts';
import { userCommit } from '../users.ts';
import { policyOf, silenceOf } from './policy.ts';
import type { DueAccount, Outcome } from './sweep.ts';

/** Queues the prompt of a stage; its mail fixes the day that it names when it is sent. */
export async function remind(platform: Platform, account: DueAccount, stage: number): Promise<Outcome> {
  const { clock, calendar, settings } = platform;
  const { user, etag, head, by } = account;
  const promised = silenceOf(user, policyOf(settings), calendar).prompt?.namedDate ?? null;
  const mail = outgoing(clock.now(), {
    template: user.status === 'active' ? 'inactivityPrompt' : 'activationPrompt',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
    parameters: { promised: promised ?? '' },
  });
  const prompt = { stage, basis: user.lastActiveAt, mailId: mail.id, sentAt: null, namedDate: promised };
  const event = {
    actor: system(by),
    action: 'promptQueued',
    subject: user.id,
    details: { stage, mailId: mail.id },
  };
  await commit(
    platform,
    await userCommit(platform, { user: changed(user, { prompt }), event, creates: [mail] }, etag),
    head,
  );
  return 'done';
}

/** Forgets a prompt that counts no more. */
export async function forgetPrompt(platform: Platform, { user, etag, head }: DueAccount): Promise<Outcome> {
  const event = { actor: system('lifecycle'), action: 'promptForgotten', subject: user.id };
  await commit(platform, await userCommit(platform, { user: changed(user, { prompt: null }), event }, etag), head);
  return 'done';
}
