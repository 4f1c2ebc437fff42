import { decide } from '../../shared/accounts/lifecycle/decide.ts';
import type { Policy } from '../../shared/accounts/lifecycle/policy.ts';
import type { User } from '../../shared/accounts/user.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { aUser } from '../setup/users.ts';

const calendar = calendarOf('Europe/Helsinki');
const policy: Policy = { inactivity: 'P6M', erasure: 'P30D', leads: ['P30D', 'P14D', 'P3D'] };
const lastActiveAt = '2026-01-15T09:00:00.000Z';
const prompt = {
  stage: 3,
  basis: lastActiveAt,
  mailId: 'm',
  sentAt: '2026-07-13T06:00:00.000Z',
  namedDate: '2026-07-16',
};
const on = (day: string, facts: Partial<User>) =>
  decide(aUser({ lastActiveAt, ...facts }), policy, calendar, Date.parse(`${day}T12:00:00Z`));

describe('time decides', () => {
  it.each<[string, string, Partial<User>, object | null]>([
    ['nothing for who was active', '2026-06-15', {}, null],
    ['a prompt', '2026-06-16', {}, { kind: 'remind', stage: 1, dueOn: '2026-06-16' }],
    [
      'a prompt for who never activated',
      '2026-07-14',
      { status: 'invited' },
      { kind: 'remind', stage: 3, dueOn: '2026-07-13' },
    ],
    ['nothing between prompt and named day', '2026-07-15', { prompt }, null],
    ['deactivation on the named day', '2026-07-16', { prompt }, { kind: 'deactivate', reason: 'inactivity' }],
    ['the same for who never activated', '2026-07-16', { prompt, status: 'invited' }, { reason: 'neverActivated' }],
    ['a prompt in place of a deactivation without one', '2026-09-15', {}, { kind: 'remind', stage: 3 }],
    [
      'nothing while the prompt is not sent',
      '2026-09-15',
      { prompt: { ...prompt, sentAt: null, namedDate: null } },
      null,
    ],
    [
      'to forget a prompt given before the user was active',
      '2026-07-16',
      { prompt: { ...prompt, basis: '2026-01-14T09:00:00.000Z' } },
      { kind: 'forgetPrompt' },
    ],
    [
      'to forget a prompt whose day the policy has moved',
      '2026-07-16',
      { prompt: { ...prompt, namedDate: '2026-07-10' } },
      { kind: 'forgetPrompt' },
    ],
    ['nothing on the last day of employment', '2026-03-31', { lastDayOfEmployment: '2026-03-31' }, null],
    [
      'deactivation the day after',
      '2026-04-01',
      { lastDayOfEmployment: '2026-03-31' },
      { kind: 'deactivate', reason: 'employmentEnded', dueOn: '2026-04-01' },
    ],
    [
      'the end of employment before inactivity',
      '2026-07-20',
      { prompt, lastDayOfEmployment: '2026-07-17' },
      { reason: 'employmentEnded' },
    ],
    ['no lapse before its day', '2026-01-14', { status: 'pendingApproval' }, null],
    ['the lapse of an approval', '2026-01-15', { status: 'pendingApproval' }, { kind: 'lapse', dueOn: '2026-01-15' }],
    ['no erasure on day 29', '2026-02-08', { status: 'deactivated', deactivatedAt: '2026-01-10T09:00:00.000Z' }, null],
    [
      'erasure on day 30',
      '2026-02-09',
      { status: 'deactivated', deactivatedAt: '2026-01-10T09:00:00.000Z' },
      { kind: 'erase', dueOn: '2026-02-09' },
    ],
    ['that an erasure goes on', '2026-01-02', { status: 'erasing' }, { kind: 'erase' }],
  ])('%s', (_, day, facts, step) => {
    if (step) expect(on(day, facts)).toMatchObject(step);
    else expect(on(day, facts)).toBeNull();
  });
});

describe('a restriction', () => {
  const restriction = { since: '2026-02-01T09:00:00.000Z', requestId: 'r' };
  const restrictionEndedAt = '2026-09-10T09:00:00.000Z';
  const deactivated = { status: 'deactivated', deactivatedAt: '2026-01-10T09:00:00.000Z' } as const;

  it.each<[string, Partial<User>]>([
    ['who was long silent', {}],
    ['a prompt that was given', { prompt }],
    ['the end of employment', { lastDayOfEmployment: '2026-03-31' }],
    ['an approval', { status: 'pendingApproval' }],
    ['who was deactivated', deactivated],
  ])('keeps time from %s', (_, facts) => {
    expect(on('2027-06-01', { ...facts, restriction })).toBeNull();
  });

  it('does not keep an erasure from its end that has begun', () => {
    expect(on('2026-09-10', { status: 'erasing', restriction })).toMatchObject({ kind: 'erase' });
  });

  it.each<[string, Partial<User>, object]>([
    ['an erasure', deactivated, { kind: 'erase', dueOn: '2026-10-11' }],
    ['the end of employment', { lastDayOfEmployment: '2026-03-31' }, { kind: 'deactivate', dueOn: '2026-10-11' }],
  ])('leaves thirty whole days before %s once it has ended', (_, facts, step) => {
    expect(on('2026-10-10', { ...facts, restrictionEndedAt })).toBeNull();
    expect(on('2026-10-11', { ...facts, restrictionEndedAt })).toMatchObject(step);
  });

  it('lets prompts begin so that inactivity deactivates after thirty days at the earliest', () => {
    expect(on('2026-09-11', { restrictionEndedAt })).toMatchObject({ kind: 'remind', stage: 1, dueOn: '2026-09-11' });
    const last = { ...prompt, sentAt: '2026-10-07T06:00:00.000Z', namedDate: '2026-10-11' };
    expect(on('2026-10-10', { restrictionEndedAt, prompt: last })).toBeNull();
    expect(on('2026-10-11', { restrictionEndedAt, prompt: last })).toMatchObject({ kind: 'deactivate' });
    // One from before, whose day was earlier, counts no more.
    expect(on('2026-09-20', { restrictionEndedAt, prompt })).toMatchObject({ kind: 'forgetPrompt' });
  });
});
