import fc from 'fast-check';
import {
  basisOf,
  dueAtOf,
  ESCALATIONS,
  escalationDue,
  type Incident,
  isOverdue,
  notifyByOf,
  withLetters,
} from '../../shared/incidents/incident.ts';
import { fresh } from '../../shared/incidents/make.ts';
import { IncidentState, type Step, stateAfter, transitions } from '../../shared/incidents/transitions.ts';
import { instant, millis } from '../../shared/platform/clock.ts';

/** Written down again, and on purpose not made from the program's own table. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  becomeAware: { reported: 'reported', assessed: 'assessed', decided: 'decided' },
  assess: { reported: 'assessed', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  decide: { assessed: 'decided', decided: 'decided', notified: 'notified' },
  notify: { decided: 'notified', notified: 'notified' },
  supplement: { notified: 'notified' },
  concern: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  learn: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  split: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  close: { decided: 'closed', notified: 'closed' },
};

describe('the table of transitions', () => {
  it('knows these steps and no other', () => {
    expect(Object.keys(transitions).sort()).toEqual(Object.keys(expected).sort());
  });

  const all = Object.keys(expected).flatMap((step) => IncidentState.options.map((state) => [step, state] as const));
  it.each(all)('%s from %s', (step, state) => {
    const to = expected[step]?.[state];
    if (to) expect(stateAfter(state, step as Step)).toBe(to);
    else expect(() => stateAfter(state, step as Step)).toThrow('incidentStateConflict');
  });

  it('lets nothing happen to what is closed', () => {
    for (const row of Object.values(transitions)) expect(row).not.toHaveProperty('closed');
  });
});

const HOUR = 3_600_000;
const DISCOVERED = '2026-01-15T09:00:00.000Z';
const incident = (facts: Partial<Incident> = {}): Incident => ({
  ...fresh,
  ...{ id: 'i', reference: 'AAAA-BBBB', confidential: false, askedConfidential: false, ownerId: 'u' },
  ...{ kind: 'integrity', discoveredAt: DISCOVERED, reportedAt: DISCOVERED },
  description: { text: 'x', withheld: null },
  ...facts,
});
const aware = (at: string) => ({ awareness: { at, grounds: { text: 'x', withheld: null }, by: 'h', setAt: at } });
const later = (hours: number) => millis(DISCOVERED) + hours * HOUR;

/** Runs at some moments, in their order; what each tells of. */
function told(moments: readonly number[], facts: Partial<Incident> = {}): [number, number][] {
  let current = incident(facts);
  const found: [number, number][] = [];
  for (const hours of moments.toSorted((a, b) => a - b)) {
    const due = escalationDue(current, later(hours));
    const dueAt = dueAtOf(current);
    // The watch is sent exactly to what is due.
    expect([hours, due !== null]).toEqual([hours, dueAt !== null && millis(dueAt) <= later(hours)]);
    if (due === null) continue;
    found.push([hours, due]);
    current = { ...current, told: { basis: basisOf(current), hours: due } };
  }
  return found;
}

