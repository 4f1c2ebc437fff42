import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import {
  admitProtected,
  askToLift,
  finishMarks,
  liftProtection,
  markUser,
  newProtectedUser,
  runStep,
  type User,
} from '../../shared/accounts/index.ts';
import { rosterOf } from '../../shared/accounts/roster.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { knownUser, readUser } from '../../shared/accounts/users.ts';
import { recordPending } from '../../shared/journal/index.ts';
import { dispatchOutbox, type MailDecider, outgoing } from '../../shared/mail/index.ts';
import { isStoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { storedUser, testMail } from '../setup/mail.ts';
import { entersWith, sessionOf, settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
let mail: Awaited<ReturnType<typeof testMail>>;
beforeAll(async () => {
  test = await testPlatform({ SESSION_IDLE: 'P1D', SESSION_LIFETIME: 'P2D' });
  mail = await testMail(test.clock);
});
afterAll(() => Promise.all([test.stop(), mail.mail.stop()]));

const PERSON = { email: 'marta.ohrnberg@borta.example', givenName: 'Märta', familyName: 'Öhrnberg' };
const marking = { contactRequestId: 'call-1', reviewOn: '2026-07-15' };

const sealedElsewhere: string[] = [];
const elsewhere = { seals: [async (_: Platform, id: string) => void sealedElsewhere.push(id)] };

interface Marking {
  officers: readonly [User, User];
  user: User;
  session: string;
}

const officers = async (): Promise<readonly [User, User]> => [
  await settleNow(test.platform, { duty: 'protectionOfficer' }),
  await settleNow(test.platform, { duty: 'protectionOfficer' }),
];

/** What timers do that nobody asks for. */
const timers = async (platform: Platform): Promise<void> => {
  await finishMarks(platform, elsewhere);
  await recordPending(platform);
};

async function history(): Promise<Marking> {
  await settleAdministrator(test.platform);
  const user = await settleAdministrator(test.platform, PERSON);
  const session = await sessionOf(test.platform, user);
  const recipient = { kind: 'user', userId: user.id } as const;
  const waiting = outgoing(test.clock.now(), { template: 'roleChanged', partition: user.id, recipient });
  await test.platform.store.create('register', waiting);
  return { officers: await officers(), user, session };
}

const marked = async ({ user, session }: Marking): Promise<void> => {
  const after = await stored(test.platform, user.id);
  expect(after).toMatchObject({ role: 'editor', ...PERSON, protection: marking });
  expect(after.protection?.unfinished).toBeUndefined();
  await expect(knownUser(test.platform, { id: 'somebody' }, user.id)).rejects.toMatchObject({ code: 'notFound' });
  expect((await findByEmail(test.platform, PERSON.email))?.value.id).toBe(user.id);
  expect(actionsOf(test, user.id)).toEqual([
    ...['userSettled', 'accountClosed', 'protectionSet', 'protectionCarriedThrough'],
  ]);
  expect(documents(test, 'mail', user.id)).toMatchObject([{ state: 'dropped' }]);
  expect(documents(test, 'guardHashes', user.id)).toHaveLength(1);
  expect(documents(test, 'journalEntry')).toEqual([]);
  expect((test.dump().tokens ?? []).filter(({ userId }) => userId === user.id)).toEqual([]);
  expect(await entersWith(test.platform, session)).toBe(false);
  expect(await rosterOf(test.platform, 'administrators')).not.toContain(user.id);
  expect(sealedElsewhere).toContain(user.id);
  // In what is sealed any letters may stand by chance.
  expect(JSON.stringify(test.dump()).replace(/"sealed":"[^"]*"/g, '')).not.toMatch(/hrnberg|m.rta/i);
};

const marks: Flow<Marking> = {
  prepare: history,
  run: (platform, { officers: [officer], user }) => markUser(platform, officer, user.id, marking, elsewhere),
  expect: marked,
};

/** The officer never asks again: what was committed is carried through, what was not has not happened. */
const cutMarks: Flow<Marking> = {
  ...marks,
  again: timers,
  async expect(given) {
    await timers(test.platform);
    if ((await stored(test.platform, given.user.id)).protection) return marked(given);
    expect(actionsOf(test, given.user.id)).toEqual(['userSettled']);
    expect(documents(test, 'mail', given.user.id)).toMatchObject([{ state: 'queued', outbox: 'open' }]);
    expect(await entersWith(test.platform, given.session)).toBe(true);
    expect(await rosterOf(test.platform, 'administrators')).toContain(given.user.id);
  },
};

const adding: Flow<{ officer: User; organisationId: string }> = {
  addresses: [PERSON.email],
  async prepare() {
    const [officer] = await officers();
    return { officer, organisationId: (await settleOrganisation(test.platform)).id };
  },
  async run(platform, { officer, organisationId }) {
    const person = { ...PERSON, organisationId, role: 'expert', language: 'sv', lastDayOfEmployment: null } as const;
    await admitProtected(platform, officer, newProtectedUser(platform, officer, person, marking));
  },
  async expect() {
    await timers(test.platform);
    const found = await findByEmail(test.platform, PERSON.email);
    expect(found?.value).toMatchObject({ ...PERSON, status: 'invited', protection: marking });
    const id = found?.value.id ?? '';
    expect(actionsOf(test, id)).toEqual(['protectedUserAdded', 'protectionCarriedThrough']);
    expect(documents(test, 'event', id).every(({ audience }) => audience === 'officers')).toBe(true);
    expect(documents(test, 'protectedUser')).toHaveLength(1);
    expect(documents(test, 'guardHashes')).toHaveLength(1);
    expect(documents(test, 'journalEntry')).toEqual([]);
  },
};

const lifting: Flow<Marking> = {
  async prepare() {
    const given = await history();
    const [officer] = given.officers;
    await markUser(test.platform, officer, given.user.id, marking, elsewhere);
    await askToLift(test.platform, officer, given.user.id, 'call-2');
    return given;
  },
  run: (platform, { officers: [, second], user }) => liftProtection(platform, second, user.id),
  async expect({ user }) {
    await timers(test.platform);
    expect((await knownUser(test.platform, { id: 'somebody' }, user.id)).value).toMatchObject({
      ...PERSON,
      role: 'editor',
    });
    expect(actionsOf(test, user.id).slice(-2)).toEqual(['protectionLiftRequested', 'protectionLifted']);
    expect(documents(test, 'guardHashes')).toEqual([]);
    expect(documents(test, 'journalEntry')).toEqual([]);
    expect(documents(test, 'chain', user.id)).toMatchObject([{ audience: 'everyone' }]);
  },
};

const erasing: Flow<{ user: User }> = {
  addresses: [PERSON.email],
  async prepare() {
    const [officer] = await officers();
    const user = await settleNow(test.platform, { ...PERSON, role: 'editor' });
    await markUser(test.platform, officer, user.id, marking, elsewhere);
    const lastDayOfEmployment = test.platform.calendar.dayOf(test.clock.now());
    const { etag = '' } = (await readUser(test.platform, user.id)) ?? {};
    const { toDocument } = await import('../../shared/accounts/userDocument.ts');
    const leaving = { ...(await stored(test.platform, user.id)), lastDayOfEmployment };
    await test.platform.store.replace('register', user.id, await toDocument(test.platform, leaving), etag);
    test.clock.advance('P1D');
    await runStep(test.platform, 'deactivate');
    test.clock.advance('P30D');
    return { user };
  },
  run: (platform) => runStep(platform, 'erase'),
  async expect({ user }) {
    await runStep(test.platform, 'erase');
    expect(documents(test, 'tombstone', user.id)).toMatchObject([{ marked: true, reason: 'employmentEnded' }]);
    expect(actionsOf(test, user.id).filter((action) => action === 'accountClosed')).toHaveLength(1);
    expect(actionsOf(test, user.id).slice(-2)).toEqual(['erasureBegun', 'userErased']);
    const left = (test.dump().register ?? []).filter(({ pk }) => pk === user.id).map(({ type }) => String(type));
    expect([...new Set(left)].sort()).toEqual(['chain', 'event', 'tombstone']);
    expect(documents(test, 'event', user.id).filter(({ audience }) => audience === 'everyone')).toHaveLength(2);
  },
};

describe.each([
  ['a mark', walkable(marks), 5],
  ['a mark that nobody asks for again', walkable(cutMarks), 5],
  ['somebody added under protection', walkable(adding), 4],
  ['a lift', walkable(lifting), 2],
  ['the erasure of a protected account', walkable(erasing), 5],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});

describe('at once', () => {
  beforeEach(() => test.cosmos.clear());

  it('two marks of two officers on two hosts make one', async () => {
    const given = await history();
    const { platform: other } = await test.otherHost();
    const set = (platform: Platform, officer: User) => markUser(platform, officer, given.user.id, marking, elsewhere);
    const [first, second] = await Promise.allSettled([
      set(test.platform, given.officers[0]),
      set(other, given.officers[1]),
    ]);
    const refused = [first, second].filter((one) => one?.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: { code: 'statusConflict' } });
    await marked(given);
  });

  it('a mark during a sweep wins: the sweep finds that the account changed', async () => {
    const [officer] = await officers();
    const lastDayOfEmployment = test.platform.calendar.dayOf(test.clock.now());
    const user = await settleNow(test.platform, { ...PERSON, lastDayOfEmployment });
    test.clock.advance('P1D');
    const { store } = test.platform;
    let done = false;
    const overtaken: Platform = {
      ...test.platform,
      store: {
        ...store,
        async *pages(container, query, schema) {
          for await (const page of store.pages(container, query, schema)) {
            if (!done && query.text.startsWith('SELECT *') && query.parameters?.type === 'user') {
              done = true;
              await markUser(test.platform, officer, user.id, marking, elsewhere);
            }
            yield page;
          }
        },
      },
    };
    expect(await runStep(overtaken, 'deactivate')).toMatchObject({ done: 0, overtaken: 1 });
    const after = await stored(test.platform, user.id);
    expect(after.protection).toMatchObject(marking);
    // And the sweep of protected accounts did what was due.
    expect(after.status).toBe('deactivated');
    const visible = documents(test, 'event', user.id).filter(({ audience }) => audience === 'everyone');
    expect(visible.map(({ action }) => action).sort()).toEqual(['accountClosed', 'userSettled']);
  });

  describe('a mark during a dispatch wins', () => {
    const queue = async () => {
      const [officer] = await officers();
      const user = await storedUser(test.platform, { ...PERSON });
      const recipient = { kind: 'user', userId: user.id } as const;
      const own = outgoing(test.clock.now(), { template: 'roleChanged', partition: user.id, recipient });
      await test.platform.store.create('register', own);
      // One whose partition the mark does not touch.
      const elsewhereQueued = outgoing(test.clock.now(), {
        ...{ template: 'approvalRefused', partition: 'another', recipient },
        parameters: { invitedAt: user.createdAt },
      });
      await test.platform.store.create('register', elsewhereQueued);
      return { officer, user };
    };
    const mark = (officer: User, user: User) =>
      markUser(test.platform, officer, user.id, marking, elsewhere).catch((thrown) => {
        if (!(thrown instanceof Refusal) && !isStoreError(thrown)) throw thrown;
      });
    /** The dispatcher's decisions, of which the nth is overtaken by a mark. */
    const overtaken = (n: number, by: () => Promise<unknown>): MailDecider => {
      const decider = deciderOf(test.platform);
      let asked = 0;
      return {
        ...decider,
        decide: async (one) => {
          const decision = await decider.decide(one);
          if (++asked === n) await by();
          return decision;
        },
      };
    };

    it.each([1, 2, 3])('after its decision %i, before the mail is claimed or sent', async (n) => {
      const { officer, user } = await queue();
      mail.mail.clearInbox();
      await dispatchOutbox(
        test.platform,
        mail.gateway,
        overtaken(n, () => mark(officer, user)),
      );
      test.clock.advance('PT1H');
      await dispatchOutbox(test.platform, mail.gateway, deciderOf(test.platform));
      // What had been handed over before the mark was sent; nothing after it.
      const sent = mail.mail.inbox().filter(({ to }) => to === PERSON.email);
      expect(sent.length).toBeLessThanOrEqual(n - 1);
      expect(documents(test, 'mail').every(({ outbox }) => outbox === undefined)).toBe(true);
      expect(JSON.stringify(documents(test, 'event', 'another'))).not.toMatch(/protected/i);
    });
  });
});
