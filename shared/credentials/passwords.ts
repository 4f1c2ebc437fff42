import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as z from 'zod';

/** A password's hash, in the user's partition but not in the user's document, so that no read of a user can leak it. */
export const CredentialDocument = z.object({
  id: z.literal('credential'),
  pk: z.string(),
  type: z.literal('credential'),
  /** A PHC string. */
  hash: z.string(),
  changedAt: z.string(),
});
export type CredentialDocument = z.output<typeof CredentialDocument>;

/** What argon2id costs: memory in KiB, passes over it, lanes. */
interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** Three times the passes of OWASP's minimum (infra/adr/0023). Raising one rehashes at the next sign-in. */
export const cost: Cost = { memory: 19_456, passes: 6, parallelism: 1 };

/** How passwords are hashed. */
export const PASSWORD_ALGORITHM = 'argon2id';

const SALT_BYTES = 16;
const TAG_BYTES = 32;
const derive = promisify(argon2);

const tagOf = (password: string, salt: Buffer, tagLength: number, { memory, passes, parallelism }: Cost) =>
  derive(PASSWORD_ALGORITHM, { message: normalised(password), nonce: salt, memory, passes, parallelism, tagLength });

/** One form for passwords that look the same on different keyboards (NIST SP 800-63B: NFKC). */
export const normalised = (password: string): string => password.normalize('NFKC');

/** The PHC string of a password under a fresh salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return phc({ cost, salt, tag: await tagOf(password, salt, TAG_BYTES, cost) });
}

/**
 * Whether a password is the one that was hashed. Without a hash it takes the time of one that does not match.
 * @returns `rehash`: the new hash to keep, when the password is right and the kept one was made more cheaply
 */
export async function verifyPassword(
  hash: string | undefined,
  password: string,
): Promise<{ ok: boolean; rehash?: string }> {
  const kept = hash === undefined ? NOBODY : parsed(hash);
  const tag = await tagOf(password, kept.salt, kept.tag.length, kept.cost);
  const ok = timingSafeEqual(tag, kept.tag) && hash !== undefined;
  return ok && isCheaper(kept.cost) ? { ok, rehash: await hashPassword(password) } : { ok };
}

interface Kept {
  readonly cost: Cost;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** What stands in for a hash that is not there. No password is known to match it, and a match would not count. */
const NOBODY: Kept = { cost, salt: Buffer.alloc(SALT_BYTES), tag: Buffer.alloc(TAG_BYTES) };

const isCheaper = (kept: Cost): boolean =>
  kept.memory < cost.memory || kept.passes < cost.passes || kept.parallelism < cost.parallelism;

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const phc = ({ cost: { memory, passes, parallelism }, salt, tag }: Kept): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{16,})$/;

/** @throws Error for what is no PHC string of argon2id: a fault of the program, not of whoever signs in */
function parsed(hash: string): Kept {
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(hash) ?? [];
  if (memory === undefined) throw new Error('A stored password hash is malformed');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}
