import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the secrets can't be read. The message is one line for people. */
class BrokenSecrets extends Error {
  override readonly name = 'BrokenSecrets';
}

const NAMES = ['SECRET_USERNAME_KEY', 'SECRET_CHAIN_KEY', 'SECRET_MAIL_KEY', 'SECRET_SEALING_KEY'] as const;

const BELONGS_TO_KEYS = ['cosmos.snapshot.jsonl', 'cosmos.journal.jsonl'];

/** The keys that Key Vault holds in Azure: 32 random bytes each in base64, made once and kept in the directory. @throws BrokenSecrets */
export function secretsIn(directory?: string): Readonly<Record<string, string>> {
  if (directory === undefined) return fresh();
  const file = join(directory, 'secrets.json');
  if (!existsSync(file)) {
    if (BELONGS_TO_KEYS.some((data) => existsSync(join(directory, data))))
      throw new BrokenSecrets(
        `${file} is missing, without which the data beside it can't be read; --fresh begins anew.`,
      );
    mkdirSync(directory, { recursive: true });
    writeFileSync(file, `${JSON.stringify(fresh(), null, 2)}\n`, { mode: 0o600 });
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new BrokenSecrets(`The secrets in ${file} are broken; --fresh begins anew.`);
  }
}

const fresh = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('base64')]));
