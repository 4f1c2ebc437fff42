import { daysAfter, dueDay, monthsAfter } from '../setup/days.ts';
import { DAILY, type Life, startLife, tokenIn } from '../setup/life.ts';
import { ADMINISTRATOR, outcome, PASSWORD } from '../setup/register.ts';

let life: Life;
const since = `${new Date().getUTCFullYear() + 1}-01-20`;
const due = dueDay(since);

afterEach(() => life.stop());

const invitations = async (address = ADMINISTRATOR) =>
  (await life.inbox(address))
    .filter(({ text }) => text.includes('/activate#token='))
    .map((mail) => tokenIn(mail, 'activate'));
const activation = async (token: string | undefined) => {
  const { body: notice } = await life.by(undefined, 'GET', '/api/privacy-notice');
  const body = { token: token ?? '', password: PASSWORD, privacyNotice: notice.version };
  return outcome(await life.by(undefined, 'POST', '/api/activation', { body }));
};
const enters = async () => outcome(await life.register.signIn(ADMINISTRATOR));

describe('while no administrator is active', () => {
  beforeEach(async () => {
    life = await startLife({}, { begin: since, alone: true });
    await life.run('watchDeadlines', 'dispatchMail');
  });

  it('a new invitation follows as soon as the last link has expired, and not before', async () => {
    const [first] = await invitations();
    await life.liveOn([1, 7, 14].map((days) => daysAfter(since, days)));
    expect(await invitations()).toEqual([first]);
    await life.moveTo(daysAfter(since, 14), '23:57');
    await life.run('watchDeadlines', 'dispatchMail');
    expect(await invitations()).toEqual([first]);
    await life.moveTo(daysAfter(since, 15), '00:00');
    expect(await activation(first)).toBe('410 tokenGone');
    await life.run('watchDeadlines', 'dispatchMail', 'watchDeadlines', 'dispatchMail');
    const [, second, ...more] = await invitations();
    expect(more).toEqual([]);
    expect(await activation(second)).toBe('200');
    expect(await enters()).toBe('201');
    await life.moveTo(daysAfter(since, 60));
    await life.run(...DAILY);
    expect(await invitations()).toHaveLength(2);
  });

  it('half a year without an answer ends in an invitation too', async () => {
    await life.liveOn([-30, -14, -3, 0, 1].map((days) => daysAfter(due, days)));
    expect(await activation((await invitations()).at(-1))).toBe('200');
    expect(await enters()).toBe('201');
  });
});

describe('the last administrator', () => {
  beforeEach(async () => {
    life = await startLife({}, { begin: since });
  });

  it('is never deactivated for silence, and can neither go nor be made to go', async () => {
    const { administrator } = life;
    const back = monthsAfter(since, 14);
    await life.moveTo(back);
    await life.liveOn([1, 4, 5, 40].map((days) => daysAfter(back, days)));
    const path = `/api/users/${administrator.id}`;
    const { headers, body } = await life.by(administrator, 'GET', path);
    expect(body.status).toBe('active');
    const demotion = { body: { role: 'editor' }, ifMatch: headers.get('etag') };
    expect(outcome(await life.by(administrator, 'PUT', `${path}/role`, demotion))).toBe('409 lastAdministrator');
    expect(outcome(await life.by(administrator, 'DELETE', path))).toBe('403 forbidden');
  });

  it('is not given a last day of employment, and whoever has one is not counted', async () => {
    const lastDay = daysAfter(since, 3);
    expect(outcome(await life.change(life.administrator, { lastDayOfEmployment: lastDay }))).toBe(
      '409 lastAdministrator',
    );
    const leaver = await life.register.person(life.administrator, {
      email: 'lamnar@register.example',
      role: 'administrator',
      organisationId: (await life.by(life.administrator, 'GET', '/api/me')).body.organisationId,
    });
    expect(outcome(await life.change(leaver, { lastDayOfEmployment: lastDay }))).toBe('200');
    const { headers } = await life.by(life.administrator, 'GET', '/api/me');
    const demotion = { body: { role: 'expert' }, ifMatch: headers.get('etag') };
    expect(
      outcome(await life.by(life.administrator, 'PUT', `/api/users/${life.administrator.id}/role`, demotion)),
    ).toBe('409 lastAdministrator');
    await life.live(daysAfter(lastDay, 2));
    expect(await enters()).toBe('201');
    expect(outcome(await life.register.signIn('lamnar@register.example'))).toBe('401 credentialsRefused');
  });
});
