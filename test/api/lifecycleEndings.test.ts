import { type Day, dayOf, daysAfter, daysNamed, dueDay, monthsAfter } from '../setup/days.ts';
import { DAILY, type Life, startLife, tokenIn } from '../setup/life.ts';
import { ADMINISTRATOR, outcome, type Person } from '../setup/register.ts';

let life: Life;
const year = new Date().getUTCFullYear() + 1;

beforeAll(async () => {
  life = await startLife({}, { begin: `${year}-02-10` });
});
afterAll(() => life.stop());

const me = (person: Person) => life.by(person, 'GET', '/api/me');
const subjects = async (email: string) => (await life.inbox(email)).map(({ subject }) => subject);

describe('an invitation that nobody takes up', () => {
  const email = 'aldrig@kommun.example';
  let invited: { id: string; email: string };
  let since: Day;
  let due: Day;

  it('is prompted like others, each time with a fresh link, and ends as never activated', async () => {
    since = life.today();
    due = dueDay(since);
    invited = await life.invite({ email, language: 'fi' });
    await life.run('dispatchMail');
    const first = tokenIn((await life.inbox(email))[0], 'activate');
    await life.liveOn([-31, -30, -29, -14, -3, -1].map((days) => daysAfter(due, days)));
    const prompts = (await life.inbox(email)).slice(1);
    expect(prompts.map(({ sentAt, text }) => [dayOf(sentAt), ...daysNamed(text, 'fi')])).toEqual(
      [30, 14, 3].map((lead) => [daysAfter(due, -lead), daysAfter(due, -1), due]),
    );
    const links = prompts.map((mail) => tokenIn(mail, 'activate'));
    expect(new Set([first, ...links]).size).toBe(4);
    expect((await life.shown(invited)).status).toBe('invited');
    await life.live(due);
    expect(await life.shown(invited)).toMatchObject({
      status: 'deactivated',
      deactivationReason: 'neverActivated',
      activatedAt: null,
    });
    for (const token of [first, ...links]) {
      const body = { token, password: 'sju gröna båtar på en sjö', privacyNotice: await notice() };
      expect(outcome(await life.by(undefined, 'POST', '/api/activation', { body }))).toBe('410 tokenGone');
    }
    expect((await life.inbox(email)).at(-1)?.subject).toContain('suljettu');
  });

  it('restored it is invited anew, with a link that works', async () => {
    const before = (await life.inbox(email)).length;
    const restored = await life.restore(invited);
    expect(restored.body).toMatchObject({ status: 'invited', deactivatedAt: null, deactivationReason: null });
    expect(dayOf(restored.body.deactivatesAt)).toBe(dueDay(life.today()));
    await life.run('dispatchMail');
    expect(await life.inbox(email)).toHaveLength(before + 1);
    expect((await life.register.activate(email)).body).toMatchObject({ status: 'active' });
  });

  it('the link of a prompt activates too, months after that of the invitation has died', async () => {
    const late = await life.invite({ email: 'sent@kommun.example' });
    await life.run('dispatchMail');
    const lateDue = dueDay(life.today());
    await life.liveOn([daysAfter(lateDue, -14)]);
    expect((await life.register.activate(late.email)).body.status).toBe('active');
    await life.liveOn([-3, 0, 1].map((days) => daysAfter(lateDue, days)));
    expect((await life.shown(late)).status).toBe('active');
  });
});

async function notice(): Promise<string> {
  return (await life.by(undefined, 'GET', '/api/privacy-notice')).body.version;
}

