import { hash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { inParallel } from '../platform/inParallel.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';

/** What the holder of a link token may do with it, once. */
export const TokenKind = z.enum(['activation', 'keepAlive', 'reset', 'emailConfirmation']);
export type TokenKind = z.output<typeof TokenKind>;

/** A link token as it is stored: never the token, only its hash. */
export const TokenDocument = z.object({
  /** SHA-256 of the token, in hex. */
  id: z.string(),
  type: TokenKind,
  userId: z.string(),
  /** The user's epoch for this purpose when the token was made; 0 for kinds that are bound by their basis alone. */
  epoch: z.number().int(),
  /** The mail that carries the token. */
  mailId: z.string(),
  /** The fact that the token was made for and that must still hold, such as the moment of a requested change. */
  basis: z.string().optional(),
  createdAt: z.string(),
  expiresAt: z.string(),
  ttl: z.number().int(),
});
export type TokenDocument = z.output<typeof TokenDocument>;

/** Whatever else may stand under a hash that somebody sent. */
const AnyDocument = z.object({ type: z.string() });
const AnyToken = z.union([TokenDocument, AnyDocument]);

/** How many random bytes a secret has that lets somebody in. */
export const SECRET_BYTES = 32;

/** How a token is hashed. */
export const TOKEN_HASH = 'sha256';

/** 256 random bits, in base64url. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Under which id a token is kept: SHA-256, in hex. No salt: what is hashed is random. */
export const tokenId = (token: string): string => hash(TOKEN_HASH, token, 'hex');

/** Seconds from now until a stored instant, at least one: a `ttl`, which only tidies up. Validity is decided by the clock. */
export const ttlUntil = (now: number, expiresAt: string): number =>
  Math.max(1, Math.ceil((millis(expiresAt) - now) / 1000));

/**
 * The link token of a mail: the same on every retry, and known to nobody who only sees the database.
 * @param keyId the version of `mail-key` that made it first; the current one if absent
 */
export async function linkToken(
  { keys }: Platform,
  mailId: string,
  keyId?: string,
): Promise<{ token: string; keyId: string }> {
  const key = keyId === undefined ? await keys.current('mail-key') : await keys.byId('mail-key', keyId);
  return { token: hmac(derive(key, 'link-token'), mailId), keyId: key.id };
}

/** Makes a link token valid until `expiresAt` (a stored instant). Safe to do again: the first stands. */
export async function keepLinkToken(
  { store, clock }: Platform,
  {
    kind,
    token,
    ...facts
  }: { kind: TokenKind; token: string } & Pick<TokenDocument, 'userId' | 'epoch' | 'mailId' | 'basis' | 'expiresAt'>,
): Promise<void> {
  const now = clock.now();
  const document: TokenDocument = {
    ...facts,
    id: tokenId(token),
    type: kind,
    createdAt: instant(now),
    ttl: ttlUntil(now, facts.expiresAt),
  };
  await store.create('tokens', document).catch((thrown) => {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  });
}

/** A link token that is known, of this kind and not expired. Whether its epoch and basis still hold, the user decides. */
export async function findToken(
  { store, clock }: Platform,
  kind: TokenKind,
  token: string,
): Promise<Versioned<TokenDocument> | undefined> {
  const id = tokenId(token);
  const found = await store.read('tokens', id, id, AnyToken);
  if (!found || !isLinkToken(found.value) || found.value.type !== kind) return undefined;
  return millis(found.value.expiresAt) > clock.now() ? { value: found.value, etag: found.etag } : undefined;
}

const isLinkToken = (document: TokenDocument | z.output<typeof AnyDocument>): document is TokenDocument =>
  'expiresAt' in document;

/** Deletes a token by its document's id. What kills a token is its user's epoch; this is housekeeping. */
export async function dropToken({ store }: Platform, id: string): Promise<void> {
  await store.remove('tokens', id, id);
}

const OwnedDocument = z.object({ id: z.string(), createdAt: z.string().optional() });

/**
 * Deletes everything in `tokens` that names a user: sessions, link tokens, allowances. Safe to run again.
 * @param until only what was made up to this instant (a stored one), and what does not say when it was made
 */
export async function deleteTokensOf(platform: Platform, userId: string, until?: string): Promise<void> {
  const query = { text: 'SELECT c.id, c.createdAt FROM c WHERE c.userId = @userId', parameters: { userId } };
  for await (const page of platform.store.pages('tokens', query, OwnedDocument)) {
    for (const { value } of page)
      if (until === undefined || (value.createdAt ?? '') <= until) await dropToken(platform, value.id);
  }
}

/** Deletes every token of some types, whosever it is. Safe to run again. */
export async function deleteTokensOfTypes(
  platform: Platform,
  types: readonly (TokenKind | 'session')[],
): Promise<void> {
  for (const type of types) {
    const query = { text: 'SELECT c.id FROM c WHERE c.type = @type', parameters: { type }, pageSize: 500 };
    for await (const page of platform.store.pages('tokens', query, OwnedDocument))
      await inParallel(
        page,
        8,
        ({ value }) => dropToken(platform, value.id),
        () => true,
      );
  }
}
