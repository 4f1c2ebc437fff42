import { setOfficer, setReviewer, shown, twoOfficers } from '../setup/duties.ts';
import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let other: Person;
let organisationId: string;
let first: Person;
let second: Person;

/** New sessions, as after a night. */
const again = {
  second: async () => {
    second = await register.back(second);
  },
  administrator: async () => {
    administrator = await register.back(administrator);
  },
  other: async () => {
    other = await register.back(other);
  },
};

let made = 0;
const person = (facts: Record<string, unknown> = {}, by = administrator) =>
  register.person(by, { email: `person-${made++}@kommun.example`, organisationId, ...facts });

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'PT12H' });
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator);
  other = await person({ role: 'administrator', givenName: 'Ollebror', familyName: 'Öhman' });
  [first, second] = await twoOfficers(register, administrator, organisationId);
});
// A mailbox gets only so many mails of a kind in an hour.
beforeEach(() => register.advance('PT1H'));
afterAll(() => register.stop());

const by = ({ token }: Person, method: string, path: string, more: object = {}): Promise<Answer> =>
  register.call(method, `/api/${path}`, { token, ...more });
const changed = async (actor: Person, method: string, path: string, id: string, body: unknown) =>
  by(actor, method, `users/${id}${path}`, {
    ...{ body, ifMatch: (await shown(register, actor, { id })).headers.get('etag') },
  });
const approve = (officer: Person, id: string) => by(officer, 'POST', `protection-officer-appointments/${id}/approval`);
const waiting = async (reader = first) => (await by(reader, 'GET', 'protection-officer-appointments')).body.items;
const dutyOf = async (user: { id: string }) => (await shown(register, administrator, user)).body.duty;
/** Somebody who is proposed, and the appointment. */
async function proposed(facts: Record<string, unknown> = {}) {
  const candidate = await person(facts);
  const answer = await setOfficer(register, administrator, candidate);
  expect(outcome(answer)).toBe('202');
  return { candidate, id: answer.body.id as string };
}
const subjects = async (address: string) => (await register.mailTo(address)).map(({ subject }) => subject);