describe('a last day of employment', () => {
  it('ends access the day after, before any sweep; the sweep ends the account; a new day restores it', async () => {
    const lastDay = daysAfter(life.today(), 5);
    const leaver = await life.person({ email: 'slutar@kommun.example', lastDayOfEmployment: lastDay });
    expect(dayOf((await life.shown(leaver)).deactivatesAt)).toBe(daysAfter(lastDay, 1));
    await life.moveTo(lastDay, '23:59:40');
    await life.run('deactivateInactiveUsers');
    expect(outcome(await me(leaver))).toBe('200');

    await life.moveTo(daysAfter(lastDay, 1), '00:00');
    expect(outcome(await me(leaver))).toBe('401 notSignedIn');
    expect(outcome(await life.register.signIn(leaver.email))).toBe('401 credentialsRefused');
    expect((await life.shown(leaver)).status).toBe('active');
    await life.run('deactivateInactiveUsers', 'dispatchMail');
    expect(await life.shown(leaver)).toMatchObject({ status: 'deactivated', deactivationReason: 'employmentEnded' });
    expect((await life.inbox(leaver.email)).at(-1)?.text).toContain('sista anställningsdag');

    expect(outcome(await life.restore(leaver))).toBe('422 employmentEnded');
    expect(outcome(await life.restore(leaver, { lastDayOfEmployment: lastDay }))).toBe('422 employmentEnded');
    const newDay = daysAfter(life.today(), 40);
    const restored = await life.restore(leaver, { lastDayOfEmployment: newDay });
    expect(restored.body).toMatchObject({ status: 'active', lastDayOfEmployment: newDay });
    expect(dayOf(restored.body.deactivatesAt)).toBe(daysAfter(newDay, 1));
    expect(outcome(await life.register.signIn(leaver.email))).toBe('201');
    await life.moveTo(newDay);
    await life.run(...DAILY);
    expect((await life.shown(leaver)).status).toBe('active');
    await life.live(daysAfter(newDay, 1));
    expect((await life.shown(leaver)).status).toBe('deactivated');
  });

  it('that comes before the end of a silence is not preceded by prompts that could not avert it', async () => {
    const since = life.today();
    const due = dueDay(since);
    const leaver = await life.person({
      email: 'slutar.snart@kommun.example',
      lastDayOfEmployment: daysAfter(due, -10),
    });
    await life.liveOn([-30, -14, -11, -10, -9].map((days) => daysAfter(due, days)));
    expect(await life.shown(leaver)).toMatchObject({ status: 'deactivated', deactivationReason: 'employmentEnded' });
    expect((await life.inbox(leaver.email)).filter(({ text }) => text.includes('/keep-alive#'))).toEqual([]);
  });

  it('counts for whoever has not activated yet as well', async () => {
    const lastDay = daysAfter(life.today(), 3);
    const invited = await life.invite({ email: 'borjar.aldrig@kommun.example', lastDayOfEmployment: lastDay });
    await life.run('dispatchMail');
    await life.moveTo(daysAfter(lastDay, 1));
    expect(outcome(await life.register.activate(invited.email))).toBe('410 tokenGone');
    await life.run('deactivateInactiveUsers');
    expect(await life.shown(invited)).toMatchObject({ status: 'deactivated', deactivationReason: 'employmentEnded' });
  });
});

