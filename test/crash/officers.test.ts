import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import { approvalDeadline, runStep, type User } from '../../shared/accounts/index.ts';
import { invite } from '../../shared/accounts/invite.ts';
import { joinRoster, type RosterList, rosterOf } from '../../shared/accounts/roster.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox } from '../../shared/mail/index.ts';
import {
  appointmentDeadline,
  appointOfficer,
  appointReviewer,
  approveAppointment,
  contactRequestDeadline,
  dismissOfficer,
  handleContactRequest,
  listContactRequests,
  readContactRequest,
  recordCall,
  requestContact,
  settleReviewer,
} from '../../shared/officers/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { aMark } from '../setup/protection.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
let mail: Awaited<ReturnType<typeof testMail>>;
beforeAll(async () => {
  test = await testPlatform();
  mail = await testMail(test.clock);
});
afterAll(() => Promise.all([test.stop(), mail.mail.stop()]));

const withDuty = async (duty: NonNullable<User['duty']>): Promise<User> => {
  const user = await settleNow(test.platform, { duty });
  await joinRoster(test.platform, duty === 'logReviewer' ? 'logReviewers' : 'protectionOfficers', user.id);
  return user;
};

interface Staff {
  readonly administrator: User;
  readonly officers: readonly User[];
  readonly candidate: User;
}

const staff = async (officers: number): Promise<Staff> => {
  const administrator = await settleAdministrator(test.platform);
  const have: User[] = [];
  for (let n = 0; n < officers; n++) have.push(await withDuty('protectionOfficer'));
  return { administrator, officers: have, candidate: await settleNow(test.platform) };
};

/** Who asks again has looked at the account before. */
const revisionOf = async (id: string) => (await stored(test.platform, id)).revision;

/** A list is what the accounts say: nobody is on it who is none, and nobody who is one is left out. */
async function expectOn(list: RosterList, members: readonly string[]): Promise<void> {
  const duty = list === 'logReviewers' ? 'logReviewer' : 'protectionOfficer';
  expect([...(await rosterOf(test.platform, list))].sort()).toEqual([...members].sort());
  const holding = documents(test, 'user').filter((document) => document.duty === duty);
  expect(holding.map(({ id }) => id).sort()).toEqual([...members].sort());
}

const ids = (users: readonly User[]) => users.map(({ id }) => id);

const appointing: Flow<Staff> = {
  prepare: () => staff(1),
  run: async (platform, { administrator, candidate }) =>
    appointOfficer(platform, administrator, candidate.id, await revisionOf(candidate.id)),
  async expect({ officers, candidate, administrator }) {
    await expectOn('protectionOfficers', ids([...officers, candidate]));
    expect(actionsOf(test, candidate.id)).toEqual(['userSettled', 'officerAppointed']);
    const told = documents(test, 'mail', candidate.id).map(({ recipient }) => (recipient as { userId: string }).userId);
    expect(told.sort()).toEqual(ids([...officers, candidate, administrator]).sort());
  },
};

const proposing: Flow<Staff> = {
  ...appointing,
  prepare: () => staff(2),
  async expect({ officers, candidate }) {
    await expectOn('protectionOfficers', ids(officers));
    expect(documents(test, 'officerAppointment')).toMatchObject([{ state: 'waiting', pk: candidate.id }]);
    expect(actionsOf(test, candidate.id)).toEqual(['userSettled', 'officerProposed']);
    expect(mailsFrom(test, candidate.id)).toEqual(Array(3).fill('officerProposed'));
  },
};

/** An appointment that waits. */
const proposed = async () => {
  const given = await staff(2);
  const { administrator, candidate } = given;
  const { appointment } = await appointOfficer(test.platform, administrator, candidate.id, candidate.revision);
  return { ...given, appointmentId: appointment?.id ?? '' };
};

const approving: Flow<Staff & { appointmentId: string }> = {
  prepare: proposed,
  run: (platform, { officers: [officer], appointmentId }) =>
    approveAppointment(platform, officer as User, appointmentId),
  async expect({ officers, candidate }) {
    await expectOn('protectionOfficers', ids([...officers, candidate]));
    expect(documents(test, 'officerAppointment')).toMatchObject([{ state: 'approved', approvedBy: officers[0]?.id }]);
    expect(actionsOf(test, candidate.id)).toEqual(['userSettled', 'officerProposed', 'officerApproved']);
    expect(mailsFrom(test, candidate.id).filter((template) => template === 'officerAppointed')).toHaveLength(4);
  },
};

