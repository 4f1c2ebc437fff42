import type { TokenCredential } from '@azure/identity';
import type { SecretClient } from '@azure/keyvault-secrets';
import type { Clock } from './clock.ts';
import { type Key, type KeyName, type Keys, KeysError, keyFrom, keyNames } from './keys.ts';

/** How long a newest version is trusted before Key Vault is asked again, in milliseconds. */
const REFRESH = 15 * 60_000;

/** The form of a version's id in Key Vault: whoever made up another is not worth a question. */
const VERSION = /^[0-9a-f]{32}$/;

const message = (name: string) => `The secret ${name} is missing in Key Vault, or may not be read`;

/** Keys from Key Vault: the newest version is asked for again after a quarter of an hour, older versions are kept for good. */
export async function vaultKeys(vaultUri: string, credential: TokenCredential, clock: Clock): Promise<Keys> {
  const { SecretClient } = await import('@azure/keyvault-secrets');
  return opened(keysOf(new SecretClient(vaultUri, credential), clock));
}

/** The keys, when every one of them can be had. @throws KeysError naming the first that is missing or too weak */
export async function opened(keys: Keys): Promise<Keys> {
  await Promise.all(keyNames.map((name) => keys.current(name)));
  return keys;
}

/** The same over any client, for a stand-in at the wire. */
export function keysOf(client: Pick<SecretClient, 'getSecret'>, clock: Clock): Keys {
  const newest = new Map<KeyName, { key: Promise<Key>; readAt: number }>();
  const byVersion = new Map<string, Promise<Key>>();

  const fetchKey = async (name: KeyName, version?: string): Promise<Key> => {
    const secret = await client.getSecret(name, version ? { version } : {}).catch(() => {
      throw new KeysError(message(name));
    });
    const key = keyFrom(name, secret.properties.version ?? '', secret.value ?? '');
    byVersion.set(`${name}/${key.id}`, Promise.resolve(key));
    return key;
  };

  return {
    current(name) {
      const known = newest.get(name);
      if (known && clock.now() - known.readAt < REFRESH) return known.key;
      const read = fetchKey(name);
      // A vault that does not answer for a moment must not stop a program that already holds the key.
      const key = known ? read.catch(() => known.key) : read;
      newest.set(name, { key, readAt: clock.now() });
      read.catch(() => known ?? newest.delete(name));
      return key;
    },
    byId(name, id) {
      const place = `${name}/${id}`;
      const known = byVersion.get(place);
      if (known) return known;
      if (!VERSION.test(id)) return Promise.reject(new KeysError(message(name)));
      const key = fetchKey(name, id);
      byVersion.set(place, key);
      key.catch(() => byVersion.delete(place));
      return key;
    },
  };
}
