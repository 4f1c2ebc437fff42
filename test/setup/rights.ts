import { rightsWorld } from '../../functions/rightsWorld.ts';
import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { rosterOf, runStep, type User } from '../../shared/accounts/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { telephoneTaskDeadline } from '../../shared/officers/index.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import {
  askForRight,
  handleRequest,
  type Right,
  type RightsWorld,
  rightsDeadlines,
} from '../../shared/rights/index.ts';
import { readRequest } from '../../shared/rights/requests/requests.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from './lifecycle.ts';
import { testMail } from './mail.ts';
import { entersWith, sessionOf } from './people.ts';
import { type TestPlatform, testPlatform } from './platform.ts';
import { aMark } from './protection.ts';
import type { Flow } from './walk.ts';

export let test: TestPlatform;
export let mail: Mail;
let gateway: Gateway;

/** Opens a register for the tests of a file, and closes it behind them. */
export function rightsRoom(): void {
  beforeAll(async () => {
    test = await testPlatform({ SESSION_IDLE: 'P1D', SESSION_LIFETIME: 'P2D' });
    ({ mail, gateway } = await testMail(test.clock));
  });
  afterAll(() => Promise.all([test.stop(), mail.stop()]));
}

export const EMAIL = 'begarande@example.fi';
/** So long that they stand in none of the many random ids by chance. */
const NAMES = { givenName: 'Liselotte', familyName: 'Hemligström' };

let waiting = false;
export const world: RightsWorld = { actsInOpenMatter: [...rightsWorld.actsInOpenMatter, async () => waiting] };
const handlers = { ...rightsDeadlines(world), telephoneTask: telephoneTaskDeadline };

/** Lets something be granted while it waits: something in which they act keeps them from being erased. */
export async function whileWaiting(grant: () => Promise<unknown>): Promise<void> {
  waiting = true;
  await grant();
  waiting = false;
}

/** What the timers do, each as often as it comes. */
export async function timers(platform: Platform): Promise<void> {
  await runDeadlines(platform, handlers);
  await dispatchOutbox(platform, gateway, deciderOf(platform));
  await runDeadlines(platform, handlers);
}

/** An hour and more of them, and what they left to the sweep of erasures. */
export async function hours(count = 3): Promise<void> {
  for (let hour = 0; hour < count; hour++) {
    await timers(test.platform);
    await runStep(test.platform, 'erase');
    test.clock.advance('PT61M');
  }
}

export interface Asked {
  readonly administrators: readonly [User, User];
  readonly officer: User;
  readonly owner: User;
  readonly session: string;
  readonly id: string;
}

export const ask = (platform: Platform, owner: User, right: Right) =>
  askForRight(platform, owner, { right, text: 'Vad jag vill.' });

/** Somebody who has asked for something. */
export async function asked(right: Right, facts: Partial<User> = {}): Promise<Asked> {
  mail.clearInbox();
  const administrator = () => settleAdministrator(test.platform, NAMES);
  const administrators = [await administrator(), await administrator()] as const;
  const officer = await settleNow(test.platform, { duty: 'protectionOfficer', ...NAMES });
  const governs = facts.role === 'administrator';
  const settled = governs ? settleAdministrator : settleNow;
  const owner = await settled(test.platform, {
    ...{ email: EMAIL, ...NAMES, ...facts },
    ...(facts.protection && { protection: aMark(officer) }),
  });
  const session = await sessionOf(test.platform, owner);
  const { id } = await ask(test.platform, owner, right);
  await dispatchOutbox(test.platform, gateway, deciderOf(test.platform));
  return { administrators, officer, owner, session, id };
}

export type Said = Parameters<typeof handleRequest>[3];

export const reading = async (id: string) => {
  const read = await readRequest(test.platform, id);
  if (!read) throw new Error('No such request');
  return read.value;
};

/** A decision, as whoever decides makes it from what they have read. */
export const say = (said: Said, by: (given: Asked) => User, revision: number) => (platform: Platform, given: Asked) =>
  handleRequest(platform, by(given), { id: given.id, revision }, said, world);

