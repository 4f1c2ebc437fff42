import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { tokenId } from '../../shared/credentials/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { begun, holds, isMarkDue, mayEnter, periodsOf } from '../../shared/sessions/session.ts';
import { claimOf, newSessionToken } from '../../shared/sessions/sessionToken.ts';
import { testSettings } from '../setup/platform.ts';
import { aUser } from '../setup/users.ts';

const settings = testSettings('http://127.0.0.1:1', { SESSION_IDLE: 'PT1H', SESSION_LIFETIME: 'PT12H' });
const calendar = calendarOf('Europe/Helsinki');
const START = Date.parse('2026-06-30T20:30:00Z');
const at = (now: number) => ({ settings, calendar, clock: { now: () => now } });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a session token', () => {
  it('tells whose it is, and is kept under its hash', () => {
    const userId = randomUUID();
    const token = newSessionToken(userId);
    expect(claimOf(token)).toEqual({ id: tokenId(token), userId });
    expect(newSessionToken(userId)).not.toBe(token);
  });

  it('is nothing else, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const claim = claimOf(text);
        expect(claim === undefined || /^[\w-]{64}$/.test(text)).toBe(true);
      }),
    );
    expect(claimOf(`${newSessionToken(randomUUID())}=`)).toBeUndefined();
    expect(claimOf(newSessionToken(randomUUID()).slice(1))).toBeUndefined();
  });
});

describe('a session', () => {
  const user = aUser();
  const session = begun('id', user, periodsOf(settings), START);

  it('holds until it has been idle, and at most for its lifetime', () => {
    expect(holds(at(START), session, user)).toBe(true);
    expect(holds(at(START + HOUR - 1), session, user)).toBe(true);
    expect(holds(at(START + HOUR), session, user)).toBe(false);
    const used = { ...session, lastUsedAt: new Date(START + 11.5 * HOUR).toISOString() };
    expect(holds(at(START + 12 * HOUR - 1), used, user)).toBe(true);
    expect(holds(at(START + 12 * HOUR), used, user)).toBe(false);
  });

  it('dies with the epoch, and is of no use to another', () => {
    expect(holds(at(START), session, { ...user, epochs: { ...user.epochs, session: 2 } })).toBe(false);
    expect(holds(at(START), session, { ...user, id: randomUUID() })).toBe(false);
  });

  it.each(['pendingApproval', 'invited', 'deactivated', 'erasing'] as const)('lets nobody in who is %s', (status) => {
    expect(holds(at(START), session, { ...user, status })).toBe(false);
    expect(mayEnter(at(START), { ...user, status })).toBe(false);
  });

  it('ends with the last day of employment in the time zone of the register', () => {
    const leaver = { ...user, lastDayOfEmployment: '2026-06-30' };
    expect(holds(at(Date.parse('2026-06-30T20:59:59.999Z')), session, leaver)).toBe(true);
    expect(holds(at(Date.parse('2026-06-30T21:00:00Z')), session, leaver)).toBe(false);
    // Whose data is restricted keeps the way to their rights.
    const restriction = { since: session.createdAt, requestId: 'id' };
    expect(holds(at(Date.parse('2026-06-30T21:00:00Z')), session, { ...leaver, restriction })).toBe(true);
  });

  it('is marked as used at most once in a twelfth of the idle time', () => {
    expect(isMarkDue(session, periodsOf(settings), START + 5 * MINUTE - 1)).toBe(false);
    expect(isMarkDue(session, periodsOf(settings), START + 5 * MINUTE)).toBe(true);
  });
});
