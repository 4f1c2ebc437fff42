import { randomBytes } from 'node:crypto';
import { type KeyName, keyNames } from '../../shared/platform/keys.ts';

const API_VERSION = '2026-02-01';

/** A vault as Resource Manager reaches it: the vault itself has no public door (ADR 0012). */
export interface ManagedVault {
  /** The vault's resource id. */
  readonly id: string;
  /** A token for Resource Manager. */
  readonly token: () => Promise<string>;
  /** Where Resource Manager is; another address in tests. */
  readonly resourceManager?: string;
}

/** Resource Manager refused. The message is one line, without what was sent. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

async function ask(vault: ManagedVault, method: 'GET' | 'PUT', name: KeyName, body?: unknown): Promise<number> {
  const base = vault.resourceManager ?? 'https://management.azure.com';
  const answer = await fetch(`${base}${vault.id}/secrets/${name}?api-version=${API_VERSION}`, {
    method,
    headers: { authorization: `Bearer ${await vault.token()}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await answer.body?.cancel();
  return answer.status;
}

/** Makes a version of a key: 32 random bytes that leave this process only towards the vault. @throws VaultError */
async function make(vault: ManagedVault, name: KeyName): Promise<void> {
  const value = randomBytes(32).toString('base64');
  const status = await ask(vault, 'PUT', name, { properties: { value, contentType: '32 random bytes in base64' } });
  if (status !== 200 && status !== 201)
    throw new VaultError(`${name} could not be made: Resource Manager answered ${status}`);
}

/**
 * Makes the keys that the vault does not have; touches none that it has.
 * @returns the names of those that were made
 * @throws VaultError
 */
export async function makeMissing(vault: ManagedVault): Promise<readonly KeyName[]> {
  const made: KeyName[] = [];
  for (const name of keyNames) {
    const status = await ask(vault, 'GET', name);
    if (status === 200) continue;
    // Whatever else is answered, the key may be there: a second version must not be made by accident.
    if (status !== 404) throw new VaultError(`${name} could not be looked up: Resource Manager answered ${status}`);
    await make(vault, name);
    made.push(name);
  }
  return made;
}

/** Makes a new version of a key. That of `username-key` is taken into use by the register step by step. @throws VaultError */
export async function rotate(vault: ManagedVault, name: string): Promise<void> {
  const known = keyNames.find((one) => one === name);
  if (!known) throw new VaultError(`There is no key ${name}; there are ${keyNames.join(', ')}`);
  if ((await ask(vault, 'GET', known)) !== 200) throw new VaultError(`${known} is not there, or may not be seen`);
  await make(vault, known);
}
