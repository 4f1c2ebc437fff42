import * as fc from 'fast-check';
import { decide } from '../../shared/accounts/lifecycle/decide.ts';
import {
  type DueStream,
  deactivationsDue,
  erasuresBegun,
  erasuresDue,
  promptsDue,
} from '../../shared/accounts/lifecycle/due.ts';
import {
  deactivationDay,
  inactivityDueDay,
  namedDay,
  type Policy,
  promptDay,
  promptDue,
  silenceOf,
} from '../../shared/accounts/lifecycle/policy.ts';
import { type Prompt, Status, type User } from '../../shared/accounts/user.ts';
import { lapseOf, plainDocument } from '../../shared/accounts/userDocument.ts';
import { type Calendar, calendarOf } from '../../shared/platform/calendar.ts';
import { instant } from '../../shared/platform/clock.ts';
import { aUser } from '../setup/users.ts';

const DAY = 86_400_000;
const EPOCH = Date.parse('2026-01-01T00:00:00Z');

const calendars = ['Europe/Helsinki', 'UTC', 'Pacific/Apia', 'America/St_Johns'].map(calendarOf);
const anyCalendar = fc.constantFrom(...calendars);
const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  inactivity: fc.constantFrom('P6M', 'P1M', 'P100D', 'P1Y'),
  erasure: fc.constantFrom('P30D', 'P1M', 'P1D'),
  leads: fc.constantFrom(['P30D', 'P14D', 'P3D'], ['P2W'], ['P20D', 'P1D']).map((leads) => leads),
});
const anyMoment = fc.integer({ min: EPOCH, max: EPOCH + 3 * 365 * DAY });
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => instant(EPOCH + days * DAY).slice(0, 10));

const anyUser: fc.Arbitrary<User> = fc
  .record({
    status: fc.constantFrom(...Status.options),
    lastActive: anyMoment,
    prompt: fc.option(
      fc.record({
        stage: fc.integer({ min: 1, max: 4 }),
        current: fc.boolean(),
        sent: fc.boolean(),
        namedDate: fc.option(anyDay),
      }),
    ),
    lastDayOfEmployment: fc.option(anyDay, { freq: 3 }),
  })
  .map(({ status, lastActive, prompt, lastDayOfEmployment }) => {
    const lastActiveAt = instant(lastActive);
    const given: Prompt | null = prompt && {
      stage: prompt.stage,
      basis: prompt.current ? lastActiveAt : instant(lastActive - DAY),
      mailId: 'mail',
      sentAt: prompt.sent && prompt.namedDate ? instant(lastActive + DAY) : null,
      namedDate: prompt.namedDate,
    };
    const gone = status === 'deactivated' || status === 'erasing';
    return aUser({
      status,
      createdAt: lastActiveAt,
      lastActiveAt,
      prompt: gone ? null : given,
      lastDayOfEmployment,
      deactivatedAt: gone ? lastActiveAt : null,
    });
  });

