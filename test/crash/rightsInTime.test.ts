import { rightsWorld } from '../../functions/rightsWorld.ts';
import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { approvalDeadline, refuseInvitation, removeUser, runStep, type User } from '../../shared/accounts/index.ts';
import { watchErasures } from '../../shared/accounts/lifecycle/overdue.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import {
  askForRight,
  handleRequest,
  handlerView,
  type Right,
  registerRequest,
  rightsDeadlines,
} from '../../shared/rights/index.ts';
import { readRequest } from '../../shared/rights/requests/requests.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, misfortunes, walk } from '../setup/walk.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
beforeAll(async () => {
  test = await testPlatform();
  ({ mail, gateway } = await testMail(test.clock));
});
beforeEach(() => test.cosmos.clear());
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const EMAIL = 'lamnad@example.fi';
/** So long that they stand in no random id by chance. */
const NAMES = { givenName: 'Liselotte', familyName: 'Hemligström' };

interface Left {
  readonly administrators: readonly [User, User];
  readonly owner: User;
  readonly id: string;
}

/** Somebody who was removed, and a request of theirs that came by letter; the time of the account is over. */
async function left(right: Right): Promise<Left> {
  mail.clearInbox();
  const administrator = () => settleAdministrator(test.platform, NAMES);
  const administrators = [await administrator(), await administrator()] as const;
  const owner = await settleNow(test.platform, { email: EMAIL, ...NAMES });
  await removeUser(test.platform, administrators[0], owner.id);
  test.clock.advance('P25D');
  const { id } = await registerRequest(test.platform, administrators[0], {
    ...{ userId: owner.id, right, text: 'Vad jag vill.', channel: 'letter' },
    ...{ receivedAt: instant(test.clock.now()), identityCheckedBy: administrators[1].id },
  });
  await dispatch(test.platform);
  test.clock.advance('P6D');
  return { administrators, owner, id };
}

/** Somebody who is there, and asks for what they want in the service. */
async function asking() {
  const administrators = [
    await settleAdministrator(test.platform, NAMES),
    await settleAdministrator(test.platform, NAMES),
  ] as const;
  const owner = await settleNow(test.platform, { email: EMAIL, ...NAMES });
  const ask = async (right: Right): Promise<Left> => {
    const { id } = await askForRight(test.platform, owner, { right, text: null });
    return { administrators, owner, id };
  };
  return { administrators, owner, ask };
}

const dispatch = (platform: Platform) => dispatchOutbox(platform, gateway, deciderOf(platform));
const grant = ({ administrators: [administrator], id }: Left, revision = 1) =>
  handleRequest(test.platform, administrator, { id, revision }, { state: 'granted' }, rightsWorld);
const subjects = () => mail.inbox().flatMap(({ to, subject }) => (to === EMAIL ? [subject] : []));
const isErased = ({ owner }: Left) => documents(test, 'tombstone', owner.id).length === 1;

/** The sweep and what it leaves, as often as they come. */
async function sweeps(platform = test.platform): Promise<void> {
  await runStep(platform, 'erase');
  await dispatch(platform);
  test.clock.advance('PT10M');
  await runStep(platform, 'erase');
}

it('time erases nobody who waits for an answer, and wakes nobody for that', async () => {
  const given = await left('access');
  expect(await runStep(test.platform, 'erase')).toMatchObject({ done: 0, kept: 1 });
  expect(await stored(test.platform, given.owner.id)).toMatchObject({ status: 'deactivated', email: EMAIL });
  test.clock.advance('P3D');
  expect(await watchErasures(test.platform)).toBe(0);
  await grant(given);
  // The copy is still to be handed over.
  await sweeps();
  test.clock.advance('P13D');
  await sweeps();
  expect(isErased(given)).toBe(false);
  test.clock.advance('P1D');
  expect(await watchErasures(test.platform)).toBe(1);
  await sweeps();
  expect(isErased(given)).toBe(true);
  expect(subjects().at(-1)).toBe('Din begäran har beviljats');
  expect(actionsOf(test, given.id)).toEqual([
    ...['rightsRequestRegistered', 'mailSent', 'rightsRequestGranted', 'mailSent', 'rightsTextsCleared'],
  ]);
});