describe('a protection officer', () => {
  it('is one at once for the first two, and from the third on when another officer has approved', async () => {
    expect([await dutyOf(first), await dutyOf(second)]).toEqual(['protectionOfficer', 'protectionOfficer']);
    const { candidate, id } = await proposed();
    expect(await dutyOf(candidate)).toBeNull();
    expect((await setOfficer(register, administrator, candidate)).body.id).toBe(id);
    expect(await waiting()).toMatchObject([{ id, userId: candidate.id, invitedByAppointer: true, state: 'waiting' }]);
    for (const [who, expected] of [
      [candidate, '403 forbidden'],
      [administrator, '403 forbidden'],
    ] as const)
      expect(outcome(await approve(who, id))).toBe(expected);
    expect(outcome(await approve(second, id))).toBe('200');
    expect(outcome(await approve(second, id))).toBe('200');
    expect(outcome(await approve(first, id))).toBe('409 statusConflict');
    expect(await dutyOf(candidate)).toBe('protectionOfficer');
    expect(await waiting(candidate)).toEqual([]);
    expect(outcome(await setOfficer(register, administrator, candidate, false))).toBe('200');
  });

  it('is not an administrator’s own doing: not of themselves, nor under another account', async () => {
    expect(outcome(await setOfficer(register, administrator, administrator))).toBe('403 forbidden');
    expect(outcome(await setOfficer(register, administrator, administrator, false))).toBe('403 forbidden');
    // Who made me an administrator, and who is made one by me to appoint me.
    expect(outcome(await setOfficer(register, other, administrator))).toBe('409 appointmentByAnother');
    const promoted = await person();
    expect(outcome(await changed(other, 'PUT', '/role', promoted.id, { role: 'administrator' }))).toBe('200');
    expect(outcome(await setOfficer(register, promoted, other))).toBe('409 appointmentByAnother');
    // The same mailbox.
    const tagged = await person({ email: 'admin+two@register.example' });
    expect(outcome(await setOfficer(register, administrator, tagged))).toBe('409 appointmentByAnother');
    // The same name, invited by oneself.
    const namesake = await person({ givenName: 'Öhman', familyName: 'Ollebror' }, other);
    expect(outcome(await setOfficer(register, other, namesake))).toBe('409 appointmentByAnother');
    expect(outcome(await setOfficer(register, administrator, namesake))).toBe('202');
    // An account that one has taken over.
    const renamed = await person();
    await changed(administrator, 'PATCH', '', renamed.id, { familyName: 'Nybondas' });
    const readdressed = await person();
    await changed(administrator, 'PUT', '/email', readdressed.id, { email: 'mine@kommun.example' });
    const restored = await person();
    await by(administrator, 'DELETE', `users/${restored.id}`);
    await by(administrator, 'POST', `users/${restored.id}/restoration`);
    for (const account of [renamed, readdressed, restored]) {
      expect(outcome(await setOfficer(register, administrator, account))).toBe('409 appointmentByAnother');
      expect(outcome(await setOfficer(register, other, account))).toBe('202');
    }
  });

  it('does not approve what they made themselves, or what an account of their own making made', async () => {
    const { id: promotion, candidate: both } = await proposed({ role: 'administrator' });
    expect(outcome(await approve(first, promotion))).toBe('200');
    const third = await person();
    const own = await setOfficer(register, both, third);
    expect(outcome(await approve(both, own.body.id))).toBe('403 forbidden');
    const puppet = await person({ role: 'administrator' }, both);
    const forth = await person();
    const theirs = await setOfficer(register, puppet, forth);
    expect(outcome(await approve(both, theirs.body.id))).toBe('403 forbidden');
    expect(outcome(await approve(first, theirs.body.id))).toBe('200');
    for (const officer of [both, forth]) expect(outcome(await setOfficer(register, other, officer, false))).toBe('200');
  });

  it('is told of to all officers, the reviewer, the administrators and the person, by id alone', async () => {
    const reviewer = await person();
    expect(outcome(await setReviewer(register, administrator, reviewer))).toBe('200');
    const { candidate, id } = await proposed({ familyName: 'Kortelainen' });
    const others = [first, second, reviewer, administrator, other].map(({ email }) => email);
    for (const email of others) {
      const mail = (await register.mailTo(email)).at(-1);
      expect(mail?.subject).toBe('En utnämning väntar på godkännande');
      expect(mail?.text).toContain(candidate.id);
      expect(mail?.text).not.toMatch(/Kortelainen|person-\d/);
    }
    await approve(first, id);
    for (const email of [...others, candidate.email])
      expect((await subjects(email)).at(-1)).toBe('En skyddshandläggare har utsetts');
    await setOfficer(register, administrator, candidate, false);
    for (const email of [...others, candidate.email])
      expect((await subjects(email)).at(-1)).toBe('En skyddshandläggare har slutat');
  });

  it('remains, with a second one, whatever is done', async () => {
    const { candidate: third, id } = await proposed();
    await approve(first, id);
    const outcomes = await Promise.all(
      [first, second].map(async (officer) => outcome(await setOfficer(register, administrator, officer, false))),
    );
    expect(outcomes.sort()).toEqual(['200', '409 lastOfficers']);
    const [kept, gone] = (await dutyOf(first)) === null ? [second, first] : [first, second];
    for (const officer of [kept, third]) {
      expect(outcome(await setOfficer(register, administrator, officer, false))).toBe('409 lastOfficers');
      expect(outcome(await by(administrator, 'DELETE', `users/${officer.id}`))).toBe('409 lastOfficers');
      const lastDay = await changed(administrator, 'PATCH', '', officer.id, { lastDayOfEmployment: '2099-01-31' });
      expect(outcome(lastDay)).toBe('409 lastOfficers');
      expect(outcome(await changed(administrator, 'PUT', '/role', officer.id, { role: 'editor' }))).toBe('200');
      expect(await dutyOf(officer)).toBe('protectionOfficer');
    }
    // As before.
    const back = await setOfficer(register, administrator, gone);
    await approve(kept, back.body.id);
    await setOfficer(register, administrator, third, false);
    expect([await dutyOf(first), await dutyOf(second)]).toEqual(['protectionOfficer', 'protectionOfficer']);
  });

  it('is one no more once the account is deactivated, nor after it is restored; that is told, too', async () => {
    const { candidate, id } = await proposed();
    await approve(first, id);
    expect(outcome(await by(administrator, 'DELETE', `users/${candidate.id}`))).toBe('204');
    expect((await subjects(second.email)).at(-1)).toBe('En skyddshandläggare har slutat');
    expect(outcome(await by(administrator, 'POST', `users/${candidate.id}/restoration`))).toBe('200');
    expect(await dutyOf(candidate)).toBeNull();
  });

  it('is appointed from the revision that was read, while active and without another duty', async () => {
    const candidate = await person();
    const stale = by(administrator, 'PUT', `users/${candidate.id}/protection-officer`, {
      ...{ body: { officer: true }, ifMatch: '"1"' },
    });
    expect(outcome(await stale)).toBe('412 revisionStale');
    const missing = by(administrator, 'PUT', `users/${candidate.id}/protection-officer`, { body: { officer: true } });
    expect(outcome(await missing)).toBe('428 ifMatchMissing');
    const { body: invited } = await register.invite(administrator, { email: 'invited@kommun.example', organisationId });
    expect(outcome(await setOfficer(register, administrator, invited))).toBe('409 statusConflict');
    const reviewer = await person();
    await setReviewer(register, administrator, reviewer);
    expect(outcome(await setOfficer(register, administrator, reviewer))).toBe('409 dutyHeld');
    expect(outcome(await setReviewer(register, administrator, first))).toBe('409 dutyHeld');
  });

  it('stays proposed until the appointment is withdrawn, its maker is no administrator, or it lapses', async () => {
    const { candidate, id } = await proposed();
    expect(outcome(await setOfficer(register, other, candidate, false))).toBe('200');
    expect(outcome(await approve(first, id))).toBe('409 statusConflict');
    const maker = await person({ role: 'administrator' });
    const { body: orphan } = await setOfficer(register, maker, candidate);
    await changed(administrator, 'PUT', '/role', maker.id, { role: 'editor' });
    expect(outcome(await approve(first, orphan.id))).toBe('409 statusConflict');
    await setOfficer(register, other, candidate, false);
    const { id: late } = await proposed();
    register.advance('P15D');
    first = await register.back(first);
    expect((await waiting()).map((one: { id: string }) => one.id)).not.toContain(late);
    expect(outcome(await approve(first, late))).toBe('409 statusConflict');
    await register.run('watchDeadlines');
    for (const each of ['second', 'administrator', 'other'] as const) await again[each]();
    const stored = register.local.cosmos.dump().register?.find((document) => document.id === late);
    expect(stored).toMatchObject({ state: 'lapsed', approvedBy: null });
    expect(outcome(await approve(first, late))).toBe('409 statusConflict');
  });

  it('is shown as such to those who may know', async () => {
    const mainUser = await person({ role: 'mainUser' });
    expect((await by(first, 'GET', 'me')).body.duty).toBe('protectionOfficer');
    expect((await by(first, 'GET', 'sessions/current')).body).toMatchObject({
      ...{ user: { duty: 'protectionOfficer' }, permissions: { handleContactRequests: 'any' } },
    });
    expect((await by(mainUser, 'GET', `users/${first.id}`)).body).not.toHaveProperty('duty');
    const listed = await by(mainUser, 'GET', 'users?limit=200');
    expect(listed.body.items.filter((user: object) => 'duty' in user)).toMatchObject([{ id: mainUser.id }]);
  });
});

