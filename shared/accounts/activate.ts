import {
  acceptPassword,
  type CredentialDocument,
  dropToken,
  findToken,
  redeemCode,
  spendCode,
  type Typed,
} from '../credentials/index.ts';
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

/** What somebody who was invited sends to begin: by what they may, a password, and the version of the notice they have read. */
export type Activation = Holding & {
  readonly password: string;
  readonly privacyNotice: string;
};

/** The token of the invitation's link, or a code that was read out over the telephone, and from where it was typed. */
type Holding = { readonly token: string } | Typed;

/** What was found of it: whose, for which epoch, and how it is used up. */
interface Held {
  readonly userId: string;
  readonly epoch: number;
  spend(): Promise<void>;
}

/**
 * Activates an account. Link and code work once; a second use, or one after a newer invitation, is told apart from nothing.
 * @throws Refusal `tokenGone`, `privacyNoticeOutdated`, `passwordRefused`
 */
export async function activate(
  platform: Platform,
  { password, privacyNotice, ...holding }: Activation,
  language: Language,
): Promise<User> {
  const found = await heldBy(platform, holding);
  const invited = found && (await readUser(platform, found.userId))?.value;
  if (!found || !invited || !holds(platform, invited, found.epoch)) refuse('tokenGone');
  if (privacyNotice !== currentVersion(platform)) refuse('privacyNoticeOutdated');
  const hash = await acceptPassword(password, [invited.givenName, invited.familyName, invited.email], language);

  const active = await changeAccount(platform, invited.id, (user) => {
    if (!holds(platform, user, found.epoch)) refuse('tokenGone');
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
  await found.spend();
  return active;
}

async function heldBy(platform: Platform, holding: Holding): Promise<Held | undefined> {
  if ('token' in holding) {
    const found = (await findToken(platform, 'activation', holding.token))?.value;
    return found && { ...found, spend: () => dropToken(platform, found.id) };
  }
  const redeemed = await redeemCode(platform, 'activationCode', holding);
  return { ...redeemed, spend: () => spendCode(platform, redeemed) };
}

const holds = ({ calendar, clock }: Platform, user: User, epoch: number): boolean =>
  allows('activate', user) && user.epochs.activation === epoch && !employmentOver(user, calendar, clock.now());
