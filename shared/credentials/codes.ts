import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { durationMillis } from '../platform/calendar.ts';
import { instant, millis } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import { Refusal, refuse } from '../platform/http/problems.ts';
import { newReference } from '../platform/ids.ts';
import { derive, hmac } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { mark } from './throttle.ts';
import { dropToken, tokenId, ttlUntil } from './tokens.ts';

/** What somebody to whom a code was read out over the telephone may do with it, once. */
export const CodeKind = z.enum(['activationCode', 'resetCode']);
export type CodeKind = z.output<typeof CodeKind>;

/** A code as it is stored: under the hash of its reference, and of the code itself only a keyed hash. */
export const CodeDocument = z.object({
  id: z.string(),
  type: CodeKind,
  userId: z.string(),
  /** The user's epoch for the purpose when the code was made: a raised one kills it. */
  epoch: z.number().int(),
  keyId: z.string(),
  hash: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  ttl: z.number().int(),
});
export type CodeDocument = z.output<typeof CodeDocument>;

/** What an officer reads out to the person, once. */
export interface ReadOut {
  readonly reference: string;
  readonly code: string;
  readonly expiresAt: string;
}

/** A code is made while the person is on the telephone, and used within the hour. */
const LIFE = durationMillis('PT1H');

/** As it was heard: small letters, other gaps, and what Crockford's base 32 takes for one another. */
const heard = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

const idOf = (kind: CodeKind, reference: string): string => tokenId(`${kind} ${heard(reference)}`);

const hashOf = (key: Parameters<typeof derive>[0], kind: CodeKind, reference: string, code: string): string =>
  hmac(derive(key, 'telephone-code'), kind, heard(reference), heard(code));

/**
 * Makes a code to be read out. It holds for an hour and for the user's epoch as it is; raise that to kill an earlier one. The
 * reference is random and new: none that stands in anybody's mailbox.
 */
export async function newCode(
  { keys, store, clock }: Platform,
  { kind, userId, epoch }: Pick<CodeDocument, 'userId' | 'epoch'> & { readonly kind: CodeKind },
): Promise<ReadOut> {
  const now = clock.now();
  const key = await keys.current('mail-key');
  const [reference, code] = [newReference(), newReference()];
  const expiresAt = instant(now + LIFE);
  const document: CodeDocument = {
    ...{ id: idOf(kind, reference), type: kind, userId, epoch },
    ...{ keyId: key.id, hash: hashOf(key, kind, reference, code) },
    ...{ createdAt: instant(now), expiresAt, ttl: ttlUntil(now, expiresAt) },
  };
  await store.create('tokens', document);
  return { reference, code, expiresAt };
}

/** What is tried: as it was typed, and from where. */
export interface Typed {
  readonly reference: string;
  readonly code: string;
  readonly source: string;
}

/** A code that is right. Whether its epoch still holds, the user decides; `spend` it after the commit. */
export type Redeemed = Pick<CodeDocument, 'id' | 'userId' | 'epoch'>;

/**
 * The code that somebody was read out. Each try is counted, by its reference and by where it comes from, whether there is such a
 * reference or not; an unknown reference, a wrong code, an expired one and one that was tried too often are told apart by nothing.
 * @throws Refusal `tokenGone`
 */
export async function redeemCode(platform: Platform, kind: CodeKind, typed: Typed): Promise<Redeemed> {
  const { reference, code, source } = typed;
  const room = await countTry(platform, heard(reference), source);
  const id = idOf(kind, reference);
  const found = await platform.store.read('tokens', id, id, z.union([CodeDocument, Other]));
  const document = found && 'hash' in found.value ? found.value : undefined;
  const key = document
    ? await platform.keys.byId('mail-key', document.keyId).catch(() => undefined)
    : await platform.keys.current('mail-key');
  const right = key !== undefined && same(hashOf(key, kind, reference, code), document?.hash ?? '');
  if (!document || !right || !room || millis(document.expiresAt) <= platform.clock.now()) return refuse('tokenGone');
  return { id, userId: document.userId, epoch: document.epoch };
}

/** The code is used up. Its user's epoch has killed it already; this is housekeeping. */
export const spendCode = (platform: Platform, { id }: Redeemed): Promise<void> => dropToken(platform, id);

/** What else may stand under a hash that somebody sent. */
const Other = z.object({ type: z.string() }).transform(({ type }) => ({ type }));

/** Both counters are written at every try, so that no time tells which of them was full. */
async function countTry(platform: Platform, reference: string, source: string): Promise<boolean> {
  const tries = [
    { limit: 'codeReference', of: [reference] },
    { limit: 'codeSource', of: [source] },
  ] as const;
  let room = true;
  for (const counted of tries) {
    try {
      await mark(platform, counted);
    } catch (thrown) {
      if (!(thrown instanceof Refusal) && !isStoreError(thrown, 'busy', 'unknown')) throw thrown;
      room = false;
    }
  }
  return room;
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
