import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { clearElsewhere, wordBeforeErasure } from '../../functions/elsewhere.ts';
import { type Blobs, startBlobs } from '../../infra/local/blobs/index.ts';
import { type Cosmos, startCosmos } from '../../infra/local/cosmos/index.ts';
import { openBlobs } from '../../shared/platform/blobs/client.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import type { Clock } from '../../shared/platform/clock.ts';
import { openStore } from '../../shared/platform/cosmos/client.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';
import { type Keys, keyNames } from '../../shared/platform/keys.ts';
import { localKeys, secretVariable } from '../../shared/platform/localKeys.ts';
import type { LogCode } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { readSettings } from '../../shared/platform/settings.ts';
import { secretsIn, startWatch } from './watch.ts';

/** A clock that stands still until it is moved, and only forward. */
export interface TestClock extends Clock {
  /** Moves by an ISO 8601 duration, in the register's calendar: `PT5M`, `P1D`, `P6M`. */
  advance(duration: string): void;
  /** Moves to an instant, such as `2026-08-31T20:59:59Z`. */
  to(instant: string): void;
}

export interface LogLine {
  readonly code: LogCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A platform on the embedded Cosmos DB, reached by the real SDK over its wire protocol. */
export interface TestPlatform {
  readonly platform: Platform;
  readonly clock: TestClock;
  /** The database, with its faults and its request log. */
  readonly cosmos: Cosmos;
  /** The journal outside the database, with its faults. */
  readonly blobs: Blobs;
  readonly log: readonly LogLine[];
  /** The same register as another host sees it: connections, faults and a request log of its own. */
  otherHost(): Promise<{
    platform: Platform;
    door: Awaited<ReturnType<Cosmos['openDoor']>>;
    blobDoor: Awaited<ReturnType<Blobs['openDoor']>>;
  }>;
  /** Every document of every container. */
  dump(): ReturnType<Cosmos['dump']>;
  /** @throws Error when a name or an address of the register was printed, logged or requested */
  stop(): Promise<void>;
}

/** Settings that are valid, for an endpoint of the store. */
export const testSettings = (endpoint: string, more: Readonly<Record<string, string>> = {}) =>
  readSettings({
    COSMOS_ENDPOINT: endpoint,
    JOURNAL_ENDPOINT: 'http://127.0.0.1:9/',
    MAIL_ENDPOINT: 'http://127.0.0.1:9/',
    MAIL_SENDER: 'register@register.example',
    NEUTRAL_MAIL_SENDER: 'post@neutral.example',
    PORTAL_BASE_URL: 'https://portal.example',
    SUPPORT_MAILBOX: 'support@register.example',
    BOOTSTRAP_ADMINISTRATOR_EMAIL: 'first@register.example',
    CONTROLLER: 'The city',
    DATA_PROTECTION_OFFICER: 'dpo@register.example',
    LEGAL_BASIS: 'publicTask',
    ...more,
  });

/** Fresh keys, as on one machine. @param versions of each, of which the newest has the highest number: `v2`, `v1` */
export const testKeys = (versions = 1) => {
  const fresh = () => Array.from({ length: versions }, () => randomBytes(32).toString('base64')).join(',');
  return localKeys(Object.fromEntries(keyNames.map((name) => [secretVariable(name), fresh()])));
};

/**
 * Starts one; call `stop` when the tests are done.
 * @param more settings that differ from `testSettings`
 * @param start the first moment, a weekday in winter unless given
 * @param keys fresh ones of one version each unless given
 */
export async function testPlatform(
  more: Readonly<Record<string, string>> = {},
  start = '2026-01-15T09:00:00Z',
  keys: Keys = testKeys(),
): Promise<TestPlatform> {
  const watch = startWatch();
  const clock = testClock(start);
  const cosmos = await startCosmos({ containers, clock });
  const blobs = await startBlobs({ clock });
  const log: LogLine[] = [];
  const noIdentity = () => Promise.reject(new Error('no identity here'));
  const platformAt = async (endpoint: string, blobEndpoint: string): Promise<Platform> => {
    const settings = testSettings(endpoint, more);
    return {
      settings,
      clock,
      calendar: calendarOf(settings.TIME_ZONE),
      store: await openStore(endpoint, settings.COSMOS_DATABASE, noIdentity),
      journal: openBlobs(blobEndpoint, settings.JOURNAL_CONTAINER, noIdentity),
      keys,
      log: { write: (code, facts = {}) => void log.push({ code, facts }) },
      clears: [clearElsewhere],
      beforeErasure: [wordBeforeErasure],
    };
  };
  return {
    platform: await platformAt(cosmos.endpoint, blobs.endpoint),
    clock,
    cosmos,
    blobs,
    log,
    otherHost: async () => {
      const [door, blobDoor] = [await cosmos.openDoor(), await blobs.openDoor()];
      return { platform: await platformAt(door.endpoint, blobDoor.endpoint), door, blobDoor };
    },
    dump: () => cosmos.dump(),
    stop: async () => {
      watch.hide(...secretsIn(cosmos.dump()));
      watch.hear(log.map((line) => JSON.stringify(line)));
      await Promise.all([cosmos.stop(), blobs.stop()]);
      watch.end();
    },
  };
}

function testClock(start: string): TestClock {
  let now = Date.parse(start);
  const move = (to: number) => {
    if (to < now) throw new Error('The clock only goes forward');
    now = to;
  };
  return {
    now: () => now,
    advance: (duration) =>
      move(
        Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Europe/Helsinki').add(duration)
          .epochMilliseconds,
      ),
    to: (instant) => move(Date.parse(instant)),
  };
}