describe('escalation', () => {
  it.each([
    [
      'on time',
      [0, 24, 48, 66, 72, 100],
      [
        [0, 0],
        [24, 24],
        [48, 48],
        [66, 66],
      ],
    ],
    [
      'a moment early',
      [0, 23.99, 47.99],
      [
        [0, 0],
        [47.99, 24],
      ],
    ],
    [
      'late, the latest alone',
      [0, 50],
      [
        [0, 0],
        [50, 48],
      ],
    ],
    ['reported when it is late already, at once and once', [67, 68, 200], [[67, 66]]],
  ])('comes %s', (_, moments, expectations) => {
    expect(told(moments)).toEqual(expectations);
  });

  it.each(['decided', 'notified', 'closed'] as const)('comes to nobody once it is %s', (state) => {
    expect(told([0, 24, 100], { state })).toEqual([]);
  });

  it('goes on after a decision to notify, until that is done', () => {
    const words = { text: 'x', withheld: null };
    const decision = {
      notifyAuthority: true,
      notifySubjects: false,
      grounds: words,
      letter: null,
      publicCommunication: null,
      by: 'h',
      at: 't',
    };
    const facts = { state: 'decided', decision } as const;
    expect(told([0, 24, 48, 66], facts)).toEqual([
      [24, 24],
      [48, 48],
      [66, 66],
    ]);
    const notification = { at: DISCOVERED, lateReasons: null, complete: true, by: 'h' };
    expect(told([0, 24, 48, 66], { ...facts, state: 'notified', notification })).toEqual([]);
    expect(told([24], { ...facts, decision: { ...decision, notifyAuthority: false } })).toEqual([]);
  });

  it('begins anew with the moment of awareness', () => {
    const before = { told: { basis: DISCOVERED, hours: 48 } };
    const awareAt = instant(later(40));
    expect(notifyByOf(incident(aware(awareAt)))).toBe(instant(later(112)));
    expect(told([50, 63, 64, 88, 106, 112], { ...before, ...aware(awareAt) })).toEqual([
      [64, 24],
      [88, 48],
      [106, 66],
    ]);
  });

  it('tells each thing once, in order, whenever it is looked at', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 30 }), (moments) => {
        const hours = told(moments).map(([, due]) => due);
        expect(hours).toEqual([...new Set(hours)].toSorted((a, b) => a - b));
        for (const [at, due] of told(moments)) expect(at).toBeGreaterThanOrEqual(due);
        const last = Math.max(-1, ...moments);
        const latest = ESCALATIONS.findLast((one) => one <= last) ?? (last >= 0 ? 0 : undefined);
        expect(hours.at(-1)).toBe(latest);
      }),
    );
  });
});

describe('what is overdue', () => {
  const text = { text: 'x', withheld: null };
  const decision = (notifyAuthority: boolean) => ({
    decision: {
      notifyAuthority,
      notifySubjects: false,
      grounds: text,
      letter: null,
      publicCommunication: null,
      by: 'h',
      at: DISCOVERED,
    },
  });
  const notification = { at: DISCOVERED, lateReasons: null, complete: true, by: 'h' };
  it.each([
    ['reported', {}, true],
    ['assessed', { state: 'assessed' }, true],
    ['to be notified', { state: 'decided', ...decision(true) }, true],
    ['not to be notified', { state: 'decided', ...decision(false) }, false],
    ['notified', { state: 'notified', ...decision(true), notification }, false],
    ['notified to the persons alone, and to be notified', { state: 'notified', ...decision(true) }, true],
    ['closed', { state: 'closed', ...decision(true) }, false],
  ] as const)('after 72 hours, of an incident that is %s: %s', (_, facts, overdue) => {
    expect(isOverdue(incident(facts), later(72))).toBe(false);
    expect(isOverdue(incident(facts), later(72) + 1)).toBe(overdue);
  });
});

describe('letters', () => {
  const text = { text: 'x', withheld: null };
  const deciding = (notifySubjects: boolean) => ({
    decision: {
      notifyAuthority: true,
      notifySubjects,
      grounds: text,
      letter: null,
      publicCommunication: null,
      by: 'h',
      at: DISCOVERED,
    },
  });
  it('are for everybody once, also for those who are added later, and for nobody after they were called off', () => {
    const first = withLetters(incident({ affectedUserIds: ['a', 'b'], ...deciding(true) }), 't1');
    expect(first.letters).toEqual({ queuedAt: 't1', all: ['a', 'b'], waiting: ['a', 'b'] });
    const written = { ...first, letters: { queuedAt: 't1', all: ['a', 'b'], waiting: [] } };
    expect(withLetters(written, 't2')).toBe(written);
    const more = withLetters({ ...written, affectedUserIds: ['b', 'c'] }, 't3');
    expect(more.letters).toEqual({ queuedAt: 't3', all: ['a', 'b', 'c'], waiting: ['c'] });
    const none = withLetters({ ...more, ...deciding(false) }, 't4');
    expect(none.letters?.waiting).toEqual([]);
    expect(withLetters({ ...none, ...deciding(true) }, 't5').letters?.waiting).toEqual(['c']);
    expect(withLetters(incident({ affectedUserIds: ['a'], ...deciding(false) }), 't').letters).toBeNull();
    expect(withLetters(incident({ affectedUserIds: ['a'] }), 't').letters).toBeNull();
  });
});
