import { acceptPassword, type CredentialDocument, dropToken, findToken } from '../credentials/index.ts';
import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { currentVersion } from '../privacyNotice/index.ts';
import { actorOf } from './actor.ts';
import { employmentOver } from './lifecycle/policy.ts';
import { allows, transition } from './lifecycle/transitions.ts';
import { joinRosters } from './roster.ts';
import type { User } from './user.ts';
import { changeAccount, readUser } from './users.ts';

/** What somebody who was invited sends to begin: the link's token, a password, and the version of the notice they have read. */
export interface Activation {
  readonly token: string;
  readonly password: string;
  readonly privacyNotice: string;
}

/**
 * Activates an account. The link works once; a second use, or one after a newer invitation, is told apart from nothing.
 * @throws Refusal `tokenGone`, `privacyNoticeOutdated`, `passwordRefused`
 */
export async function activate(
  platform: Platform,
  { token, password, privacyNotice }: Activation,
  language: Language,
): Promise<User> {
  const found = await findToken(platform, 'activation', token);
  const invited = found && (await readUser(platform, found.value.userId))?.value;
  if (!found || !invited || !holds(platform, invited, found.value.epoch)) refuse('tokenGone');
  if (privacyNotice !== currentVersion(platform)) refuse('privacyNoticeOutdated');
  const hash = await acceptPassword(password, [invited.givenName, invited.familyName, invited.email], language);

  const active = await changeAccount(platform, invited.id, (user) => {
    if (!holds(platform, user, found.value.epoch)) refuse('tokenGone');
    const now = platform.clock.now();
    const at = instant(now);
    const accepted = { version: privacyNotice, acceptedAt: at };
    const { user: after, action, fields } = transition(user, 'activate', { privacyNotice: accepted }, now);
    const credential: CredentialDocument = { id: 'credential', pk: user.id, type: 'credential', hash, changedAt: at };
    return {
      user: after,
      writes: [{ kind: 'upsert', document: credential }],
      event: {
        actor: actorOf(user),
        action,
        subject: user.id,
        fields: [...fields, 'password'],
        details: { privacyNotice },
      },
    };
  });
  await joinRosters(platform, active);
  await dropToken(platform, found.value.id);
  return active;
}

const holds = ({ calendar, clock }: Platform, user: User, epoch: number): boolean =>
  allows('activate', user) && user.epochs.activation === epoch && !employmentOver(user, calendar, clock.now());
