import type { Actor } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { readCounters } from './counters.ts';
import { CredentialDocument, verifyPassword } from './passwords.ts';
import { admit, waitIn } from './throttle.ts';
import { countAttempt } from './throttled.ts';

/** The kept hash of a user's password; undefined for who has none. */
export async function readCredential({ store }: Platform, userId: string): Promise<CredentialDocument | undefined> {
  return (await store.read('register', userId, 'credential', CredentialDocument))?.value;
}

/**
 * Asks somebody who is signed in for the own password once more, before a change that a stolen session must not make.
 * @throws Refusal `credentialsRefused`, `tooManyAttempts`
 */
export async function confirmPassword(
  platform: Platform,
  actor: Actor & { readonly kind: 'user' },
  password: string,
): Promise<void> {
  const [counters, credential] = await Promise.all([
    readCounters(platform, [{ limit: 'confirmation', of: [actor.id] }]),
    readCredential(platform, actor.id),
  ]);
  admit(waitIn(counters, platform.clock.now()));
  const [{ ok }, attempt] = await Promise.all([
    verifyPassword(credential?.hash, password),
    countAttempt(platform, counters),
  ]);
  if (!ok) {
    await attempt.failed([actor.id], actor);
    refuse('credentialsRefused');
  }
  await attempt.succeeded();
}