const lapsing: Flow<Staff & { appointmentId: string }> = {
  async prepare() {
    const given = await proposed();
    test.clock.advance('P16D');
    return given;
  },
  run: (platform) => runDeadlines(platform, { officerAppointment: appointmentDeadline }),
  async expect({ officers, candidate }) {
    await lapsing.run(test.platform, {} as never);
    await expectOn('protectionOfficers', ids(officers));
    expect(documents(test, 'officerAppointment')).toMatchObject([{ state: 'lapsed' }]);
    expect(actionsOf(test, candidate.id)).toEqual(['userSettled', 'officerProposed', 'officerProposalLapsed']);
  },
};

const dismissing: Flow<Staff> = {
  prepare: () => staff(3),
  run: async (platform, { administrator, officers: [officer] }) =>
    dismissOfficer(platform, administrator, officer?.id ?? '', await revisionOf(officer?.id ?? '')),
  async expect({ officers: [officer, ...others] }) {
    await expectOn('protectionOfficers', ids(others));
    expect(actionsOf(test, officer?.id ?? '')).toEqual(['userSettled', 'officerDismissed']);
    expect(mailsFrom(test, officer?.id ?? '')).toEqual(Array(4).fill('officerDismissed'));
  },
};

const reviewing: Flow<Staff & { earlier: User }> = {
  async prepare() {
    const given = await staff(2);
    return { ...given, earlier: await withDuty('logReviewer') };
  },
  run: async (platform, { administrator, candidate }) =>
    appointReviewer(platform, administrator, candidate.id, await revisionOf(candidate.id)),
  async expect({ candidate, earlier }) {
    await settleReviewer(test.platform);
    await expectOn('logReviewers', [candidate.id]);
    expect(actionsOf(test, candidate.id)).toEqual(['userSettled', 'reviewerAppointed']);
    expect(actionsOf(test, earlier.id)).toEqual(['userSettled', 'reviewerDismissed']);
  },
};

interface Asked {
  readonly requester: User;
  readonly officer: User;
  readonly id: string;
  readonly revision: number;
}
const WISH = { callbackNumber: '1691', availableFrom: null, availableUntil: null };

const people = async () => {
  const { id: organisationId } = await settleOrganisation(test.platform);
  const requester = await settleNow(test.platform, { role: 'mainUser', organisationId });
  return { requester, officer: await withDuty('protectionOfficer') };
};
const asked = async (): Promise<Asked> => {
  const who = await people();
  const { id, revision } = await requestContact(test.platform, who.requester, WISH);
  return { ...who, id, revision };
};

const asking: Flow<Omit<Asked, 'id' | 'revision'>> = {
  prepare: people,
  run: (platform, { requester }) => requestContact(platform, requester, WISH),
  /** Who got no answer looks whether it stands in the list. */
  async again(platform, given) {
    const { items } = await listContactRequests(platform, given.requester, { limit: 10 });
    if (items.length === 0) await asking.run(platform, given);
  },
  async expect({ requester }) {
    const [request, ...others] = documents(test, 'contactRequest');
    expect(others).toEqual([]);
    const id = String(request?.id);
    expect(await readContactRequest(test.platform, requester, id)).toMatchObject({ state: 'open', ...WISH });
    expect(actionsOf(test, id)).toEqual(['contactRequested']);
    expect(mailsFrom(test, id)).toEqual(['contactRequested']);
  },
};

const calling: Flow<Asked> = {
  prepare: asked,
  run: (platform, { officer, id, revision }) =>
    handleContactRequest(platform, officer, { id, revision }, { state: 'called', identifiedBy: 'switchboard' }),
  async expect({ requester, id, revision }) {
    const request = await readContactRequest(test.platform, requester, id);
    expect(request).toMatchObject({ state: 'called', revision: revision + 1 });
    expect(request.calls).toHaveLength(1);
    expect(actionsOf(test, id)).toEqual(['contactRequested', 'contactMade']);
  },
};

const watch = (platform: Platform) => runDeadlines(platform, { contactRequest: contactRequestDeadline });

