import {
  approvalLapsed,
  countingPrompt,
  deactivatesAt,
  deactivationDay,
  employmentOver,
  erasesAt,
  inactivityDueDay,
  namedDay,
  type Policy,
  promptDay,
  promptDue,
  restorable,
  silenceOf,
} from '../../shared/accounts/lifecycle/policy.ts';
import type { Prompt, User } from '../../shared/accounts/user.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { aUser } from '../setup/users.ts';

const helsinki = calendarOf('Europe/Helsinki');
const policy: Policy = { inactivity: 'P6M', erasure: 'P30D', leads: ['P30D', 'P14D', 'P3D'] };
const at = (instant: string) => Date.parse(instant);

const silentSince = (lastActiveAt: string, facts: Partial<User> = {}) => aUser({ lastActiveAt, ...facts });
const prompted = (user: User, prompt: Partial<Prompt>): User => ({
  ...user,
  prompt: { stage: 3, basis: user.lastActiveAt, mailId: 'm', sentAt: null, namedDate: null, ...prompt },
});

describe('the day on which inactivity is due', () => {
  it.each([
    ['an ordinary day', '2026-01-15T09:00:00.000Z', '2026-07-16'],
    ['31 August: the period ends on the last of February', '2026-08-31T09:00:00.000Z', '2027-03-01'],
    ['31 August before a leap year', '2027-08-31T09:00:00.000Z', '2028-03-01'],
    ['30 August before a leap year', '2027-08-30T09:00:00.000Z', '2028-03-01'],
    ['29 February', '2028-02-29T09:00:00.000Z', '2028-08-30'],
    ['31 March: the period ends on 30 September', '2026-03-31T09:00:00.000Z', '2026-10-01'],
    ['the last minute of a winter day', '2026-01-15T21:59:59.999Z', '2026-07-16'],
    ['the first minute of the next', '2026-01-15T22:00:00.000Z', '2026-07-17'],
    ['the last minute of a summer day', '2026-07-15T20:59:59.999Z', '2027-01-16'],
    ['the first minute of the next summer day', '2026-07-15T21:00:00.000Z', '2027-01-17'],
    ['the day on which summer time begins', '2026-03-29T00:30:00.000Z', '2026-09-30'],
    ['the day on which it ends', '2026-10-25T00:30:00.000Z', '2027-04-26'],
  ])('%s', (_, lastActiveAt, day) => {
    expect(inactivityDueDay(silentSince(lastActiveAt), policy, helsinki)).toBe(day);
  });

  it('is counted in the time zone of the register', () => {
    const user = silentSince('2026-01-15T22:30:00.000Z');
    expect(inactivityDueDay(user, policy, calendarOf('UTC'))).toBe('2026-07-16');
    expect(inactivityDueDay(user, policy, helsinki)).toBe('2026-07-17');
  });
});

describe('a prompt', () => {
  const user = silentSince('2026-01-15T09:00:00.000Z');

  it.each([
    ['a minute before the first lead begins', '2026-06-15T20:59:00Z', null],
    ['as it begins', '2026-06-15T21:00:00Z', 1],
    ['the day before the second', '2026-07-01T12:00:00Z', 1],
    ['the second', '2026-07-02T12:00:00Z', 2],
    ['the last', '2026-07-13T12:00:00Z', 3],
    ['eight months later: the last alone', '2026-09-15T12:00:00Z', 3],
  ])('is due: %s', (_, now, stage) => {
    expect(promptDue(user, policy, helsinki, at(now))).toBe(stage);
  });

  it.each([
    ['was queued', {}],
    ['was sent', { sentAt: '2026-07-02T10:00:00.000Z', namedDate: '2026-07-16' }],
  ])('is given once when it %s', (_, facts) => {
    const once = prompted(user, { stage: 2, ...facts });
    expect(promptDue(once, policy, helsinki, at('2026-07-02T12:00:00Z'))).toBeNull();
    expect(promptDue(once, policy, helsinki, at('2026-07-13T12:00:00Z'))).toBe(3);
  });

  it('is due on the same day whatever stage came before', () => {
    expect([1, 2, 3].map((stage) => promptDay(silenceOf(user, policy, helsinki), stage, policy, helsinki))).toEqual([
      '2026-06-16',
      '2026-07-02',
      '2026-07-13',
    ]);
  });

  it.each(['pendingApproval', 'deactivated', 'erasing'] as const)('is not for an account that is %s', (status) => {
    expect(promptDue({ ...user, status }, policy, helsinki, at('2026-07-13T12:00:00Z'))).toBeNull();
  });

  it('is not given where employment ends first, since nothing averts that', () => {
    const leaving = { ...user, lastDayOfEmployment: '2026-07-15' };
    expect(promptDue(leaving, policy, helsinki, at('2026-07-02T12:00:00Z'))).toBeNull();
    const staying = { ...user, lastDayOfEmployment: '2026-07-16' };
    expect(promptDue(staying, policy, helsinki, at('2026-07-02T12:00:00Z'))).toBe(2);
  });

  it.each([
    ['sent on its day', 3, '2026-07-13T06:00:00Z', '', '2026-07-16'],
    ['sent a day late', 3, '2026-07-14T06:00:00Z', '', '2026-07-17'],
    ['sent in the last minute of its day', 3, '2026-07-13T20:59:59Z', '', '2026-07-16'],
    ['sent eight months later', 3, '2026-09-15T06:00:00Z', '', '2026-09-18'],
    ['not before an earlier prompt has promised', 2, '2026-07-02T06:00:00Z', '2026-07-25', '2026-07-25'],
  ])('names a day: %s', (_, stage, now, promised, day) => {
    expect(namedDay(user, stage, policy, helsinki, at(now), promised)).toBe(day);
  });

  const sent = { sentAt: '2026-07-13T06:00:00.000Z', namedDate: '2026-07-16' };
  it.each([
    ['the last, sent', prompted(user, sent), true],
    ['the last, not sent', prompted(user, {}), false],
    ['the last, not sent, but an earlier day was promised', prompted(user, { namedDate: '2026-07-16' }), false],
    ['an earlier one', prompted(user, { ...sent, stage: 2 }), false],
    ['activity since', prompted(user, { ...sent, basis: '2026-01-14T09:00:00.000Z' }), false],
    ['none', user, false],
    ['its day was moved by another policy', prompted(user, { ...sent, namedDate: '2026-07-15' }), false],
  ])('counts or not: %s', (_, of, counts) => {
    expect(countingPrompt(of, policy, helsinki) !== null).toBe(counts);
  });

  it('stands while it waits to be sent', () => {
    expect(silenceOf(prompted(user, { stage: 1 }), policy, helsinki).prompt).toMatchObject({ stage: 1 });
  });
});

