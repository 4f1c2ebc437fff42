/**
 * This machine in Azure's place, in one process: Cosmos DB, blobs, e-mail, the clock and the function host. What the app is given is
 * what it is given in Azure: settings in its environment, and addresses that speak the services' protocols.
 */
import { containers, databaseName } from '../../shared/platform/cosmos/containers.ts';
import { type Blobs, startBlobs } from './blobs/index.ts';
import { type LocalClock, shiftClock } from './clock.ts';
import { type Cosmos, startCosmos } from './cosmos/index.ts';
import { type Environment, enter, exampleSettings } from './environment.ts';
import { type Aside, recover, setAside } from './files.ts';
import { hold } from './hold.ts';
import type { FunctionDescription } from './host/admin.ts';
import { originsOf } from './host/cors.ts';
import { type Host, startHost } from './host/index.ts';
import { type LogEntry, printLog, reaches } from './host/log.ts';
import { type Mail, startMail } from './mail/index.ts';
import { localRoutes } from './routes.ts';
import { secretsIn } from './secrets.ts';

export interface LocalOptions {
  /** Loads the app, once its settings are in the environment. */
  readonly loadApp: () => unknown;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Where state is kept; without it everything ends with the process. */
  readonly dataDirectory?: string;
  /** Forgets the state that is kept there, once the new register is up. */
  readonly fresh?: boolean;
  /** Settings that differ from `local.settings.example.json`. With COSMOS_ENDPOINT, JOURNAL_ENDPOINT or MAIL_ENDPOINT that part is not started. */
  readonly environment?: Environment;
  /** Whether timers run on their schedules; default true. */
  readonly scheduleTimers?: boolean;
  /** Prints no log; asked at every line. */
  readonly quiet?: boolean | (() => boolean);
  /** The clock of another register in this process, to share. */
  readonly clock?: LocalClock;
}

export interface Local {
  readonly url: string;
  readonly settings: Environment;
  /** Whether Cosmos DB and e-mail are both embedded. */
  readonly selfContained: boolean;
  /** @throws Error when COSMOS_ENDPOINT names another */
  readonly cosmos: Cosmos;
  /** @throws Error when JOURNAL_ENDPOINT names another */
  readonly blobs: Blobs;
  /** @throws Error when MAIL_ENDPOINT names another */
  readonly mail: Mail;
  readonly clock: LocalClock;
  readonly functions: readonly FunctionDescription[];
  /** What was logged, oldest first. */
  readonly logs: readonly LogEntry[];
  /** Runs a timer now, to its end. @throws what it throws */
  runTimer(name: string): Promise<void>;
  stop(): Promise<void>;
}

const LOGS_KEPT = 10_000;

/** @throws DirectoryRefused, BrokenSnapshot and its like, SettingsError of the app, or the system's error when the port is taken */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { dataDirectory, environment = {}, port = 0, scheduleTimers = true, quiet = false } = options;
  const isQuiet = typeof quiet === 'function' ? quiet : () => quiet;
  // Undone from the last to the first, at the end or when the start fails.
  const undo: (() => unknown)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  const logs: LogEntry[] = [];
  try {
    const old = dataDirectory === undefined ? undefined : takeOver(dataDirectory, options.fresh ?? false, undo);
    const given: Environment = { ...exampleSettings(), ...secretsIn(dataDirectory), ...defined(environment) };
    const clock = options.clock ?? shiftClock(given.TIME_ZONE ?? 'UTC', dataDirectory);
    if (!options.clock) undo.push(clock.restore);
    const cosmos = given.COSMOS_ENDPOINT
      ? undefined
      : await startCosmos({ containers, database: given.COSMOS_DATABASE ?? databaseName, dataDirectory, clock });
    if (cosmos) undo.push(cosmos.stop);
    const blobs = given.JOURNAL_ENDPOINT
      ? undefined
      : await startBlobs({ container: given.JOURNAL_CONTAINER, dataDirectory, clock });
    if (blobs) undo.push(blobs.stop);
    const mail = given.MAIL_ENDPOINT ? undefined : await startMail({ dataDirectory, clock });
    if (mail) undo.push(mail.stop);
    let settings: Environment = {
      ...given,
      ...(cosmos && { COSMOS_ENDPOINT: cosmos.endpoint }),
      ...(blobs && { JOURNAL_ENDPOINT: blobs.endpoint }),
      ...(mail && { MAIL_ENDPOINT: mail.endpoint }),
    };

    const host: Host = await startHost({
      port,
      settings,
      scheduleTimers,
      routePrefix: 'api',
      logLevel: 'information',
      bodyLimit: Number(given.FUNCTIONS_REQUEST_BODY_SIZE_LIMIT),
      now: clock.now,
      log: (entry) => {
        if (logs.length < LOGS_KEPT) logs.push(entry);
        // What the worker says of itself is of no interest here, unless something is wrong.
        if (!isQuiet() && (entry.category !== 'system' || reaches(entry.level, 'warning'))) printLog(entry);
      },
      loadApp: (listening) => {
        settings = { PORTAL_BASE_URL: `http://localhost:${listening}/local/portal`, ...settings };
        undo.push(enter(settings));
        return options.loadApp();
      },
      allowedOrigins: () => originsOf(settings.PORTAL_BASE_URL, settings.CORS_ALLOWED_ORIGINS),
      localRoute: localRoutes({ clock, mail }),
    });
    undo.push(host.stop);
    clock.onMove(host.reschedule);
    old?.discard();
    return {
      url: `http://localhost:${host.port}`,
      settings,
      selfContained: cosmos !== undefined && mail !== undefined,
      get cosmos() {
        return embedded(cosmos, 'COSMOS_ENDPOINT');
      },
      get blobs() {
        return embedded(blobs, 'JOURNAL_ENDPOINT');
      },
      get mail() {
        return embedded(mail, 'MAIL_ENDPOINT');
      },
      clock,
      functions: host.functions,
      logs,
      runTimer: host.runTimer,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Takes the directory, and puts its state aside to begin anew. @returns what was put aside */
function takeOver(directory: string, fresh: boolean, undo: (() => unknown)[]): Aside | undefined {
  undo.push(hold(directory));
  recover(directory);
  if (!fresh) return undefined;
  const old = setAside(directory);
  undo.push(old.putBack);
  return old;
}

function embedded<T>(part: T | undefined, setting: string): T {
  if (part === undefined) throw new Error(`${setting} names another: nothing is embedded.`);
  return part;
}

const defined = (environment: Environment): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
