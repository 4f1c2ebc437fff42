import type { Actor } from '../audit/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { CredentialDocument, verifyPassword } from './passwords.ts';
import { admit, type Counted, waitOf } from './throttle.ts';
import { countFailure } from './throttled.ts';

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
  const counted: readonly Counted[] = [{ limit: 'confirmation', of: [actor.id] }];
  admit(await waitOf(platform, counted));
  const credential = await readCredential(platform, actor.id);
  const { ok } = await verifyPassword(credential?.hash, password);
  if (!ok) {
    await countFailure(platform, counted, actor.id, actor);
    refuse('credentialsRefused');
  }
  admit(await waitOf(platform, counted));
}
