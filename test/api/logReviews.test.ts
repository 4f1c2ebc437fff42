import { setOfficer, setReviewer, twoOfficers } from '../setup/duties.ts';
import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let officer: Person;
let reviewer: Person;
let editor: Person;

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P1Y', SESSION_LIFETIME: 'P1Y' });
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  [officer] = await twoOfficers(register, administrator, organisationId);
  const person = (email: string) => register.person(administrator, { email, organisationId });
  reviewer = await person('reviewer@kommun.example');
  editor = await person('editor@kommun.example');
  await setReviewer(register, administrator, reviewer);
  await by(officer, 'GET', 'contact-requests');
  await by(administrator, 'POST', 'contact-requests', { callbackNumber: '169142' });
  const { items } = (await by(officer, 'GET', 'contact-requests')).body;
  await by(officer, 'GET', `contact-requests/${items[0].id}`);
});
afterAll(() => register.stop());

const by = ({ token }: Person, method: string, path: string, body?: unknown) =>
  register.call(method, `/api/${path}`, { token, body });
const reviews = async () => (await by(reviewer, 'GET', 'log-reviews')).body.items;
const subjects = async (person: Person) => (await register.mailTo(person.email)).map(({ subject }) => subject);

describe('the weekly review', () => {
  it('is made once a week is over, for every week that was missed, and tells by reference who did what', async () => {
    await register.run('watchDeadlines');
    expect(await reviews()).toEqual([]);
    register.advance('P21D');
    await Promise.all([register.run('watchDeadlines'), register.run('watchDeadlines')]);
    const made = await reviews();
    expect(made).toHaveLength(3);
    expect(new Set(made.map(({ week }: { week: string }) => week)).size).toBe(3);
    const { body } = await by(reviewer, 'GET', `log-reviews/${made.at(-1).id}`);
    expect(body.entries).toMatchObject([
      { actorId: officer.id, action: 'contactRequestRead', count: 1, references: [expect.any(String)] },
      { actorId: officer.id, action: 'contactRequestsListed', count: 1, references: [expect.any(String)] },
    ]);
    expect(await subjects(reviewer)).toContain('En veckorapport väntar på granskning');
    await register.run('watchDeadlines');
    expect(await reviews()).toHaveLength(3);
  });

  it('is for the reviewer alone', async () => {
    const [{ id }] = await reviews();
    for (const person of [administrator, officer, editor])
      for (const [method, path] of [
        ['GET', 'log-reviews'],
        ['GET', `log-reviews/${id}`],
        ['POST', `log-reviews/${id}/signature`],
      ] as const)
        expect(outcome(await by(person, method, path))).toBe('403 forbidden');
    for (const path of ['telephone-tasks', 'contact-requests', 'users', 'events', 'protection-officer-appointments'])
      expect(outcome(await by(reviewer, 'GET', path))).toBe('403 forbidden');
    expect(outcome(await by(reviewer, 'GET', 'log-reviews/none'))).toBe('404 notFound');
  });

  it('stands sealed, and none of it in the events that others read', async () => {
    const document = register.local.cosmos.dump().register?.findLast(({ type }) => type === 'logReview');
    expect(JSON.stringify(document)).not.toContain(officer.id);
    const events = await by(administrator, 'GET', 'events?limit=200');
    expect(JSON.stringify(events.body)).not.toMatch(/log-review|contactRequest/i);
  });

  it('is signed by who is not in it; administrators are told how many are not signed in time', async () => {
    const [, second, third] = await reviews();
    register.advance('P7D');
    await register.run('watchDeadlines');
    const mails = (await register.mailTo(administrator.email)).filter(({ subject }) => subject.startsWith('Veckorapp'));
    expect(mails).toHaveLength(1);
    const told = mails.at(-1);
    expect(told?.subject).toBe('Veckorapporter har inte signerats i tid');
    expect(told?.text).toContain('Antal rapporter: 3');
    expect(told?.text).not.toContain(officer.id);
    const overdue = async () =>
      (await by(administrator, 'GET', 'administration/readiness')).body.overdueLogReviews as number;
    expect(await overdue()).toBe(3);
    expect((await by(reviewer, 'POST', `log-reviews/${second.id}/signature`)).body).toMatchObject({
      ...{ state: 'signed', signedBy: reviewer.id },
    });
    expect(outcome(await by(reviewer, 'POST', `log-reviews/${second.id}/signature`))).toBe('200');
    const ended = register.local.cosmos.dump().register?.find(({ id }) => id === second.id);
    expect(ended).not.toHaveProperty('dueAt');
    expect(await overdue()).toBe(2);
    // Who handled that week, and is the reviewer by now.
    const organisationId = (await by(administrator, 'GET', `users/${officer.id}`)).body.organisationId;
    const replacement = await register.person(administrator, { email: 'third@kommun.example', organisationId });
    const { body: appointment } = await setOfficer(register, administrator, replacement);
    const approved = await by(officer, 'POST', `protection-officer-appointments/${appointment.id}/approval`);
    expect(outcome(approved)).toBe('200');
    expect(outcome(await setOfficer(register, administrator, officer, false))).toBe('200');
    expect(outcome(await setReviewer(register, administrator, officer))).toBe('200');
    expect(outcome(await by(officer, 'POST', `log-reviews/${third.id}/signature`))).toBe('409 reviewerIsInReport');
    expect(outcome(await by(officer, 'POST', `log-reviews/${second.id}/signature`))).toBe('409 statusConflict');
    expect(outcome(await by(reviewer, 'POST', `log-reviews/${third.id}/signature`))).toBe('403 forbidden');
  });
});