describe('whatever the facts', () => {
  it('nobody is deactivated for inactivity without the last prompt of this silence, sent, whose named day has come', () => {
    fc.assert(
      fc.property(anyUser, anyPolicy, anyCalendar, anyMoment, (user, policy, calendar, now) => {
        const step = decide(user, policy, calendar, now);
        if (step?.kind !== 'deactivate' || step.reason === 'employmentEnded') return;
        const { prompt } = user;
        expect(prompt?.basis).toBe(user.lastActiveAt);
        expect(prompt?.sentAt).not.toBeNull();
        expect(prompt?.stage).toBeGreaterThanOrEqual(policy.leads.length);
        expect((prompt?.namedDate ?? '9') <= calendar.dayOf(now)).toBe(true);
        expect((prompt?.namedDate ?? '') >= inactivityDueDay(user, policy, calendar)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a prompt names no day before the due day, nor one that is nearer than its lead, nor one before a promise', () => {
    fc.assert(
      fc.property(anyUser, anyPolicy, anyCalendar, anyMoment, anyDay, (user, policy, calendar, now, promised) => {
        for (const [index, lead] of policy.leads.entries()) {
          const day = namedDay(user, index + 1, policy, calendar, now, promised);
          expect(day >= inactivityDueDay(user, policy, calendar)).toBe(true);
          expect(day >= calendar.plus(calendar.dayOf(now), lead)).toBe(true);
          expect(day >= promised).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('activity never brings a deactivation nearer', () => {
    fc.assert(
      fc.property(anyUser, anyPolicy, anyCalendar, anyMoment, (user, policy, calendar, now) => {
        const quiet: User = { ...user, prompt: null };
        const before = deactivationDay(quiet, policy, calendar, now);
        fc.pre(before !== null && now >= Date.parse(user.lastActiveAt));
        const after = deactivationDay({ ...quiet, lastActiveAt: instant(now) }, policy, calendar, now);
        expect(after !== null && before !== null && after >= before).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a prompt is due from its day on, and its stage only rises', () => {
    fc.assert(
      fc.property(
        anyUser,
        anyPolicy,
        anyCalendar,
        anyMoment,
        fc.integer({ min: 0, max: 60 }),
        (user, policy, calendar, now, days) => {
          const quiet: User = { ...user, status: 'active', prompt: null, lastDayOfEmployment: null };
          const stage = promptDue(quiet, policy, calendar, now) ?? 0;
          expect(promptDue(quiet, policy, calendar, now + days * DAY) ?? 0).toBeGreaterThanOrEqual(stage);
          if (stage > 0)
            expect(promptDay(silenceOf(quiet, policy, calendar), stage, policy, calendar) <= calendar.dayOf(now)).toBe(
              true,
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('from any state, by its own steps, an account ends: prompted once, deactivated on the named day, erased', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyCalendar,
        anyMoment,
        fc.integer({ min: 0, max: 400 }),
        (policy, calendar, start, away) => {
          let user = aUser({ lastActiveAt: instant(start), createdAt: instant(start) });
          let now = start + away * DAY;
          const named: string[] = [];
          for (let day = 0; day < 900 && user.status !== 'erasing'; day++, now += DAY) {
            const step = decide(user, policy, calendar, now);
            if (step?.kind === 'remind') {
              const namedDate = namedDay(user, step.stage, policy, calendar, now);
              named.push(namedDate);
              user = {
                ...user,
                prompt: { stage: step.stage, basis: user.lastActiveAt, mailId: 'm', sentAt: instant(now), namedDate },
              };
            } else if (step?.kind === 'deactivate') {
              expect(calendar.dayOf(now)).toBe(named.at(-1));
              user = { ...user, status: 'deactivated', deactivatedAt: instant(now), prompt: null };
            } else if (step?.kind === 'erase') user = { ...user, status: 'erasing' };
            else expect(step).toBeNull();
          }
          expect(user.status).toBe('erasing');
          expect(named.length).toBeLessThanOrEqual(policy.leads.length);
          expect([...named].sort()).toEqual(named);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the queries', () => {
  /** Whether the watch over deadlines finds somebody. */
  const falls = (user: User, calendar: Calendar, now: number): number => {
    const { dueAt } = plainDocument(user, lapseOf(user, calendar));
    return dueAt !== undefined && dueAt <= instant(now) ? 1 : 0;
  };

  const streams = (policy: Policy, calendar: Calendar, now: number) =>
    [promptsDue, deactivationsDue, erasuresDue, erasuresBegun].flatMap((due) => due(policy, calendar, now));

  /** A stream's condition, as Cosmos DB evaluates it. */
  const holds = (stream: DueStream, user: User): boolean => {
    const document = plainDocument(user);
    const key = document[stream.key];
    return (
      document.status === stream.status &&
      (stream.promptStage === undefined || document.promptStage === stream.promptStage) &&
      (stream.notNamedBy === undefined || document.promptDate === '' || document.promptDate > stream.notNamedBy) &&
      key !== null &&
      key >= '0' &&
      key < stream.before
    );
  };

  it('find everybody for whom something is due, once', () => {
    fc.assert(
      fc.property(anyUser, anyPolicy, anyCalendar, anyMoment, (user, policy, calendar, now) => {
        const step = decide(user, policy, calendar, now);
        const found = streams(policy, calendar, now).filter((stream) => holds(stream, user));
        expect(falls(user, calendar, now)).toBe(step?.kind === 'lapse' ? 1 : 0);
        if (step && step.kind !== 'forgetPrompt')
          expect(found.length + falls(user, calendar, now)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('find nobody else, but for prompts that count no more and for leavers', () => {
    fc.assert(
      fc.property(anyUser, anyPolicy, anyCalendar, anyMoment, (user, policy, calendar, now) => {
        const plain: User = { ...user, prompt: null };
        const found = streams(policy, calendar, now).filter((stream) => holds(stream, plain));
        if (user.lastDayOfEmployment === null)
          expect(found.length + falls(plain, calendar, now)).toBe(decide(plain, policy, calendar, now) ? 1 : 0);
      }),
      { numRuns: 400 },
    );
  });
});
