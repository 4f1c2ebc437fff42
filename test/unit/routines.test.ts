import fc from 'fast-check';
import { routes } from '../../functions/routes.ts';
import type { Duty, Role } from '../../shared/accounts/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { PROTECTED_IDENTITY_ROUTINE } from '../../shared/protection/texts.ts';
import type { RoutineContent } from '../../shared/routines/content/text.ts';
import { binds, routineOf, routines, shownRoutine, unreadRoutines } from '../../shared/routines/index.ts';
import { nextReminder } from '../../shared/routines/reminders.ts';
import { testSettings } from '../setup/platform.ts';
import { aUser } from '../setup/users.ts';

const languages = ['sv', 'fi', 'en'] as const;
const calendar = calendarOf('Europe/Helsinki');
const settings = testSettings('http://127.0.0.1:9', {
  ROUTINE_RECORD_NUMBERS: 'protected-identity=HEL 2026-000123, user-accounts = 17=4',
});

describe.each(routines.map((routine) => [routine.id, routine] as const))('the routine %s', (_, routine) => {
  it('says the same in every language', () => {
    const shape = ({ sections, attachments }: RoutineContent) => ({
      attachments: attachments.map(({ path }) => path),
      sections: sections.map(({ paragraphs = [], list = [], steps = [] }) => ({
        ...{ paragraphs: paragraphs.length, list: list.length, steps: steps.length },
        values: [...paragraphs, ...list, ...steps].flatMap((text) => text.match(/\{\w+\}/g) ?? []),
      })),
    });
    for (const language of languages) expect(shape(routine.content[language])).toEqual(shape(routine.content.sv));
  });

  it.each(languages)('is shown in %s with everything that a governed document tells of itself', (language) => {
    const shown = shownRoutine({ settings, calendar }, routine, language);
    for (const field of ['name', 'decidedBy', 'appliesTo', 'responsible'] as const)
      expect(shown[field].length).toBeGreaterThan(5);
    expect(shown.decidedBy).toBe('The city');
    expect(shown).toMatchObject({ revision: routine.revision, reviseBy: calendar.plus(routine.lastRevised, 'P1Y') });
    expect(shown.attachments.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}|undefined|""/);
  });

  it('leads to what is there', () => {
    const known = Object.values(routes).map(({ path }) => `/api/${path}`);
    for (const { path } of routine.content.sv.attachments) {
      const [, id] = /^\/api\/routines\/([\w-]+)$/.exec(path) ?? [];
      expect([path, id === undefined ? known.includes(path) : routineOf(id) !== undefined]).toEqual([path, true]);
    }
  });
});

it('has the number of its decision where the settings give one', () => {
  const numbers = routines.map((routine) => shownRoutine({ settings, calendar }, routine, 'en').recordNumber);
  expect(numbers).toEqual(['HEL 2026-000123', null, '17=4']);
  expect(() => testSettings('http://127.0.0.1:9', { ROUTINE_RECORD_NUMBERS: '17' })).toThrow(/ROUTINE_RECORD_NUMBERS/);
});

it('is there under the address to which answers to free texts lead', () => {
  expect(routineOf(PROTECTED_IDENTITY_ROUTINE.replace('routines/', ''))).toBeDefined();
});

it('binds by role and by duty', () => {
  const bound = (role: Role, duty: Duty | null = null) =>
    routines.filter((routine) => binds(routine, { role, duty })).map(({ id }) => id);
  const all = ['protected-identity', 'incidents', 'user-accounts'];
  expect(bound('expert')).toEqual(['protected-identity', 'incidents']);
  expect(bound('editor')).toEqual(['protected-identity', 'incidents']);
  expect(bound('mainUser')).toEqual(all);
  expect(bound('administrator')).toEqual(all);
  expect(bound('expert', 'protectionOfficer')).toEqual(all);
  expect(bound('expert', 'logReviewer')).toEqual(['protected-identity', 'incidents']);
});

it('is read by whoever confirmed it as it stands, and by nobody else', () => {
  const at = '2026-12-01T10:00:00.000Z';
  const confirmed = (routine: string, revision: number) => ({ routine, revision, confirmedAt: at });
  const unread = (...of: readonly ReturnType<typeof confirmed>[]) => unreadRoutines(aUser({ routines: of }));
  expect(unread()).toEqual(['protected-identity', 'incidents']);
  expect(unread(confirmed('incidents', 1))).toEqual(['protected-identity']);
  expect(unread(confirmed('incidents', 2), confirmed('protected-identity', 1))).toEqual(['incidents']);
  expect(unread(confirmed('toString', 1))).toEqual(['protected-identity', 'incidents']);
});

it('reminds thirty days ahead, on the day, and every thirty days after', () => {
  const due = '2027-11-25';
  const after = (day: string) => nextReminder(due, day, calendar);
  expect(after('2026-11-25')).toBe('2027-10-26');
  expect(after('2027-10-25')).toBe('2027-10-26');
  expect(after('2027-10-26')).toBe('2027-11-25');
  expect(after('2027-11-25')).toBe('2027-12-25');
  expect(after('2028-06-01')).toBe('2028-06-22');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const day = calendar.plus('2026-01-01', `P${days}D`);
      const next = after(day);
      expect(next > day && (next <= calendar.plus(day, 'P30D') || next === '2027-10-26')).toBe(true);
    }),
  );
});
