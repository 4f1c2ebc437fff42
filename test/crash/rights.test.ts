import { elsewhere } from '../../functions/elsewhere.ts';
import { rightsWorld } from '../../functions/rightsWorld.ts';
import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { finishMarks, markUser, policyOf, rosterOf, runStep, type User } from '../../shared/accounts/index.ts';
import { decide } from '../../shared/accounts/lifecycle/decide.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { recordCall, telephoneTaskDeadline } from '../../shared/officers/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import {
  askForRight,
  handleRequest,
  ownRequests,
  type Right,
  type RightsWorld,
  registerRequest,
  rightsDeadlines,
} from '../../shared/rights/index.ts';
import { readRequest } from '../../shared/rights/requests/requests.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { entersWith, sessionOf } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { aMark } from '../setup/protection.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
beforeAll(async () => {
  test = await testPlatform({ SESSION_IDLE: 'P1D', SESSION_LIFETIME: 'P2D' });
  ({ mail, gateway } = await testMail(test.clock));
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const EMAIL = 'begarande@example.fi';
/** So long that they stand in none of the many random ids by chance. */
const NAMES = { givenName: 'Liselotte', familyName: 'Hemligström' };

let waiting = false;
const world: RightsWorld = { actsInOpenMatter: [...rightsWorld.actsInOpenMatter, async () => waiting] };
const handlers = { ...rightsDeadlines(world), telephoneTask: telephoneTaskDeadline };

/** What the timers do, each as often as it comes. */
async function timers(platform: Platform): Promise<void> {
  await runDeadlines(platform, handlers);
  await dispatchOutbox(platform, gateway, deciderOf(platform));
  await runDeadlines(platform, handlers);
}

/** An hour and more of them, and what they left to the sweep of erasures. */
async function hours(count = 3): Promise<void> {
  for (let hour = 0; hour < count; hour++) {
    await timers(test.platform);
    await runStep(test.platform, 'erase');
    test.clock.advance('PT61M');
  }
}

interface Asked {
  readonly administrators: readonly [User, User];
  readonly officer: User;
  readonly owner: User;
  readonly session: string;
  readonly id: string;
}

const ask = (platform: Platform, owner: User, right: Right) =>
  askForRight(platform, owner, { right, text: 'Vad jag vill.' });

/** Somebody who has asked for something. */
async function asked(right: Right, facts: Partial<User> = {}): Promise<Asked> {
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

type Said = Parameters<typeof handleRequest>[3];

const reading = async (id: string) => {
  const read = await readRequest(test.platform, id);
  if (!read) throw new Error('No such request');
  return read.value;
};

/** A decision, as whoever decides makes it from what they have read. */
const say = (said: Said, by: (given: Asked) => User, revision: number) => (platform: Platform, given: Asked) =>
  handleRequest(platform, by(given), { id: given.id, revision }, said, world);

const first = ({ administrators: [administrator] }: Asked) => administrator;
const second = ({ administrators: [, administrator] }: Asked) => administrator;
const officerOf = ({ officer }: Asked) => officer;

/** Everything that the person was mailed, oldest first, without what they had for asking. */
const told = () =>
  mail
    .inbox()
    .filter(({ to }) => to === EMAIL)
    .map(({ subject }) => subject)
    .slice(1);

/** The events of a request after it was asked for. */
const steps = (id: string) => actionsOf(test, id).slice(1);

/** What a decision leads to, and then the timers; the same again is refused or nothing. */
const decided = (decide: (platform: Platform, given: Asked) => Promise<unknown>) => ({
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

const erased = async ({ id, owner, session }: Asked): Promise<void> => {
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

/** Of an administrator, who leaves a roster besides; it takes two who decide. */
const erasing: Flow<Asked> = {
  addresses: [EMAIL],
  async prepare() {
    const given = await asked('erasure', { role: 'administrator' });
    await say({ state: 'granted' }, first, 1)(test.platform, given);
    return given;
  },
  ...decided(say({ state: 'granted' }, second, 2)),
  async expect(given) {
    await erased(given);
    expect(told()).toEqual(['Dina uppgifter raderas nu']);
    expect(steps(given.id)).toEqual([
      ...['mailSent', 'rightsGrantProposed', 'rightsRequestGranted', 'rightsTextsCleared', 'rightsCarriedOut'],
    ]);
  },
};

const restricted = async ({ id, owner, session }: Asked): Promise<void> => {
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

const restricting = (facts: Partial<User> = {}): Flow<Asked> => ({
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
async function underRestriction(facts: Partial<User> = {}): Promise<Asked & { readonly lifting: number }> {
  const given = await asked('restriction', facts);
  await say({ state: 'granted' }, facts.protection ? officerOf : first, 1)(test.platform, given);
  await hours(1);
  // So long that all of its time would have been over.
  if (!facts.protection) test.clock.advance('P8M');
  return { ...given, lifting: (await reading(given.id)).revision };
}

const lifting: Flow<Asked & { readonly lifting: number }> = {
  prepare: () => underRestriction({ role: 'administrator' }),
  ...decided((platform, given) =>
    say(
      { state: 'lifted', reason: 'Det är prövat.' },
      second,
      (given as Asked & { lifting: number }).lifting,
    )(platform, given),
  ),
  async expect({ id, owner }) {
    await hours(2);
    expect(told()).toEqual(['Din begäran har beviljats', 'Begränsningen av dina uppgifter upphör']);
    const { lifting, state, endedAt } = await reading(id);
    expect({ state, failedAt: lifting?.failedAt }).toEqual({ state: 'lifted', failedAt: null });
    const after = await stored(test.platform, owner.id);
    expect(after.restriction).toBeNull();
    // The person was told first (art. 18(3)), and what time does begins thirty days later.
    expect(String(lifting?.toldAt) <= String(after.restrictionEndedAt)).toBe(true);
    expect(String(after.restrictionEndedAt) <= String(endedAt)).toBe(true);
    expect(actionsOf(test, owner.id)).toEqual(['userSettled', 'processingRestricted', 'restrictionEnded']);
    expect(steps(id).slice(-3)).toEqual(['restrictionEndAnnounced', 'mailSent', 'restrictionLifted']);
    expect(steps(id).filter((step) => step !== 'mailSent')).toHaveLength(4);
    expect(await rosterOf(test.platform, 'administrators')).toContain(owner.id);
    expect(decide(after, policyOf(test.platform.settings), test.platform.calendar, test.clock.now())?.kind).not.toBe(
      'deactivate',
    );
  },
};

/** An officer tells a protected person what is to be done, if nobody has yet. */
async function call(platform: Platform, { id, officer }: Asked): Promise<void> {
  const { work, lifting } = await reading(id);
  const taskId = work?.messageId ?? lifting?.messageId;
  const task = documents(test, 'telephoneTask', id).find((one) => one.id === taskId);
  if (task?.state === 'open') await recordCall(platform, officer, String(task.id), 'reached');
}

/** What officers decide, tell by telephone, and the timers then do. */
const toldByTelephone = (decide: (platform: Platform, given: Asked) => Promise<unknown>) => {
  const { again } = decided(decide);
  const goOn = async (platform: Platform, given: Asked) => {
    await call(platform, given);
    test.clock.advance('PT61M');
    await timers(platform);
  };
  return {
    async run(platform: Platform, given: Asked) {
      await decide(platform, given);
      await goOn(platform, given);
    },
    async again(platform: Platform, given: Asked) {
      await again(platform, given);
      await goOn(platform, given);
    },
  };
};

/** The person is protected: everything is by telephone, and nothing of it is anybody's but officers'. */
const HIDDEN: Partial<User> = { protection: aMark({ id: '' }) };

const isHidden = ({ id }: Asked): void => {
  expect(told()).toEqual([]);
  const left = (test.dump().register ?? []).filter(({ pk }) => pk === id);
  for (const { type, audience, sealed } of left)
    if (type === 'event' || type === 'mail' || type === 'chain') expect([type, audience]).toEqual([type, 'officers']);
    else expect([type, typeof sealed === 'string' || sealed === null]).toEqual([type, true]);
};

const erasingProtected: Flow<Asked> = {
  addresses: [EMAIL],
  prepare: () => asked('erasure', HIDDEN),
  ...toldByTelephone(say({ state: 'granted', reason: 'Det är rätt.' }, officerOf, 1)),
  async expect(given) {
    await call(test.platform, given);
    await erased(given);
    isHidden(given);
    const calls = documents(test, 'telephoneTask', given.id);
    expect(calls).toHaveLength(2);
    expect(calls.filter(({ state }) => state === 'reached')).toHaveLength(1);
    expect(steps(given.id)).toEqual([
      ...['rightsRequestGranted', 'telephoneTaskCalled', 'rightsTextsCleared', 'rightsCarriedOut'],
    ]);
  },
};

const liftingProtected: Flow<Asked & { readonly lifting: number }> = {
  prepare: () => underRestriction(HIDDEN),
  ...toldByTelephone((platform, given) =>
    say(
      { state: 'lifted', reason: 'Prövat.' },
      officerOf,
      (given as Asked & { lifting: number }).lifting,
    )(platform, given),
  ),
  async expect(given) {
    await call(test.platform, given);
    await hours(2);
    isHidden(given);
    expect(await reading(given.id)).toMatchObject({ state: 'lifted', lifting: { failedAt: null } });
    const after = await stored(test.platform, given.owner.id);
    expect([after.restriction, after.protection !== null]).toEqual([null, true]);
    const own = steps(given.id).filter((step) => !['telephoneTaskOverdue', 'mailSent'].includes(step));
    expect(own.slice(-3)).toEqual(['restrictionEndAnnounced', 'telephoneTaskCalled', 'restrictionLifted']);
  },
};

/** A decision that is a word and nothing to be carried out. */
const said = (said: Said, subject: string, step: string): Flow<Asked> => ({
  prepare: () => asked('access'),
  ...decided(say(said, first, 1)),
  async expect({ id, owner }) {
    await hours(2);
    expect(told()).toEqual([subject]);
    expect(steps(id)).toEqual(['mailSent', step, 'mailSent']);
    expect(await reading(id)).toMatchObject({ state: said.state, revision: 2 });
    expect(actionsOf(test, owner.id)).toEqual(['userSettled']);
  },
});

const registering: Flow<Asked> = {
  prepare: () => asked('access'),
  run: (platform, { administrators: [administrator, other], owner }) =>
    registerRequest(platform, administrator, {
      ...{ userId: owner.id, right: 'rectification', text: 'Fel namn.', channel: 'letter' },
      ...{ receivedAt: instant(test.clock.now() - 86_400_000), identityCheckedBy: other.id },
    }),
  async expect() {
    await hours(1);
    const kept = documents(test, 'rightsRequest').filter(({ channel }) => channel === 'letter');
    // Who got no answer may have written it down again; what is kept is whole and acknowledged.
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) expect(actionsOf(test, String(id))).toEqual(['rightsRequestRegistered', 'mailSent']);
    expect(told()).toHaveLength(kept.length);
  },
};

const reminding: Flow<Asked> = {
  async prepare() {
    const given = await asked('access');
    test.clock.advance('P25D');
    return given;
  },
  run: timers,
  async expect({ id, administrators }) {
    await hours(2);
    for (const { email } of administrators) expect(mail.inbox().filter(({ to }) => to === email)).toHaveLength(1);
    expect(steps(id)).toEqual(['mailSent', 'rightsReminderQueued', 'mailSent', 'mailSent']);
    test.clock.advance('P4D');
    await hours(1);
    for (const { email } of administrators) expect(mail.inbox().filter(({ to }) => to === email)).toHaveLength(2);
    expect(steps(id).filter((step) => step === 'rightsReminderQueued')).toHaveLength(2);
  },
};

/** On which call a mark is set. */
const onCall = () => ({
  contactRequestId: 'call-1',
  reviewOn: test.platform.calendar.plus(test.platform.calendar.dayOf(test.clock.now()), 'P30D'),
});

/** Whoever is marked while something of theirs is not at its end. */
const marking = (right: Right, begin: (given: Asked) => Promise<unknown>): Flow<Asked> => ({
  async prepare() {
    const given = await asked(right);
    await begin(given);
    return given;
  },
  run: async (platform, { officer, owner }) => {
    await markUser(platform, officer, owner.id, onCall(), elsewhere);
    await timers(platform);
  },
  async expect(given) {
    await finishMarks(test.platform, elsewhere);
    await hours(2);
    const after = await stored(test.platform, given.owner.id);
    const [sealed, ...more] = documents(test, 'confidentialRightsRequest');
    expect(more).toEqual([]);
    const goesOn = await reading(String(sealed?.id));
    const former = await reading(given.id);
    expect(goesOn).toMatchObject({
      right,
      ownerId: given.owner.id,
      confidential: true,
      formerId: given.id,
      endedAt: null,
    });
    expect([goesOn.text?.text, former.text, former.work]).toEqual(['Vad jag vill.', null, null]);
    expect(former.endedAt).not.toBeNull();
    expect(after.restriction !== null).toBe(right === 'restriction');
    await call(test.platform, { ...given, id: goesOn.id });
    await hours(2);
    if (right === 'restriction') {
      expect((await stored(test.platform, given.owner.id)).restriction).toBeNull();
      expect((await reading(goesOn.id)).state).toBe('lifted');
    } else expect(documents(test, 'tombstone', given.owner.id)).toMatchObject([{ marked: true }]);
  },
});

const granted = (given: Asked) => say({ state: 'granted' }, first, 1)(test.platform, given);

/** Something in which they act keeps them from being erased. */
const kept = async (given: Asked) => {
  waiting = true;
  await granted(given);
  waiting = false;
};

/** The end of their restriction is announced, and the mail about it not sent yet. */
const announced = async (given: Asked) => {
  await granted(given);
  const { revision } = await reading(given.id);
  await say({ state: 'lifted', reason: 'Prövat.' }, first, revision)(test.platform, given);
};

describe.each([
  ['a granted erasure', walkable(erasing), 10],
  ['a granted restriction', walkable(restricting({ role: 'administrator' })), 6],
  ['the granted erasure of a protected person', walkable(erasingProtected), 8],
  ['the granted restriction of a protected person', walkable(restricting(HIDDEN)), 3],
  ['the lifting of a protected person’s restriction', walkable(liftingProtected), 4],
  ['the lifting of a restriction', walkable(lifting), 8],
  ['a mark while an erasure waits', walkable(marking('erasure', kept)), 4],
  ['a mark while the end of a restriction is on its way', walkable(marking('restriction', announced)), 4],
  [
    'an extension',
    walkable(said({ state: 'extended', reason: 'Mycket.' }, 'Svaret på din begäran dröjer', 'rightsRequestExtended')),
    3,
  ],
  [
    'a refusal',
    walkable(said({ state: 'refused', reason: 'Nej.' }, 'Din begäran har avslagits', 'rightsRequestRefused')),
    3,
  ],
  ['what came by letter', walkable(registering), 1],
  ['reminders', walkable(reminding), 3],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});

describe('two hosts at the same moment', () => {
  it.each([
    ['erase', 'erasure', ['Dina uppgifter raderas nu']],
    ['restrict', 'restriction', ['Din begäran har beviljats']],
  ] as const)('%s once what two grant at once', async (_, right, mails) => {
    test.cosmos.clear();
    const given = await asked(right);
    const { platform: other } = await test.otherHost();
    const outcomes = await Promise.allSettled([
      say({ state: 'granted' }, first, 1)(test.platform, given),
      say({ state: 'granted' }, second, 1)(other, given),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'revisionStale' } }]);
    for (let run = 0; run < 2; run++) {
      await Promise.all([timers(test.platform), timers(other)]);
      test.clock.advance('PT61M');
    }
    await (right === 'erasure' ? erased(given) : restricted(given));
    expect(told()).toEqual(mails);
    expect(steps(given.id).filter((step) => step === 'rightsCarriedOut')).toHaveLength(1);
  });
});

describe('at the moment of a mark', () => {
  beforeEach(() => test.cosmos.clear());

  it('what is asked goes on with officers', async () => {
    const { officer, owner, id } = await asked('access');
    const { store } = test.platform;
    let done = false;
    const overtaken: Platform = {
      ...test.platform,
      store: {
        ...store,
        async batch(...of) {
          if (!done) {
            done = true;
            await markUser(test.platform, officer, owner.id, onCall(), elsewhere);
          }
          return store.batch(...of);
        },
      },
    };
    await ask(overtaken, owner, 'rectification');
    expect(done).toBe(true);
    expect(documents(test, 'rightsRequest').every(({ clearedAt, text }) => clearedAt !== null && text === null)).toBe(
      true,
    );
    const own = await ownRequests(test.platform, await stored(test.platform, owner.id));
    expect(own.map(({ right, confidential }) => [right, confidential])).toEqual(
      expect.arrayContaining([
        ['rectification', true],
        ['access', true],
      ]),
    );
    expect(own.map(({ formerId }) => formerId)).toContain(id);
  });

  it('administrators decide nothing more, and nothing is carried out before it goes on', async () => {
    const given = await asked('erasure');
    const { officer, owner, id } = given;
    await kept(given);
    const { id: other } = await ask(test.platform, owner, 'rectification');
    const cut = () => Promise.reject(new Error('cut short'));
    await expect(markUser(test.platform, officer, owner.id, onCall(), { seals: [cut] })).rejects.toThrow('cut short');
    const refused = handleRequest(test.platform, first(given), { id: other, revision: 1 }, { state: 'granted' }, world);
    await expect(refused).rejects.toMatchObject({ code: 'statusConflict' });
    await hours(2);
    expect((await stored(test.platform, owner.id)).status).toBe('active');
    expect((await reading(id)).work).not.toBeNull();
    await finishMarks(test.platform, elsewhere);
    expect(await ownRequests(test.platform, await stored(test.platform, owner.id))).toHaveLength(2);
    expect((await reading(other)).endedAt).not.toBeNull();
  });
});
