import { randomBytes } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SecretClient } from '@azure/keyvault-secrets';
import { selfSigned } from './certificate.ts';

/** A Key Vault at the wire: versions of secrets, a challenge before the first answer, and a log of what was asked. */
export interface Vault {
  /** A client with an identity that the vault believes. */
  readonly client: SecretClient;
  /** The paths that were answered, challenges left out. */
  readonly asked: readonly string[];
  /** Adds a version, the newest; gives its id. */
  put(name: string, value?: string): string;
  remove(name: string): void;
  /** From now on every answer has this status; undefined: answers as it should. */
  fail(status: number | undefined): void;
  stop(): Promise<void>;
}

const TOKEN = 'made-up';

export async function startVault(): Promise<Vault> {
  const secrets = new Map<string, { version: string; value: string }[]>();
  const asked: string[] = [];
  let failing: number | undefined;
  const { key, cert } = selfSigned();

  const server = createServer({ key, cert }, (request, response) => {
    const answer = (status: number, body: unknown, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    const { pathname } = new URL(request.url ?? '', 'https://vault');
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return answer(
        401,
        {},
        {
          'www-authenticate':
            'Bearer authorization="https://login.microsoftonline.com/tenant", resource="https://vault.azure.net"',
        },
      );
    asked.push(pathname);
    if (failing !== undefined) return answer(failing, { error: { code: 'Failing', message: 'made to fail' } });
    const [, , name = '', version] = pathname.split('/');
    const versions = secrets.get(name) ?? [];
    const found = version ? versions.find((one) => one.version === version) : versions.at(-1);
    if (!found) return answer(404, { error: { code: 'SecretNotFound', message: 'there is none' } });
    return answer(200, {
      value: found.value,
      id: `${base}/secrets/${name}/${found.version}`,
      attributes: { enabled: true },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const client = new SecretClient(
    base,
    { getToken: async () => ({ token: TOKEN, expiresOnTimestamp: Date.now() + 3_600_000 }) },
    {
      disableChallengeResourceVerification: true,
      retryOptions: { maxRetries: 0 },
      tlsOptions: { ca: cert },
    },
  );
  return {
    client,
    asked,
    put(name, value = randomBytes(32).toString('base64')) {
      const version = randomBytes(16).toString('hex');
      secrets.set(name, [...(secrets.get(name) ?? []), { version, value }]);
      return version;
    },
    remove: (name) => void secrets.delete(name),
    fail: (status) => {
      failing = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