it('a granted erasure waits for the answer to who has asked for a copy', async () => {
  const { owner, ask } = await asking();
  const [copy, erasure] = [await ask('access'), await ask('erasure')];
  expect((await grant(erasure)).work).toMatchObject({ kind: 'erasure', waits: true });
  await grant(copy);
  test.clock.advance('PT61M');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  // Nor does it swallow the mail that tells of the answer.
  expect(await stored(test.platform, owner.id)).toMatchObject({ status: 'active' });
  await dispatch(test.platform);
  expect(subjects()).toContain('Din begäran har beviljats');
  test.clock.advance('PT10M');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  await dispatch(test.platform);
  test.clock.advance('PT10M');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  expect(isErased(erasure)).toBe(true);
});

it('a granted erasure waits for a granted copy that is still to be handed over, and no longer', async () => {
  const given = await left('access');
  await grant(given);
  const [, other] = given.administrators;
  const { id } = await registerRequest(test.platform, other, {
    ...{ userId: given.owner.id, right: 'erasure', text: null, channel: 'letter' },
    ...{ receivedAt: instant(test.clock.now()), identityCheckedBy: other.id },
  });
  expect((await grant({ ...given, id })).work).toMatchObject({ kind: 'erasure', waits: true });
  const carriedOut = async () => {
    test.clock.advance('PT61M');
    await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
    await sweeps();
  };
  test.clock.advance('P13D');
  await carriedOut();
  expect(isErased(given)).toBe(false);
  test.clock.advance('P1D');
  await carriedOut();
  await carriedOut();
  expect(isErased(given)).toBe(true);
});

it('a granted erasure waits for a restriction that was asked for after it, and thirty days beyond its end', async () => {
  const { owner, administrators, ask } = await asking();
  const hours = async (count: number) => {
    for (let hour = 0; hour < count; hour++) {
      test.clock.advance('PT61M');
      await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
      await dispatch(test.platform);
    }
  };
  const erasure = await ask('erasure');
  test.clock.advance('PT1M');
  const restriction = await ask('restriction');
  expect((await grant(erasure)).work).toMatchObject({ kind: 'erasure', waits: true });
  const { revision } = await grant(restriction);
  await hours(2);
  expect(await stored(test.platform, owner.id)).toMatchObject({ restriction: { requestId: restriction.id } });
  const lifting = { state: 'lifted', reason: 'Det är utrett.' } as const;
  await handleRequest(
    test.platform,
    administrators[0],
    { id: restriction.id, revision: (await readRequest(test.platform, restriction.id))?.value.revision ?? revision },
    lifting,
    rightsWorld,
  );
  await hours(3);
  expect(await stored(test.platform, owner.id)).toMatchObject({ restriction: null, status: 'active' });
  test.clock.advance('P29D');
  await hours(3);
  expect(isErased(erasure)).toBe(false);
  test.clock.advance('P2D');
  await hours(3);
  expect(isErased(erasure)).toBe(true);
});

it('time does not grant an erasure that the legal basis does not give', async () => {
  const given = await left('erasure');
  const platform: Platform = {
    ...test.platform,
    settings: { ...test.platform.settings, LEGAL_BASIS: 'legalObligation' },
  };
  expect(await runStep(platform, 'erase')).toMatchObject({ done: 0, kept: 1 });
  const refusal = { state: 'refused', reason: 'Lagen kräver uppgifterna.' } as const;
  await handleRequest(platform, given.administrators[0], { id: given.id, revision: 1 }, refusal, rightsWorld);
  await sweeps(platform);
  test.clock.advance('P2D');
  await sweeps(platform);
  expect(isErased(given)).toBe(true);
  expect((await readRequest(platform, given.id))?.value).toMatchObject({ state: 'refused' });
  expect(subjects()).not.toContain('Dina uppgifter raderas nu');
});

