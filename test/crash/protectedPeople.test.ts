import { readUser, type User } from '../../shared/accounts/index.ts';
import { findByEmail } from '../../shared/accounts/usernames.ts';
import { system } from '../../shared/audit/index.ts';
import { redeemCode } from '../../shared/credentials/index.ts';
import {
  addProtected,
  clearContactRequestsOf,
  codeOnCall,
  disclose,
  emailOnCall,
  handleContactRequest,
  ownContactRequests,
  readContactRequest,
  requestContact,
  usableCall,
} from '../../shared/officers/index.ts';
import { createOrganisation } from '../../shared/organisations/index.ts';
import { pseudonymsOf } from '../../shared/protection/index.ts';
import { actionsOf, documents, settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

const EMAIL = 'hillevi.skarpsund@gomd.example';
const person = (organisationId: string, email = EMAIL) => ({
  ...{ email, givenName: 'Hillevi', familyName: 'Skarpsund', organisationId },
  ...{ role: 'editor' as const, language: 'fi' as const, lastDayOfEmployment: null },
});

/** An officer and somebody who asks to be called, in an organisation with a switchboard. */
async function staff() {
  const { id: organisationId } = await createOrganisation(test.platform, system('test'), {
    ...{ name: 'Kommunen', kind: 'municipality', telephone: '+358 9 310 1000' },
    invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
  });
  const officer = await settleNow(test.platform, { organisationId, role: 'expert', duty: 'protectionOfficer' });
  const requester = await settleNow(test.platform, { organisationId, role: 'mainUser' });
  return { organisationId, officer, requester };
}
type Staff = Awaited<ReturnType<typeof staff>>;

/** A request that the officer has called about. */
async function called({ officer, requester }: Staff, userId?: string): Promise<string> {
  test.clock.advance('PT7M');
  const asked = await requestContact(test.platform, requester, {
    callbackNumber: '1691',
    availableFrom: null,
    availableUntil: null,
  });
  const handling = { state: 'called', identifiedBy: 'switchboard', userId } as const;
  await handleContactRequest(test.platform, officer, { id: asked.id, revision: asked.revision }, handling);
  return asked.id;
}

const hidden = () => documents(test, 'protectedUser');

const adding: Flow<Staff & { request: string }> = {
  addresses: [EMAIL],
  async prepare() {
    const people = await staff();
    return { ...people, request: await called(people) };
  },
  run: (platform, { officer, request, organisationId }) =>
    addProtected(platform, officer, request, person(organisationId)),
  async expect({ officer, request }) {
    const owner = (await findByEmail(test.platform, EMAIL))?.value;
    expect(owner).toMatchObject({ status: 'invited', givenName: 'Hillevi' });
    expect(hidden().map(({ id }) => id)).toEqual([owner?.id]);
    expect((await readContactRequest(test.platform, officer, request)).userId).toBe(owner?.id);
    // Whatever became of the first code, another can be read out.
    await expect(codeOnCall(test.platform, officer, owner?.id ?? '', 'activationCode', request)).resolves.toBeTruthy();
  },
};

async function withPerson(people: Staff, email = EMAIL): Promise<User> {
  const { user } = await addProtected(
    test.platform,
    people.officer,
    await called(people),
    person(people.organisationId, email),
  );
  return user;
}

const asking = (contactRequestId: string) => ({
  ...{ fields: ['email', 'familyName'] as const, reason: 'needed', contactRequestId },
});

const disclosing: Flow<Staff & { id: string; request: string }> = {
  async prepare() {
    const people = await staff();
    const { id } = await withPerson(people);
    return { ...people, id, request: await called(people, id) };
  },
  run: (platform, { officer, id, request }) => disclose(platform, officer, id, asking(request)),
  async expect({ id }) {
    const told = documents(test, 'event', id).filter(({ action }) => action === 'fieldDisclosed');
    const kept = documents(test, 'disclosure', id);
    // What is kept and what is told are of one batch, however often an answer was lost.
    expect(kept.length).toBeGreaterThan(0);
    expect(told).toHaveLength(2 * kept.length);
    expect(documents(test, 'disclosureDay').map(({ persons }) => (persons as string[]).length)).toEqual([1]);
    expect((await readUser(test.platform, id))?.value.familyName).toBe('Skarpsund');
  },
};

/** Told and done are of one batch, however often an answer was lost; the person was counted once. */
const isTold = (id: string, action: string): void => {
  const references = documents(test, 'event', id)
    .filter((event) => event.action === action)
    .map(({ details }) => (details as { reference: string }).reference);
  expect(references.length).toBeGreaterThan(0);
  const told = documents(test, 'mail', id).filter(({ template }) => template === 'disclosureMade');
  expect(told.map(({ parameters }) => (parameters as { reference: string }).reference).sort()).toEqual(
    references.sort(),
  );
  expect(documents(test, 'disclosureDay').map(({ persons }) => (persons as string[]).length)).toEqual([1]);
};

/** Two officers, of whom one is told, and a person whom the other has called. */
async function calledPerson() {
  const people = await staff();
  await settleNow(test.platform, { duty: 'protectionOfficer' });
  const { id, revision } = await withPerson(people);
  return { ...people, id, revision, request: await called(people, id) };
}
type CalledPerson = Awaited<ReturnType<typeof calledPerson>>;

const givingCode: Flow<CalledPerson> = {
  prepare: calledPerson,
  run: (platform, { officer, id, request }) => codeOnCall(platform, officer, id, 'activationCode', request),
  async expect({ officer, id, request }) {
    isTold(id, 'activationCodeMade');
    // Whatever became of the code before, another can be read out.
    const { reference, code } = await codeOnCall(test.platform, officer, id, 'activationCode', request);
    const source = { reference, code, source: '192.0.2.1' };
    expect(await redeemCode(test.platform, 'activationCode', source)).toMatchObject({ userId: id });
  },
};

const NEW = 'ny.adress@gomd.example';

const givingAddress: Flow<CalledPerson> = {
  addresses: [EMAIL, NEW],
  prepare: calledPerson,
  run: (platform, { officer, id, revision, request }) =>
    emailOnCall(platform, officer, { id, revision }, { email: NEW, contactRequestId: request }),
  async expect({ id }) {
    isTold(id, 'emailChanged');
    expect((await findByEmail(test.platform, NEW))?.value.id).toBe(id);
  },
};

const NUMBER = '040 555 0199';

/** Who asked and about whom, after one of them is erased: nothing leads to them, what is not about them stays. */
const leaving = (who: 'requester' | 'concerned'): Flow<Staff & { concerned: User; ids: readonly string[] }> => ({
  async prepare() {
    const people = await staff();
    const concerned = await withPerson(people);
    test.clock.advance('PT7M');
    const open = await requestContact(test.platform, people.requester, {
      ...{ callbackNumber: NUMBER, availableFrom: null, availableUntil: null },
    });
    const second = await called(people, concerned.id);
    return { ...people, concerned, ids: [open.id, second] };
  },
  run: (platform, { requester, concerned }) =>
    clearContactRequestsOf(platform, who === 'requester' ? requester.id : concerned.id),
  async expect({ requester, concerned, officer, ids: [open = '', second = ''] }) {
    const gone = who === 'requester' ? requester : concerned;
    for (const { id } of documents(test, 'contactRequest')) {
      const request = await readContactRequest(test.platform, officer, String(id));
      const isTheirs = who === 'requester' || id !== open;
      expect([request.requesterId, request.userId]).not.toContain(gone.id);
      expect(request.state === 'closed').toBe(isTheirs);
      expect(request.callbackNumber).toBe(isTheirs ? null : NUMBER);
      expect(actionsOf(test, String(id)).filter((action) => action === 'contactRequestCleared')).toHaveLength(
        isTheirs ? 1 : 0,
      );
    }
    const fields = documents(test, 'contactRequest').map(({ id, ownerId, subject }) => [id, ownerId, subject]);
    const pseudonyms = [
      ...(await pseudonymsOf(test.platform, 'contact-requester', gone.id)),
      ...(await pseudonymsOf(test.platform, 'contact-concerned', gone.id)),
    ];
    expect(pseudonyms.length).toBeGreaterThan(0);
    for (const pseudonym of pseudonyms) expect(fields.flat()).not.toContain(pseudonym);
    const own = [];
    for await (const page of ownContactRequests(test.platform, requester.id)) own.push(...page);
    expect(own).toHaveLength(who === 'requester' ? 0 : 3);
    await expect(usableCall(test.platform, officer, second, concerned.id)).rejects.toMatchObject({
      code: 'contactRequestNotUsable',
    });
  },
});

describe('whatever befalls a write', () => {
  it.each(
    misfortunes.flatMap((misfortune) =>
      Object.entries({
        adding: walkable(adding),
        disclosing: walkable(disclosing),
        'a code on a call': walkable(givingCode),
        'another address on a call': walkable(givingAddress),
        'the erasure of who asked': walkable(leaving('requester')),
        'the erasure of whom it was about': walkable(leaving('concerned')),
      }).map(([name, flow]) => [name, misfortune.name, flow, misfortune] as const),
    ),
  )('%s is right when a write is %s', async (_, __, flow, misfortune) => {
    expect(await flow(test, misfortune)).toBeGreaterThan(1);
  });
});

describe('an officer on two hosts at once', () => {
  it('is shown fields of five persons and not of a sixth', async () => {
    test.cosmos.clear();
    const people = await staff();
    const asked: [string, string][] = [];
    for (let at = 0; at < 6; at++) {
      const { id } = await withPerson(people, `hillevi${at}@gomd.example`);
      asked.push([id, await called(people, id)]);
    }
    const { platform: other } = await test.otherHost();
    const outcomes = await Promise.allSettled(
      asked.map(([id, request], at) =>
        disclose(at % 2 === 0 ? test.platform : other, people.officer, id, asking(request)),
      ),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'secondOfficerNeeded' } }]);
    expect(documents(test, 'disclosure')).toHaveLength(5);
  });
});