const ending: Flow<Asked> = {
  async prepare() {
    const given = await asked();
    test.clock.advance('P1D');
    await watch(test.platform);
    for (let day = 0; day < 29; day++) test.clock.advance('P1D');
    return given;
  },
  run: watch,
  async expect({ requester, id }) {
    await watch(test.platform);
    expect(await readContactRequest(test.platform, requester, id)).toMatchObject({
      state: 'closed',
      callbackNumber: null,
    });
    expect(actionsOf(test, id).filter((action) => action === 'contactRequestClosed')).toHaveLength(1);
    expect(actionsOf(test, id).at(-1)).toBe('contactRequestClosed');
    expect(documents(test, 'contactRequest').every(({ dueAt }) => dueAt === undefined)).toBe(true);
  },
};

interface Task {
  readonly officer: User;
  readonly user: User;
  readonly id: string;
}

const answering: Flow<Task> = {
  async prepare() {
    const officer = await withDuty('protectionOfficer');
    const user = await settleNow(test.platform, { protection: aMark(officer) });
    test.clock.advance('P5M10D');
    await runStep(test.platform, 'remind');
    await dispatchOutbox(test.platform, mail.gateway, deciderOf(test.platform));
    const [task] = documents(test, 'telephoneTask', user.id);
    return { officer, user, id: String(task?.id) };
  },
  run: (platform, { officer, id }) => recordCall(platform, officer, id, 'reached'),
  async expect({ user, id, officer }) {
    const [task, ...others] = documents(test, 'telephoneTask', user.id);
    expect(others).toEqual([]);
    expect(task).toMatchObject({ id, kind: 'prompt', state: 'reached', sealed: null });
    // What is told, what the task says and what the prompt is counted from are of one batch.
    const { prompt } = await stored(test.platform, user.id);
    expect(prompt).toMatchObject({ stage: 1, sentAt: expect.any(String) });
    expect(task?.calls).toEqual([
      expect.objectContaining({ outcome: 'reached', officerId: officer.id, at: prompt?.sentAt }),
    ]);
    expect(actionsOf(test, user.id).filter((action) => action === 'telephoneTaskCalled')).toHaveLength(1);
  },
};

/** An invitation to an address that a protected person holds, from the asking to its end. */
const madeUp = async () => {
  const { id: organisationId } = await settleOrganisation(test.platform, { approvalRequired: true });
  const inviter = await settleNow(test.platform, { organisationId, role: 'mainUser' });
  await settleNow(test.platform, { organisationId, role: 'mainUser' });
  const officer = await withDuty('protectionOfficer');
  const { email } = await settleNow(test.platform, { protection: aMark(officer) });
  return { organisationId, inviter, email };
};
type MadeUp = Awaited<ReturnType<typeof madeUp>>;
const invitation = ({ organisationId, email }: MadeUp) => ({
  ...{ email, givenName: 'Uusitalo', familyName: 'Tulija', organisationId },
  ...{ role: 'editor' as const, language: 'fi' as const, lastDayOfEmployment: null },
});

const inventing: Flow<MadeUp> = {
  prepare: madeUp,
  run: (platform, given) => invite(platform, given.inviter, invitation(given)),
  async expect() {
    const [made, ...others] = documents(test, 'madeUpUser');
    expect(others).toEqual([]);
    const id = String(made?.id);
    expect(actionsOf(test, id)).toEqual(['invitationRequested']);
    expect(documents(test, 'telephoneTask', id)).toMatchObject([{ kind: 'takenAddress', state: 'open' }]);
  },
};

const forgetting: Flow<MadeUp & { id: string }> = {
  async prepare() {
    const given = await madeUp();
    const { id } = await invite(test.platform, given.inviter, invitation(given));
    test.clock.advance('P15D');
    return { ...given, id };
  },
  run: (platform) => runDeadlines(platform, { madeUpUser: approvalDeadline }),
  async expect({ id }) {
    await forgetting.run(test.platform, {} as never);
    await runStep(test.platform, 'erase');
    expect(documents(test, 'madeUpUser')).toEqual([]);
    expect(actionsOf(test, id).slice(0, 1)).toEqual(['invitationRequested']);
    expect(actionsOf(test, id).filter((action) => action === 'userErased')).toHaveLength(1);
    const left = (test.dump().register ?? []).filter(({ pk }) => pk === id).map(({ type }) => String(type));
    expect(
      [...new Set(left)].filter((type) => !['chain', 'event', 'tombstone', 'mail', 'telephoneTask'].includes(type)),
    ).toEqual([]);
  },
};