it('an invitation that nobody approved does not end while a request of the invited person is open', async () => {
  const administrators = [
    await settleAdministrator(test.platform, NAMES),
    await settleAdministrator(test.platform, NAMES),
  ] as const;
  const owner = await settleNow(test.platform, {
    ...{ email: EMAIL, status: 'pendingApproval', activatedAt: null, invitedBy: administrators[0].id },
  });
  const letter = await registerRequest(test.platform, administrators[0], {
    ...{ userId: owner.id, right: 'rectification', text: null, channel: 'letter' },
    ...{ receivedAt: instant(test.clock.now()), identityCheckedBy: administrators[1].id },
  });
  const given: Left = { administrators, owner, id: letter.id };
  const deadlines = () => runDeadlines(test.platform, { user: approvalDeadline });
  const { revision } = await stored(test.platform, owner.id);
  await expect(refuseInvitation(test.platform, administrators[1], owner.id, revision)).rejects.toMatchObject({
    code: 'statusConflict',
  });
  test.clock.advance('P20D');
  await deadlines();
  expect(await stored(test.platform, owner.id)).toMatchObject({ status: 'pendingApproval' });
  await grant(given);
  test.clock.advance('P2D');
  await deadlines();
  expect(isErased(given)).toBe(true);
});

it('a decision stands while the journal is out of reach, and is carried out when it is back', async () => {
  const administrator = await settleAdministrator(test.platform, NAMES);
  const owner = await settleNow(test.platform, { email: EMAIL, ...NAMES });
  const { id } = await askForRight(test.platform, owner, { right: 'erasure', text: null });
  const given: Left = { administrators: [administrator, administrator], owner, id };
  test.blobs.faults.down();
  mail.clearInbox();
  const { state, work } = await grant(given);
  // Nobody is told of an erasure that the journal does not know yet.
  await dispatch(test.platform);
  expect(subjects()).not.toContain('Dina uppgifter raderas nu');
  test.blobs.faults.heal();
  expect([state, work?.kind]).toEqual(['granted', 'erasure']);
  expect(isErased(given)).toBe(false);
  await dispatch(test.platform);
  expect(subjects()).toContain('Dina uppgifter raderas nu');
  test.clock.advance('PT10M');
  await runDeadlines(test.platform, rightsDeadlines(rightsWorld));
  expect(isErased(given)).toBe(true);
});

describe.each(misfortunes)('an erasure in time that was asked for as well: $name', (misfortune) => {
  it('whichever write it is, it is done and told of once', async () => {
    const flow: Flow<Left> = {
      addresses: [EMAIL],
      prepare: () => left('erasure'),
      run: sweeps,
      async expect(given) {
        await sweeps();
        await sweeps();
        expect(isErased(given)).toBe(true);
        expect(subjects()).toEqual([
          'Ditt konto i Servicemanualen har inaktiverats',
          'Vi har tagit emot din begäran',
          'Dina uppgifter raderas nu',
        ]);
        const request = (await readRequest(test.platform, given.id))?.value;
        expect(request).toMatchObject({ state: 'granted', text: null, endedAt: expect.any(String) });
        const view = request && (await handlerView(test.platform, request, { id: 'x', duty: null }));
        expect(view).toMatchObject({ decidedBy: null, overdue: false, decision: { outcome: 'granted', ground: null } });
        expect(actionsOf(test, given.id)).toEqual(['rightsRequestRegistered', 'mailSent', 'rightsTextsCleared']);
      },
    };
    expect(await walk(test, flow, misfortune)).toBeGreaterThanOrEqual(8);
  });
});