describe('the log reviewer', () => {
  it('is one person without any other power, whom an administrator appoints in the place of the one before', async () => {
    const [before, after, mainUser] = [
      await person(),
      await person({ role: 'expert' }),
      await person({ role: 'mainUser' }),
    ];
    expect(outcome(await setReviewer(register, administrator, mainUser))).toBe('409 otherPower');
    expect(outcome(await setReviewer(register, other, other))).toBe('403 forbidden');
    expect(outcome(await setReviewer(register, other, administrator))).toBe('409 otherPower');
    expect(outcome(await setReviewer(register, administrator, before))).toBe('200');
    expect(await dutyOf(before)).toBe('logReviewer');
    for (const role of ['mainUser', 'administrator'])
      expect(outcome(await changed(administrator, 'PUT', '/role', before.id, { role }))).toBe('409 dutyHeld');
    expect(outcome(await setReviewer(register, administrator, before, false))).toBe('409 lastReviewer');
    expect(outcome(await by(administrator, 'DELETE', `users/${before.id}`))).toBe('409 lastReviewer');
    expect(outcome(await setReviewer(register, administrator, after))).toBe('200');
    expect([await dutyOf(before), await dutyOf(after)]).toEqual([null, 'logReviewer']);
    expect((await subjects(first.email)).slice(-2).sort()).toEqual([
      ...['En loggranskare har slutat', 'En loggranskare har utsetts'],
    ]);
  });
});
