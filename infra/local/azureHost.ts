/**
 * `npm run start:azure-host`: the same bundle under Azure Functions Core Tools, for whoever has them installed. The database,
 * the journal and the mail service are those of this machine, on the ports that `local.settings.json` names, with the state and the keys that
 * `npm start` uses too; the clock is the real one. Timers of the real host need storage: Azurite, or an account named in
 * `AzureWebJobsStorage`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { containers, databaseName } from '../../shared/platform/cosmos/containers.ts';
import { startBlobs } from './blobs/index.ts';
import { startCosmos } from './cosmos/index.ts';
import { example } from './environment.ts';
import { explain } from './explain.ts';
import { localSettings, recover } from './files.ts';
import { hold } from './hold.ts';
import { sendJson, sendProblem } from './host/problem.ts';
import { refuseStranger } from './host/strangers.ts';
import { close, listen } from './listen.ts';
import { type Mail, startMail } from './mail/index.ts';
import { secretsIn } from './secrets.ts';

const SETTINGS = 'local.settings.json';
const INBOX_PORT = 7072;
const dataDirectory = process.env.DATA_DIRECTORY || '.local';

/** Starts everything, and ends it when `func` ends. @returns func's exit code */
async function run(): Promise<number> {
  if (spawnSync('func', ['--version'], { stdio: 'ignore' }).error)
    throw Object.assign(new Error(`func is not installed: it comes with Azure Functions Core Tools. ${OTHERWISE}`), {
      name: 'SettingsError',
    });
  const undo: (() => unknown)[] = [hold(dataDirectory)];
  try {
    recover(dataDirectory);
    if (!existsSync(SETTINGS)) writeSettings();
    const { COSMOS_ENDPOINT = '', COSMOS_DATABASE = databaseName, ...settings } = localSettings();
    const { JOURNAL_ENDPOINT = '', JOURNAL_CONTAINER, MAIL_ENDPOINT = '' } = settings;
    const cosmosPort = loopbackPort(COSMOS_ENDPOINT);
    if (cosmosPort !== undefined) {
      const cosmos = await startCosmos({ containers, database: COSMOS_DATABASE, port: cosmosPort, dataDirectory });
      undo.push(cosmos.stop);
    }
    const blobPort = loopbackPort(JOURNAL_ENDPOINT);
    if (blobPort !== undefined) {
      const blobs = await startBlobs({ port: blobPort, container: JOURNAL_CONTAINER, dataDirectory });
      undo.push(blobs.stop);
    }
    const mailPort = loopbackPort(MAIL_ENDPOINT);
    if (mailPort !== undefined) {
      const mail = await startMail({ port: mailPort, dataDirectory });
      undo.push(mail.stop, await showInbox(mail));
    }
    process.stdout.write(`Timers need storage (Azurite, or another account in AzureWebJobsStorage of ${SETTINGS}).\n`);
    return await func();
  } finally {
    for (const stop of undo.reverse()) await stop();
  }
}

const OTHERWISE = 'npm start serves the register without it.';

/** The example with the keys of this machine's register, which are made once and random. */
function writeSettings(): void {
  const content = { IsEncrypted: false, Values: { ...example(), ...secretsIn(dataDirectory) } };
  writeFileSync(SETTINGS, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  process.stdout.write(`${SETTINGS} was made from the example, with the keys in ${dataDirectory}.\n`);
}

/** The port of an address on this machine; undefined for one elsewhere, which is used as it is. */
function loopbackPort(address: string): number | undefined {
  const { hostname, port } = new URL(address);
  return hostname === '127.0.0.1' || hostname === 'localhost' ? Number(port) : undefined;
}

async function showInbox(mail: Mail): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (refuseStranger(request, response, request.url ?? '/')) return;
    if (request.url === '/local/inbox') sendJson(response, 200, mail.inbox());
    else sendProblem(response, 404, 'notFound', 'Only the inbox is here.');
  });
  const port = await listen(server, INBOX_PORT).catch(() => listen(server, 0));
  process.stdout.write(`Inbox: http://localhost:${port}/local/inbox\n`);
  return () => close(server);
}

async function func(): Promise<number> {
  const child = spawn('func', ['start'], { stdio: 'inherit' });
  // Ctrl+C reaches func itself, being of the same group; a signal to this process alone is passed on.
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => undefined);
  const [code] = (await once(child, 'close')) as [number | null];
  return code ?? 0;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
