/** What the benches work on: a database in a process of its own, and in this one the bundle's functions and the bare SDK. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { CosmosClient, type Database } from '@azure/cosmos';
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { clearElsewhere, wordBeforeErasure } from '../../functions/elsewhere.ts';
import { collect } from '../../infra/local/functions-core.ts';
import { openBlobs } from '../../shared/platform/blobs/client.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { systemClock } from '../../shared/platform/clock.ts';
import { openStore } from '../../shared/platform/cosmos/client.ts';
import { keyNames } from '../../shared/platform/keys.ts';
import { localKeys, secretVariable } from '../../shared/platform/localKeys.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { readSettings } from '../../shared/platform/settings.ts';
import { answerCore } from './core.ts';

/** A request to a function, without a host in between. */
export interface Call {
  readonly method: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** What stands in the path. */
  readonly params?: Readonly<Record<string, string>>;
}

export interface World {
  /** The platform of the sources, on the same database and with the same keys as the bundle. */
  readonly platform: Platform;
  /** The bare SDK. */
  readonly database: Database;
  /**
   * Makes the HttpRequest and the InvocationContext that the library's model hands to a function of the bundle, and gives what calls
   * the function with them, once. What the library and a host do before and after is in neither of two ways that are compared.
   */
  prepare(name: string, call: Call): () => Promise<HttpResponseInit>;
  stop(): Promise<void>;
}

/** The published key of Microsoft's emulator. */
const EMULATOR_KEY = 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

/** Settings of a register on this machine, with fresh keys. @param journal where its journal is; nowhere unless given */
export function environmentFor(endpoint: string, journal = 'http://127.0.0.1:9'): Record<string, string> {
  const { Values } = JSON.parse(readFileSync('local.settings.example.json', 'utf8')) as {
    Values: Record<string, string>;
  };
  const keys = keyNames.map((name) => [secretVariable(name), randomBytes(32).toString('base64')] as const);
  return { ...Values, ...Object.fromEntries(keys), COSMOS_ENDPOINT: endpoint, JOURNAL_ENDPOINT: journal };
}

/** The platform of the sources in an environment; it logs nothing. */
export async function platformIn(environment: Record<string, string>): Promise<Platform> {
  const settings = readSettings(environment);
  const noIdentity = () => Promise.reject(new Error('no identity here'));
  const store = await openStore(settings.COSMOS_ENDPOINT, settings.COSMOS_DATABASE, noIdentity);
  return {
    ...{ settings, store, clock: systemClock, calendar: calendarOf(settings.TIME_ZONE), keys: localKeys(environment) },
    journal: openBlobs(settings.JOURNAL_ENDPOINT, settings.JOURNAL_CONTAINER, noIdentity),
    log: { write: () => undefined },
    clears: [clearElsewhere],
    beforeErasure: [wordBeforeErasure],
  };
}

export async function startDatabase(): Promise<{ endpoint: string; journal: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, ['test/bench/cosmosProcess.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  const [endpoint = '', journal = ''] = String(line).trim().split(' ');
  return {
    endpoint,
    journal,
    async stop() {
      const ended = once(child, 'close');
      child.stdin?.end();
      await ended;
    },
  };
}

export async function openWorld(bundle: string): Promise<World> {
  const { endpoint, journal, stop } = await startDatabase();
  const environment = environmentFor(endpoint, journal);
  Object.assign(process.env, environment);
  answerCore();
  const require = createRequire(import.meta.url);
  const { functions } = await collect(() => require(resolve(bundle)));
  const library = require('@azure/functions') as typeof import('@azure/functions');
  const client = new CosmosClient({
    endpoint,
    key: EMULATOR_KEY,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  return {
    platform: await platformIn(environment),
    database: client.database(environment.COSMOS_DATABASE ?? ''),
    prepare(name, { method, token, body, ifMatch, params = {} }) {
      const request: HttpRequest = new library.HttpRequest({
        url: 'http://localhost/api',
        method,
        params: { ...params },
        headers: {
          'x-forwarded-for': '127.0.0.1:1',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        },
        ...(body !== undefined && { body: { string: JSON.stringify(body) } }),
      });
      const context: InvocationContext = new library.InvocationContext({
        functionName: name,
        logHandler: () => undefined,
      });
      return () => functions.get(name)?.callback(request, context) as Promise<HttpResponseInit>;
    },
    async stop() {
      client.dispose();
      await stop();
    },
  };
}
