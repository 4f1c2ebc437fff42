import { Temporal } from 'temporal-polyfill';
import { people, SEED_PASSWORD, type Story } from '../../infra/local/seed/people.ts';
import { scheduleFrom } from '../../infra/local/seed/schedule.ts';
import { seed } from '../../infra/local/seed.ts';
import { type Register, startRegister } from '../setup/register.ts';

/** What a user looks like from outside who has been through a story; undefined: is nowhere to be found. */
const shown: Readonly<Record<Story, readonly [status: string, reason?: string] | undefined>> = {
  active: ['active'],
  restored: ['active'],
  leaving: ['active'],
  changingAddress: ['active'],
  pendingApproval: ['pendingApproval'],
  invited: ['invited'],
  invitedPrompted: ['invited'],
  promptedFirst: ['active'],
  promptedSecond: ['active'],
  promptedLast: ['active'],
  inactivity: ['deactivated', 'inactivity'],
  neverActivated: ['deactivated', 'neverActivated'],
  removed: ['deactivated', 'removed'],
  employmentEnded: ['deactivated', 'employmentEnded'],
  erased: undefined,
};

const stages: Partial<Record<Story, number>> = {
  invitedPrompted: 1,
  promptedFirst: 1,
  promptedSecond: 2,
  promptedLast: 3,
};

/** Months are of unequal length: half a year of silence from the last of August ends with February. */
describe('the seed, begun on 31 August', () => {
  let register: Register;

  beforeAll(async () => {
    register = await startRegister();
    const year = new Date(register.local.clock.now()).getUTCFullYear() + 1;
    register.local.clock.moveTo(`${year}-08-31T09:00:00Z`);
    await seed(register.local);
  });
  afterAll(() => register.stop());

  it('leaves a user in every state', async () => {
    const { body } = await register.signIn('admin@register.example', SEED_PASSWORD);
    const listed = await register.call('GET', '/api/users?limit=200', { token: body.token });
    const found = new Map(listed.body.items.map((user: { email: string }) => [user.email, user]));
    const seen = people.map(({ email, story }) => {
      const user = found.get(email) as { status: string; deactivationReason: string | null } | undefined;
      return [story, user && [user.status, ...(user.deactivationReason ? [user.deactivationReason] : [])]];
    });
    expect(seen).toEqual(people.map(({ story }) => [story, shown[story]]));
  });

  it('has sent the prompts of each stage', () => {
    const users = register.local.cosmos.dump().register?.filter(({ type }) => type === 'user') ?? [];
    const sent = people.map(({ email, story }) => {
      const prompt = users.find((user) => user.email === email)?.prompt as { stage: number; sentAt: string } | null;
      return [story, prompt?.sentAt ? prompt.stage : undefined];
    });
    expect(sent).toEqual(people.map(({ story }) => [story, stages[story]]));
  });

  it('says the second time that it is there already, and changes nothing', async () => {
    const before = register.local.clock.now();
    expect(await seed(register.local)).toContain('already');
    expect(register.local.clock.now() - before).toBeLessThan(60_000);
  });
});

it('finds days for its stories whenever it begins', () => {
  const day = (from: string, more: string) => Temporal.PlainDate.from(from).add(more).toString();
  const due = (arrival: string) => day(day(arrival, 'P6M'), 'P1D');
  const starts = Array.from({ length: 366 }, (_, index) => day('2027-08-01', `P${index}D`));
  const unfit = starts.filter((start) => {
    const { promptedLast, promptedSecond, promptedFirst, recent, end, days } = scheduleFrom(start);
    const ahead = (arrival: string) =>
      Temporal.PlainDate.from(end)
        .until(Temporal.PlainDate.from(due(arrival)))
        .total('days');
    const fits =
      ahead(start) <= 0 &&
      [promptedLast, promptedSecond, promptedFirst, recent].every((arrival) => days.includes(arrival)) &&
      ahead(promptedLast) > 0 &&
      ahead(promptedLast) <= 3 &&
      ahead(promptedSecond) > 3 &&
      ahead(promptedSecond) <= 14 &&
      ahead(promptedFirst) > 14 &&
      ahead(promptedFirst) <= 30 &&
      days[0] === start &&
      days.at(-1) === end;
    return !fits;
  });
  expect(unfit).toEqual([]);
});

it('refuses periods that its stories do not fit', async () => {
  const settings = { INACTIVITY_PERIOD: 'P1Y', REMINDER_LEADS: 'P30D,P14D,P3D', ERASURE_PERIOD: 'P30D' };
  await expect(seed({ url: 'http://localhost:9', settings })).rejects.toThrow('INACTIVITY_PERIOD');
});
