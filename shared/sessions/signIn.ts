import {
  activeNow,
  actorOf,
  changeAccount,
  changed,
  normaliseEmail,
  type User,
  type UserChange,
} from '../accounts/index.ts';
import { ChainHead } from '../audit/index.ts';
import {
  admit,
  type Counted,
  type CredentialDocument,
  countFailure,
  dropToken,
  keepAllowance,
  readAllowance,
  readCredential,
  tokenId,
  verifyPassword,
  waitOf,
} from '../credentials/index.ts';
import { instant } from '../platform/clock.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { begun, mayEnter, periodsOf, type Session } from './session.ts';
import { newSessionToken } from './sessionToken.ts';
import { placeOf, userAt } from './someone.ts';

export interface Attempt {
  /** As it was typed. */
  readonly email: string;
  readonly password: string;
  /** Where the request came from. */
  readonly source: string;
}

/** A session that has just begun; the token is told once. */
export interface Begun {
  readonly token: string;
  readonly session: Session;
  readonly user: User;
}

/**
 * Signs in. Every cause of a refusal has the same answer and does the same work: the same reads (in the place of a user who is
 * not there, of nobody's documents) and one verification.
 * @throws Refusal `credentialsRefused`, `tooManyAttempts`
 */
export async function signIn(platform: Platform, { email, password, source }: Attempt): Promise<Begun> {
  const typed = normaliseEmail(email);
  const anywhere: readonly Counted[] = [
    { limit: 'signInAddress', of: [typed] },
    { limit: 'signInSource', of: [source] },
  ];
  const here: readonly Counted[] = [{ limit: 'signInAllowed', of: [typed, source] }];
  const [place, waitAnywhere, waitHere] = await Promise.all([
    placeOf(platform, typed),
    waitOf(platform, anywhere),
    waitOf(platform, here),
  ]);
  // Somebody from whom a counter is full does not even get a verification.
  if (waitAnywhere > 0 || waitHere > 0)
    admit((await readAllowance(platform, place.id, source)) ? waitHere : waitAnywhere);

  // The password waits for its hash alone; everything else is read while the processor is busy.
  const credential = await readCredential(platform, place.id);
  const [{ ok, rehash }, found, allowance, head] = await Promise.all([
    verifyPassword(credential?.hash, password),
    userAt(platform, place),
    readAllowance(platform, place.id, source),
    platform.store.read('register', place.id, 'chain', ChainHead),
  ]);
  const counted = allowance ? here : anywhere;
  if (!ok || !found || !mayEnter(platform, found.value)) {
    await countFailure(platform, counted, found?.value.id);
    refuse('credentialsRefused');
  }
  const rehashed = credential && rehash !== undefined ? { ...credential, hash: rehash } : undefined;
  const begunNow = await begin(platform, counted, found, rehashed, head);
  await keepAllowance(platform, found.value.id, source, allowance);
  return begunNow;
}

/**
 * Begins a session: its document first, which is of no use to anyone until its token is told; then the user's commit. A user
 * who changed meanwhile is judged again.
 */
async function begin(
  platform: Platform,
  counted: readonly Counted[],
  found: Versioned<User>,
  rehashed: CredentialDocument | undefined,
  head: Versioned<ChainHead> | undefined,
): Promise<Begun> {
  const now = platform.clock.now();
  const token = newSessionToken(found.value.id);
  const session = begun(tokenId(token), found.value, periodsOf(platform.settings), now);
  // Of guesses that were made at one moment, the right one counts only if the wrong ones have left room for it.
  const [wait] = await Promise.all([waitOf(platform, counted), platform.store.create('tokens', session)]);
  const decide = (user: User): UserChange => {
    if (!mayEnter(platform, user) || user.epochs.session !== session.epoch) refuse('credentialsRefused');
    return {
      user: changed(user, activeNow(instant(now))),
      event: { actor: actorOf(user), action: 'signedIn', subject: user.id },
      writes: rehashed ? [{ kind: 'upsert', document: rehashed }] : [],
    };
  };
  try {
    admit(wait);
    return { token, session, user: await changeAccount(platform, found.value.id, decide, { user: found, head }) };
  } catch (thrown) {
    await dropToken(platform, session.id);
    throw thrown;
  }
}