describe.each([
  ['the appointment of one of the first officers', walkable(appointing), 4],
  ['the appointment of another', walkable(proposing), 1],
  ['its approval', walkable(approving), 3],
  ['its lapse', walkable(lapsing), 1],
  ['the dismissal of an officer', walkable(dismissing), 2],
  ['the appointment of another reviewer', walkable(reviewing), 5],
  ['a request to be called', walkable(asking), 2],
  ['the call', walkable(calling), 1],
  ['the end of a request that nobody answered', walkable(ending), 1],
  ['the answer to a prompt by telephone', walkable(answering), 1],
  ['a made-up invitation', walkable(inventing), 3],
  ['the lapse of a made-up invitation', walkable(forgetting), 2],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('is right when a write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});

describe('on two hosts at once', () => {
  let hosts: readonly [Platform, Platform];
  beforeAll(async () => {
    hosts = [test.platform, (await test.otherHost()).platform];
  });
  beforeEach(() => test.cosmos.clear());

  const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
    outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));

  it('two dismissals leave the two officers that must remain', async () => {
    const { administrator, officers } = await staff(3);
    const outcomes = await Promise.allSettled(
      hosts.map((platform, at) => dismissOfficer(platform, administrator, officers[at]?.id ?? '', 1)),
    );
    expect(refusals(outcomes)).toEqual(['lastOfficers']);
    const left = documents(test, 'user').filter(({ duty }) => duty === 'protectionOfficer');
    expect(left).toHaveLength(2);
    await expectOn(
      'protectionOfficers',
      left.map(({ id }) => String(id)),
    );
  });

  it('of three first appointments two count, and the third waits', async () => {
    const { administrator } = await staff(0);
    const candidates = [await settleNow(test.platform), await settleNow(test.platform), await settleNow(test.platform)];
    await Promise.all(candidates.map(({ id }, at) => appointOfficer(hosts[at % 2] as Platform, administrator, id, 1)));
    const appointed = documents(test, 'user').filter(({ duty }) => duty === 'protectionOfficer');
    expect(appointed).toHaveLength(2);
    await expectOn(
      'protectionOfficers',
      appointed.map(({ id }) => String(id)),
    );
    expect(documents(test, 'officerAppointment')).toMatchObject([{ state: 'waiting' }]);
  });

  it('two appointments of a reviewer leave one', async () => {
    const { administrator, candidate } = await staff(2);
    const another = await settleNow(test.platform);
    await Promise.all(
      [candidate, another].map(({ id }, at) => appointReviewer(hosts[at] as Platform, administrator, id, 1)),
    );
    await settleReviewer(test.platform);
    const [reviewer, ...others] = documents(test, 'user').filter(({ duty }) => duty === 'logReviewer');
    expect(others).toEqual([]);
    await expectOn('logReviewers', [String(reviewer?.id)]);
  });

  it('one call is recorded of two of one request, and of two about one task', async () => {
    const { officer, id, revision } = await asked();
    const second = await withDuty('protectionOfficer');
    const called = await Promise.allSettled(
      [officer, second].map((who, at) =>
        handleContactRequest(
          hosts[at] as Platform,
          who,
          { id, revision },
          { state: 'called', identifiedBy: 'switchboard' },
        ),
      ),
    );
    expect(refusals(called)).toEqual(['revisionStale']);
    expect(actionsOf(test, id)).toEqual(['contactRequested', 'contactMade']);

    const task = await answering.prepare();
    const answered = await Promise.allSettled(
      [task.officer, second].map((who, at) => recordCall(hosts[at] as Platform, who, task.id, 'reached')),
    );
    expect(refusals(answered)).toEqual(['statusConflict']);
    expect(actionsOf(test, task.user.id).filter((action) => action === 'telephoneTaskCalled')).toHaveLength(1);
  });

  it('a request ends once', async () => {
    const given = await ending.prepare();
    await Promise.all(hosts.map(watch));
    await ending.expect(given);
  });
});