describe('an invitation that waits for approval', () => {
  it('lapses after 14 days: the address is free, the inviter is told, nothing of the person is left', async () => {
    const { administrator } = life;
    const organisationId = await life.register.organisation(administrator, {
      name: 'Tvåmanskommunen',
      invitationPolicy: { allowedDomains: [], approvalRequired: true, instructions: '' },
    });
    const inviter = await life.person({ email: 'maija@kommun.example', role: 'mainUser', organisationId });
    const second = await life.person({ email: 'matti@kommun.example', role: 'mainUser', organisationId });
    const since = life.today();
    const names = { givenName: 'Bertil', familyName: 'Vantander', email: 'bertil.vantander@kommun.example' };
    const waiting = await life.invite({ ...names, organisationId }, inviter);
    await life.run('dispatchMail');
    expect(await life.inbox(names.email)).toEqual([]);
    const asked = (await life.inbox(second.email)).at(-1);
    expect(daysNamed(asked?.text ?? '', 'sv')).toEqual([daysAfter(since, 13)]);

    await life.liveOn([daysAfter(since, 7), daysAfter(since, 13)]);
    expect(await life.shown(waiting)).toMatchObject({ status: 'pendingApproval', deactivatesAt: null });
    expect(outcome(await life.by(life.administrator, 'POST', '/api/users', { body: { ...again(names) } }))).toBe(
      '409 emailTaken',
    );
    const ifMatch = (await life.by(second, 'GET', `/api/users/${waiting.id}`)).headers.get('etag');
    await life.moveTo(daysAfter(since, 14), '00:00');
    const approval = await life.by(second, 'POST', `/api/users/${waiting.id}/approval`, { ifMatch });
    expect(outcome(approval)).toBe('409 statusConflict');
    await life.run('watchDeadlines', 'dispatchMail');
    expect(await life.shown(waiting)).toBeUndefined();
    expect((await subjects(inviter.email)).at(-1)).toBe('En inbjudan har förfallit');
    expect(daysNamed((await life.inbox(inviter.email)).at(-1)?.text ?? '', 'sv')).toEqual([since]);
    expect(await life.inbox(names.email)).toEqual([]);
    const left = JSON.stringify(life.register.local.cosmos.dump()).toLowerCase();
    for (const trace of Object.values(names)) expect(left).not.toContain(trace.toLowerCase());
    const anew = await life.invite({ ...names, organisationId });
    expect(anew.id).not.toBe(waiting.id);
    await life.run(...DAILY);
    expect((await subjects(inviter.email)).filter((subject) => subject === 'En inbjudan har förfallit')).toHaveLength(
      1,
    );
  });

  const again = (names: object) => ({ ...names, role: 'editor', organisationId: life.organisationId });
});

describe('whom the others need', () => {
  it('an organisation that a sweep leaves without a main user is told to administrators, by its id and once', async () => {
    const organisationId = await life.register.organisation(life.administrator, { name: 'Ensamkommunen' });
    const home = { role: 'mainUser', organisationId };
    const one = await life.person({ email: 'ensam@kommun.example', ...home });
    const other = await life.person({ email: 'ensammare@kommun.example', ...home });
    await life.change(one, { lastDayOfEmployment: daysAfter(life.today(), 1) });
    await life.change(other, { lastDayOfEmployment: daysAfter(life.today(), 2) });
    const told = async () => (await subjects(ADMINISTRATOR)).filter((subject) => /saknar huvudanvändare/.test(subject));
    const before = (await told()).length;
    await life.live(daysAfter(life.today(), 2));
    expect((await life.shown(one)).status).toBe('deactivated');
    expect(await told()).toHaveLength(before);
    await life.live(daysAfter(life.today(), 2));
    expect((await life.shown(other)).status).toBe('deactivated');
    const { text, subject } = (await life.inbox(ADMINISTRATOR)).findLast((mail) =>
      /saknar huvudanvändare/.test(mail.subject),
    ) ?? {
      text: '',
      subject: '',
    };
    expect(subject).toBe('En organisation saknar huvudanvändare');
    expect(text).toContain(organisationId);
    expect(text).not.toContain('Ensamkommunen');
    expect(await told()).toHaveLength(before + 1);
  });

  it('of two administrators who fall silent together one is left, and that one still may enter', async () => {
    const second = await life.person({ email: 'andra.admin@kommun.example', role: 'administrator' });
    await life.shown(second);
    const back = monthsAfter(life.today(), 8);
    await life.moveTo(back);
    await life.run(...DAILY);
    await life.liveOn([2, 3, 4, 5, 6, 7, 12].map((days) => daysAfter(back, days)));
    const entries = await Promise.all([me(second), me(life.administrator)]);
    expect(entries.map(({ status }) => status).sort()).toEqual([200, 401]);
    const left = [second, life.administrator].find((_, index) => entries[index]?.status === 200);
    const { items } = (await life.by(left, 'GET', '/api/users?role=administrator&status=active')).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([left?.id]);
  });
});
