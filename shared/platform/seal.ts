import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derive, type Keys } from './keys.ts';
import type { SealPurpose } from './sealedTypes.ts';

/** How texts are sealed. */
export const SEAL_ALGORITHM = 'aes-256-gcm';

/**
 * Seals a text with AES-256-GCM under the current sealing key. `context` says what it belongs to (a document, a purpose)
 * and must be given again to open it, so that a sealed value is of no use anywhere else.
 */
export async function seal(keys: Keys, purpose: SealPurpose, context: string, text: string): Promise<string> {
  const key = await keys.current('sealing-key');
  const nonce = randomBytes(12);
  const cipher = createCipheriv(SEAL_ALGORITHM, derive(key, purpose), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${key.id}.${sealed.toString('base64url')}`;
}

/** Opens what `seal` made. Gives undefined for anything else: forged, cut, of another context, of an unknown key. */
export async function unseal(
  keys: Keys,
  purpose: SealPurpose,
  context: string,
  sealed: string,
): Promise<string | undefined> {
  const at = sealed.lastIndexOf('.');
  const bytes = Buffer.from(sealed.slice(at + 1), 'base64url');
  if (at < 1 || bytes.length < 28) return undefined;
  const key = await keys.byId('sealing-key', sealed.slice(0, at)).catch(() => undefined);
  if (!key) return undefined;
  try {
    const decipher = createDecipheriv(SEAL_ALGORITHM, derive(key, purpose), bytes.subarray(0, 12)).setAAD(
      Buffer.from(context),
    );
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** The id of the version of the key that something is sealed under. */
export const sealedUnder = (sealed: string): string => sealed.slice(0, sealed.lastIndexOf('.'));

/**
 * The same under the current version of the key: as it is, if it is so already. `inside` says what becomes of a content, in JSON, that
 * has something sealed in it once more; it gives the same content when nothing does.
 * @throws Error when it cannot be opened
 */
export async function reseal(
  keys: Keys,
  purpose: SealPurpose,
  context: string,
  sealed: string,
  inside?: (keys: Keys, content: unknown) => Promise<unknown>,
): Promise<string> {
  const current = sealedUnder(sealed) === (await keys.current('sealing-key')).id;
  if (current && !inside) return sealed;
  const text = await unseal(keys, purpose, context, sealed);
  if (text === undefined) throw new Error('What is sealed cannot be opened');
  const content: unknown = inside && JSON.parse(text);
  const after = await inside?.(keys, content);
  if (after !== content) return seal(keys, purpose, context, JSON.stringify(after));
  return current ? sealed : seal(keys, purpose, context, text);
}