describe('the day of deactivation', () => {
  const user = silentSince('2026-01-15T09:00:00.000Z');
  const sent = { sentAt: '2026-07-20T06:00:00.000Z', namedDate: '2026-07-23' };
  it.each([
    ['the due day', user, '2026-02-01T12:00:00Z', '2026-07-16'],
    ['the shortest lead from now, when no prompt was given', user, '2026-09-01T12:00:00Z', '2026-09-04'],
    ['what the last prompt named', prompted(user, sent), '2026-07-22T12:00:00Z', '2026-07-23'],
    ['what the last prompt named, even when it is past', prompted(user, sent), '2026-07-30T12:00:00Z', '2026-07-23'],
    [
      'what an earlier prompt promised',
      prompted(user, { ...sent, stage: 2, namedDate: '2026-08-09' }),
      '2026-07-22T12:00:00Z',
      '2026-08-09',
    ],
    [
      'the day after the last day of employment',
      { ...user, lastDayOfEmployment: '2026-03-31' },
      '2026-02-01T12:00:00Z',
      '2026-04-01',
    ],
    [
      'the due day, where employment ends later',
      { ...user, lastDayOfEmployment: '2026-12-31' },
      '2026-02-01T12:00:00Z',
      '2026-07-16',
    ],
    ['none for who is deactivated', { ...user, status: 'deactivated' as const }, '2026-02-01T12:00:00Z', null],
    ['none for who waits for approval', { ...user, status: 'pendingApproval' as const }, '2026-02-01T12:00:00Z', null],
  ])('is %s', (_, of, now, day) => {
    expect(deactivationDay(of, policy, helsinki, at(now))).toBe(day);
  });

  it('is shown as the first instant of that day', () => {
    expect(deactivatesAt(user, policy, helsinki, at('2026-02-01T12:00:00Z'))).toBe('2026-07-15T21:00:00.000Z');
    expect(deactivatesAt(silentSince('2026-06-15T09:00:00.000Z'), policy, helsinki, at('2026-06-16T12:00:00Z'))).toBe(
      '2026-12-15T22:00:00.000Z',
    );
  });
});

describe('after deactivation', () => {
  const user = silentSince('2026-01-15T09:00:00.000Z', {
    status: 'deactivated',
    deactivatedAt: '2026-03-10T09:00:00.000Z',
    deactivationReason: 'removed',
  });
  it.each([
    ['on the day itself', '2026-03-10T09:00:01Z', true],
    ['in the last second of day 29, summer time having begun', '2026-04-08T20:59:59Z', true],
    ['in the first second of day 30', '2026-04-08T21:00:00Z', false],
    ['later', '2026-05-01T00:00:00Z', false],
  ])('an account can be restored, or not: %s', (_, now, can) => {
    expect(restorable(user, policy, helsinki, at(now))).toBe(can);
  });

  it('it is erased on day 30', () => {
    expect(erasesAt(user, policy, helsinki)).toBe('2026-04-08T21:00:00.000Z');
    expect(erasesAt(aUser(), policy, helsinki)).toBeNull();
  });

  it('only who is deactivated can be restored', () => {
    expect(restorable({ ...user, status: 'erasing' }, policy, helsinki, at('2026-03-11T09:00:00Z'))).toBe(false);
  });
});

describe('employment', () => {
  const user = silentSince('2026-01-15T09:00:00.000Z', { lastDayOfEmployment: '2026-06-30' });
  it.each([
    ['the last second of the last day', '2026-06-30T20:59:59Z', false],
    ['the first of the next', '2026-06-30T21:00:00Z', true],
  ])('is over or not: %s', (_, now, over) => {
    expect(employmentOver(user, helsinki, at(now))).toBe(over);
    expect(employmentOver({ ...user, lastDayOfEmployment: null }, helsinki, at(now))).toBe(false);
  });
});

describe('an approval that is waited for', () => {
  const user = silentSince('2026-03-20T09:00:00.000Z', {
    status: 'pendingApproval',
    createdAt: '2026-03-20T09:00:00.000Z',
  });
  it.each([
    ['day 13', '2026-04-02T20:59:59Z', false],
    ['day 14', '2026-04-02T21:00:00Z', true],
  ])('lapses or not: %s', (_, now, lapsed) => {
    expect(approvalLapsed(user, helsinki, at(now))).toBe(lapsed);
    expect(approvalLapsed({ ...user, status: 'invited' }, helsinki, at(now))).toBe(false);
  });
});
