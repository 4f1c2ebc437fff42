import { changeAccount, isOfficer, normaliseEmail, readUser, type User, type UserChange } from '../accounts/index.ts';
import { commit, type EventDraft } from '../audit/index.ts';
import {
  acceptPassword,
  dropToken,
  findToken,
  hasRoom,
  keepAllowance,
  redeemCode,
  spendCode,
  type Typed,
  UNKNOWN,
} from '../credentials/index.ts';
import { outgoing } from '../mail/index.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { telephoneTask } from '../protection/index.ts';
import { ownData, withPassword } from './passwords.ts';
import { mayEnter } from './session.ts';
import { placeOf, toldOf, userAt } from './someone.ts';

/** The event of a request, by somebody who is known only once the link is used. */
const requested = (subject: string): EventDraft => ({
  actor: { kind: 'anonymous' },
  action: 'passwordResetRequested',
  subject,
});

/**
 * Mails a link for a new password, if the address is that of somebody who may sign in. Whoever asks learns nothing: every
 * address is counted alike, an unknown one has its event too, and beyond the limits nothing happens. Nothing is taken from the
 * user until the link is used.
 */
export async function requestReset(
  platform: Platform,
  { email, source }: { readonly email: string; readonly source: string },
): Promise<void> {
  const typed = normaliseEmail(email);
  const counted = [
    { limit: 'resetSource', of: [source] },
    { limit: 'resetAddress', of: [typed] },
  ] as const;
  if (!(await hasRoom(platform, counted))) return;

  const found = await userAt(platform, await placeOf(platform, typed));
  const entering = found && mayEnter(platform, found.value) ? found : undefined;
  if (toldOf(entering?.value).includes(UNKNOWN))
    await commit(platform, { partition: UNKNOWN, writes: [], event: requested(UNKNOWN) });
  if (entering) await queueLink(platform, entering);
}

async function queueLink(platform: Platform, found: Versioned<User>): Promise<void> {
  const { id } = found.value;
  const decide = async (user: User): Promise<UserChange | undefined> => {
    if (!mayEnter(platform, user)) return undefined;
    return { user, event: requested(id), creates: [await wayOf(platform, user)] };
  };
  await changeAccount(platform, id, decide, { user: found, head: undefined });
}

/** A link by mail; for officers a call by another officer, since a mailbox must not be the key to protected persons. */
const wayOf = (platform: Platform, user: User): Promise<PartitionedDocument> | PartitionedDocument =>
  isOfficer(user)
    ? telephoneTask(platform, { kind: 'passwordReset', partition: user.id, subject: user.id })
    : outgoing(platform.clock.now(), {
        template: 'passwordReset',
        partition: user.id,
        recipient: { kind: 'user', userId: user.id },
        parameters: { epoch: String(user.epochs.reset) },
      });

/** By what a new password may be chosen: a link that was mailed, or a code that was read out over the telephone. */
type Holding = { readonly token: string } | Pick<Typed, 'reference' | 'code'>;

/** What was found of it: whose, for which epoch, and how it is used up. */
interface Held {
  readonly userId: string;
  readonly epoch: number;
  spend(): Promise<void>;
}

/**
 * Gives the holder of a reset link or code another password. All sessions end, and so does every other reset link. The place where
 * it was done has an allowance from then on: a user whose address is being guessed at from elsewhere gets in this way.
 * @throws Refusal `tokenGone`, `passwordRefused`
 */
export async function resetPassword(
  platform: Platform,
  { password, source, ...holding }: Holding & { readonly password: string; readonly source: string },
  language: Language,
): Promise<void> {
  const found = await heldBy(platform, holding, source);
  const user = await readUser(platform, found.userId);
  if (!user || !licenses(platform, found, user.value)) refuse('tokenGone');
  // A link that was mailed before the duty began.
  if ('token' in holding && isOfficer(user.value)) refuse('tokenGone');
  const hash = await acceptPassword(password, ownData(user.value), language);
  await changeAccount(platform, user.value.id, (fresh) => {
    if (!licenses(platform, found, fresh)) refuse('tokenGone');
    return withPassword(fresh, hash, 'passwordReset', platform.clock.now());
  });
  await keepAllowance(platform, user.value.id, source);
  await found.spend();
}

async function heldBy(platform: Platform, holding: Holding, source: string): Promise<Held> {
  if ('token' in holding) {
    const found = (await findToken(platform, 'reset', holding.token))?.value ?? refuse('tokenGone');
    return { ...found, spend: () => dropToken(platform, found.id) };
  }
  const redeemed = await redeemCode(platform, 'resetCode', { ...holding, source });
  return { ...redeemed, spend: () => spendCode(platform, redeemed) };
}

const licenses = (platform: Platform, held: Held, user: User): boolean =>
  held.epoch === user.epochs.reset && mayEnter(platform, user);
