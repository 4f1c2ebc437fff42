import { type Key, type KeyName, type Keys, KeysError, keyFrom, keyNames } from './keys.ts';

/** `SECRET_MAIL_KEY` for `mail-key`. */
export const secretVariable = (name: KeyName): string => `SECRET_${name.toUpperCase().replaceAll('-', '_')}`;

/**
 * Keys from the environment, for one machine: each variable lists versions, newest first, as `id:base64` or plain base64.
 * @throws KeysError when one is missing or too weak
 */
export function localKeys(environment: Readonly<Record<string, string | undefined>>): Keys {
  const versions = new Map<KeyName, readonly Key[]>(
    keyNames.map((name) => {
      const variable = secretVariable(name);
      const listed = environment[variable]?.split(',').filter(Boolean) ?? [];
      if (listed.length === 0) throw new KeysError(`The secret ${variable} is missing`);
      return [
        name,
        listed.map((entry, index) => {
          const [id, base64] = entry.includes(':') ? entry.split(':', 2) : [`v${listed.length - index}`, entry];
          return keyFrom(variable, id ?? '', base64 ?? '');
        }),
      ];
    }),
  );
  const find = (name: KeyName, matches: (key: Key) => boolean): Promise<Key> => {
    const key = versions.get(name)?.find(matches);
    return key
      ? Promise.resolve(key)
      : Promise.reject(new KeysError(`The secret ${secretVariable(name)} lacks a version that is in use`));
  };
  return { current: (name) => find(name, () => true), byId: (name, id) => find(name, (key) => key.id === id) };
}
