import * as z from 'zod';
import { deleteTokensOfTypes, ttlUntil } from '../credentials/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { type Session, SessionDocument } from './session.ts';

/** Whatever else may stand under a hash that somebody sent. */
const OtherDocument = z.object({
  type: z.enum(['counter', 'allowance', 'activation', 'keepAlive', 'reset', 'emailConfirmation']),
});

/** Made once: a schema that is put together takes longer than a document that is checked by it. */
const AnySession = z.union([SessionDocument, OtherDocument]);

/** A session beside its ETag; undefined when there is none of that id. */
export async function readSession({ store }: Platform, id: string): Promise<Versioned<Session> | undefined> {
  const read = await store.read('tokens', id, id, AnySession);
  return read?.value.type === 'session' ? { value: read.value, etag: read.etag } : undefined;
}

/**
 * Changes facts of a session that is still as it was read. Never an upsert: that would revive one that was signed out.
 * @returns false when it had changed or gone
 */
export async function rewriteSession(
  { store, clock }: Platform,
  { value, etag }: Versioned<Session>,
  facts: Partial<Pick<Session, 'lastUsedAt' | 'epoch'>>,
): Promise<boolean> {
  // The document's time to live counts from its last write.
  const document = { ...value, ...facts, ttl: ttlUntil(clock.now(), value.expiresAt) };
  try {
    await store.replace('tokens', value.id, document, etag);
    return true;
  } catch (thrown) {
    if (isStoreError(thrown, 'stale')) return false;
    throw thrown;
  }
}

/**
 * Ends every session there is, and every link that gives a password: the database was put back, and what had ended would live again.
 * Safe to run again.
 */
export const endEverySession = (platform: Platform): Promise<void> =>
  deleteTokensOfTypes(platform, ['session', 'reset']);