export const first = ({ administrators: [administrator] }: Asked) => administrator;
export const second = ({ administrators: [, administrator] }: Asked) => administrator;
export const officerOf = ({ officer }: Asked) => officer;

/** Everything that the person was mailed, oldest first, without what they had for asking. */
export const told = () =>
  mail
    .inbox()
    .filter(({ to }) => to === EMAIL)
    .map(({ subject }) => subject)
    .slice(1);

/** The events of a request after it was asked for. */
export const steps = (id: string) => actionsOf(test, id).slice(1);

/** What a decision leads to, and then the timers; the same again is refused or nothing. */
export const decided = (decide: (platform: Platform, given: Asked) => Promise<unknown>) => ({
  run: async (platform: Platform, given: Asked) => {
    await decide(platform, given);
    await timers(platform);
  },
  again: async (platform: Platform, given: Asked) => {
    try {
      await decide(platform, given);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
    }
    await timers(platform);
  },
});

/** Their data is gone, as they were granted. */
export const erased = async ({ id, owner, session }: Asked): Promise<void> => {
  await hours();
  expect(documents(test, 'tombstone', owner.id)).toHaveLength(1);
  expect(actionsOf(test, owner.id)).toEqual([
    ...(owner.protection ? ['userSettled'] : ['userSettled', 'accountClosed']),
    ...['erasureBegun', ...(owner.protection ? [] : ['mailSent']), 'userErased'],
  ]);
  expect(await entersWith(test.platform, session)).toBe(false);
  expect((test.dump().usernames ?? []).filter(({ owner: held }) => held === owner.id)).toEqual([]);
  const request = await reading(id);
  expect(request).toMatchObject({ state: 'granted', work: null, text: null, decision: { reason: null } });
  expect(request.endedAt).not.toBeNull();
  expect(documents(test, 'journalEntry')).toEqual([]);
};

/** Their data is restricted, and they still come in. */
export const restricted = async ({ id, owner, session }: Asked): Promise<void> => {
  await hours(2);
  expect(await stored(test.platform, owner.id)).toMatchObject({
    ...{ status: 'active', email: EMAIL, prompt: null },
    restriction: { requestId: id },
  });
  expect(actionsOf(test, owner.id)).toEqual(['userSettled', 'processingRestricted']);
  // It is by their rights that its holder comes in.
  expect(await entersWith(test.platform, session)).toBe(true);
  expect(await reading(id)).toMatchObject({ state: 'granted', work: null, endedAt: null });
};

/** Granting a restriction, of whoever it is. */
export const restricting = (facts: Partial<User> = {}): Flow<Asked> => ({
  prepare: () => asked('restriction', facts),
  ...decided(say({ state: 'granted' }, facts.protection ? officerOf : first, 1)),
  async expect(given) {
    await restricted(given);
    expect(told()).toEqual(facts.protection ? [] : ['Din begäran har beviljats']);
    const mailed = facts.protection ? [] : ['mailSent'];
    // The mail about the decision goes out before or after it is carried out.
    expect(steps(given.id).sort()).toEqual([...mailed, ...mailed, 'rightsCarriedOut', 'rightsRequestGranted'].sort());
    expect(await rosterOf(test.platform, 'administrators')).not.toContain(given.owner.id);
  },
});

/** Somebody whose data is restricted, and has heard so. */
export async function underRestriction(facts: Partial<User> = {}): Promise<Asked & { readonly lifting: number }> {
  const given = await asked('restriction', facts);
  await say({ state: 'granted' }, facts.protection ? officerOf : first, 1)(test.platform, given);
  await hours(1);
  // So long that all of its time would have been over.
  if (!facts.protection) test.clock.advance('P8M');
  return { ...given, lifting: (await reading(given.id)).revision };
}

/** By the one administrator that it takes. */
export const granted = (given: Asked) => say({ state: 'granted' }, first, 1)(test.platform, given);
