import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derive, type Keys } from './keys.ts';

/** How texts are sealed. */
export const SEAL_ALGORITHM = 'aes-256-gcm';

/**
 * Seals a text with AES-256-GCM under the current sealing key. `context` says what it belongs to (a document, a purpose)
 * and must be given again to open it, so that a sealed value is of no use anywhere else.
 */
export async function seal(keys: Keys, purpose: string, context: string, text: string): Promise<string> {
  const key = await keys.current('sealing-key');
  const nonce = randomBytes(12);
  const cipher = createCipheriv(SEAL_ALGORITHM, derive(key, purpose), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${key.id}.${sealed.toString('base64url')}`;
}

/** Opens what `seal` made. Gives undefined for anything else: forged, cut, of another context, of an unknown key. */
export async function unseal(
  keys: Keys,
  purpose: string,
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
