import { setImmediate } from 'node:timers/promises';
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
  type CountedAttempt,
  type CredentialDocument,
  countAttempt,
  dropToken,
  keepAllowance,
  readAllowance,
  readCounters,
  readCredential,
  seenFull,
  tokenId,
  verifyPassword,
  waitIn,
} from '../credentials/index.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { begun, mayEnter, periodsOf, type Session } from './session.ts';
import { newSessionToken } from './sessionToken.ts';
import { type Place, placeOf, toldOf, userAt } from './someone.ts';

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
 * not there, of nobody's documents), one verification, and a session that nobody will hear of.
 * @throws Refusal `credentialsRefused`, `tooManyAttempts`
 */
export async function signIn(platform: Platform, { email, password, source }: Attempt): Promise<Begun> {
  const typed = normaliseEmail(email);
  const counted: Limited = {
    anywhere: [
      { limit: 'signInAddress', of: [typed] },
      { limit: 'signInSource', of: [source] },
    ],
    here: [{ limit: 'signInAllowed', of: [typed, source] }],
  };
  const place = await placeOf(platform, typed);
  // Somebody from whom a counter is full does not even get a verification: on each host, only the first finds out with one.
  if (await seenFull(platform, [...counted.anywhere, ...counted.here]))
    await admitted(platform, place, source, counted);
  const credential = await readCredential(platform, place.id);

  // The password waits for its hash alone; everything that does not wait for the password is done while the processor is busy.
  const [verified, prepared] = await Promise.allSettled([
    verifyPassword(credential?.hash, password),
    prepare(platform, place, source, counted),
  ]);
  if (prepared.status === 'rejected') throw prepared.reason;
  const { found, attempt, session } = prepared.value;
  if (verified.status === 'rejected' || !verified.value.ok || !found || !mayEnter(platform, found.value)) {
    await Promise.all([dropToken(platform, session.id), attempt.failed(toldOf(found?.value))]);
    if (verified.status === 'rejected') throw verified.reason;
    refuse('credentialsRefused');
  }
  const { rehash } = verified.value;
  const rehashed = credential && rehash !== undefined ? { ...credential, hash: rehash } : undefined;
  return enter(platform, source, { ...prepared.value, found }, rehashed);
}

/** What is ready when the password has been verified. */
interface Prepared {
  readonly found: Versioned<User> | undefined;
  readonly head: Versioned<ChainHead> | undefined;
  readonly allowance: Allowed;
  readonly attempt: CountedAttempt;
  readonly token: string;
  readonly session: Session;
}

type Allowed = Awaited<ReturnType<typeof readAllowance>>;

/** What limits somebody who has an allowance `here`, and what limits everybody else. */
interface Limited {
  readonly anywhere: readonly Counted[];
  readonly here: readonly Counted[];
}

/** @throws Refusal `tooManyAttempts` when a counter that counts is full */
async function admitted(platform: Platform, place: Place, source: string, { anywhere, here }: Limited): Promise<void> {
  const allowance = await readAllowance(platform, place.id, source);
  admit(waitIn(await readCounters(platform, allowance ? here : anywhere), platform.clock.now()));
}

/**
 * Everything that does not depend on whether the password is right. The attempt is counted already: of guesses that were made at
 * one moment, the right one counts only if the wrong ones have left room for it. The session's document is of no use to
 * anyone until its token is told.
 */
async function prepare(
  platform: Platform,
  place: Place,
  source: string,
  { anywhere, here }: Limited,
): Promise<Prepared> {
  const [found, allowance, head] = await Promise.all([
    userAt(platform, place),
    readAllowance(platform, place.id, source),
    platform.store.read('register', place.id, 'chain', ChainHead),
  ]);
  const counters = await readCounters(platform, allowance ? here : anywhere);
  const user = found?.value ?? { id: newId(), epochs: { session: 0, activation: 0, reset: 0 } };
  const token = newSessionToken(user.id);
  const session = begun(tokenId(token), user, periodsOf(platform.settings), platform.clock.now());
  const [counted, created] = await Promise.allSettled([
    countAttempt(platform, counters),
    platform.store.create('tokens', session),
  ]);
  if (counted.status === 'fulfilled' && created.status === 'fulfilled')
    return { found, head, allowance, attempt: counted.value, token, session };
  await dropToken(platform, session.id);
  if (counted.status === 'rejected') throw counted.reason;
  await counted.value.succeeded();
  throw (created as PromiseRejectedResult).reason;
}

/** Enters with the right password: one commit. A user who changed meanwhile is judged again. */
async function enter(
  platform: Platform,
  source: string,
  { found, head, allowance, attempt, token, session }: Prepared & { readonly found: Versioned<User> },
  rehashed: CredentialDocument | undefined,
): Promise<Begun> {
  const decide = (user: User): UserChange => {
    if (!mayEnter(platform, user) || user.epochs.session !== session.epoch) refuse('credentialsRefused');
    return {
      user: changed(user, activeNow(session.createdAt)),
      event: { actor: actorOf(user), action: 'signedIn', subject: user.id },
      writes: rehashed ? [{ kind: 'upsert', document: rehashed }] : [],
    };
  };
  const [entered] = await Promise.allSettled([
    changeAccount(platform, found.value.id, decide, { user: found, head }),
    // The commit takes longer, and goes out first.
    setImmediate().then(() => attempt.succeeded()),
  ]);
  if (entered.status === 'rejected') {
    await dropToken(platform, session.id);
    throw entered.reason;
  }
  await keepAllowance(platform, found.value.id, source, allowance);
  return { token, session, user: entered.value };
}
