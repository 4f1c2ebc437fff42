import { randomBytes } from 'node:crypto';
import { SECRET_BYTES, tokenId } from '../credentials/index.ts';

const USER_ID_BYTES = 16;

/** What a session token says: under which id its session is kept, and whose it claims to be. */
export interface Claim {
  readonly id: string;
  readonly userId: string;
}

/**
 * A new session token: 256 random bits, and the user's id, so that session and user can be read at the same time. Opaque to
 * whoever holds it; kept only as its hash.
 */
export function newSessionToken(userId: string): string {
  const bytes = Buffer.concat([randomBytes(SECRET_BYTES), Buffer.from(userId.replaceAll('-', ''), 'hex')]);
  return bytes.toString('base64url');
}

/** What a token claims; undefined for what no session token looks like. */
export function claimOf(token: string): Claim | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== SECRET_BYTES + USER_ID_BYTES || bytes.toString('base64url') !== token) return undefined;
  const hex = bytes.subarray(SECRET_BYTES).toString('hex');
  const userId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id: tokenId(token), userId };
}
