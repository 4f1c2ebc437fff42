/**
 * Makes the register's keys in Key Vault, without anybody seeing them:
 *
 *     node infra/scripts/keys.ts <resource id of the vault>               makes those that are missing
 *     node infra/scripts/keys.ts <resource id of the vault> rotate <key>  makes a new version
 *
 * It acts as whoever is signed in with `az login`, who needs `Microsoft.KeyVault/vaults/secrets/read` and `/write` on the vault.
 */
import { AzureCliCredential } from '@azure/identity';
import { makeMissing, rotate, VaultError } from './vault.ts';

const [, , id = '', command = 'make', name = ''] = process.argv;

async function run(): Promise<string> {
  if (!/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+$/i.test(id))
    throw new VaultError('Name the vault by its resource id: /subscriptions/…/providers/Microsoft.KeyVault/vaults/…');
  const credential = new AzureCliCredential();
  const token = async () => (await credential.getToken('https://management.azure.com/.default')).token;
  if (command === 'rotate') {
    await rotate({ id, token }, name);
    return name === 'username-key'
      ? 'username-key has a new version; the register goes over to it in about an hour. Leave the old one enabled until then.'
      : `${name} has a new version; hosts take it up within a quarter of an hour.`;
  }
  if (command !== 'make') throw new VaultError(`There is no command ${command}.`);
  const made = await makeMissing({ id, token });
  return made.length > 0 ? `Made: ${made.join(', ')}` : 'Every key is there; none was touched.';
}

run().then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : 'It failed.'}\n`);
    process.exitCode = 1;
  },
);
