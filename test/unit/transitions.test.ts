import { allows, type TransitionName, transition, transitions } from '../../shared/accounts/lifecycle/transitions.ts';
import { Status } from '../../shared/accounts/user.ts';
import { aUser } from '../setup/users.ts';

const now = Date.parse('2026-05-01T09:00:00Z');
const at = '2026-05-01T09:00:00.000Z';

/** What the table allows, written a second time: which status each transition leads to from where. */
const allowed: Readonly<Record<TransitionName, Partial<Record<Status, Status>>>> = {
  approve: { pendingApproval: 'invited' },
  refuse: { pendingApproval: 'erasing' },
  lapse: { pendingApproval: 'erasing' },
  activate: { invited: 'active' },
  deactivate: { invited: 'deactivated', active: 'deactivated' },
  restore: { deactivated: 'active' },
  eraseAgain: { pendingApproval: 'erasing', invited: 'erasing', active: 'erasing', deactivated: 'erasing' },
  eraseAtRequest: { pendingApproval: 'erasing', invited: 'erasing', active: 'erasing', deactivated: 'erasing' },
  beginErasure: { deactivated: 'erasing' },
};
const names = Object.keys(transitions) as TransitionName[];

describe('the life of an account', () => {
  it.each(names.flatMap((name) => Status.options.map((status) => [name, status] as const)))(
    '%s from %s',
    (name, status) => {
      const user = aUser({ status });
      const to = allowed[name][status];
      expect(allows(name, user)).toBe(to !== undefined);
      if (to) expect(transition(user, name, {}, now).user).toMatchObject({ status: to, revision: user.revision + 1 });
      else expect(() => transition(user, name, {}, now)).toThrow('statusConflict');
    },
  );

  it('ends every session and link with a deactivation, a restoration and an erasure', () => {
    const epochs = { session: 2, activation: 2, reset: 2 };
    expect(transition(aUser(), 'deactivate', { deactivationReason: 'removed' }, now).user).toMatchObject({
      epochs,
      deactivatedAt: at,
      deactivationReason: 'removed',
      prompt: null,
    });
    const deactivated = aUser({ status: 'deactivated', deactivatedAt: at, deactivationReason: 'removed' });
    expect(transition(deactivated, 'restore', {}, now).user).toMatchObject({
      epochs,
      deactivatedAt: null,
      deactivationReason: null,
      lastActiveAt: at,
    });
    expect(transition(deactivated, 'beginErasure', {}, now).user.epochs).toEqual(epochs);
  });

  it('kills the activation link alone when it is used', () => {
    expect(transition(aUser({ status: 'invited', activatedAt: null }), 'activate', {}, now).user).toMatchObject({
      epochs: { session: 1, activation: 2, reset: 1 },
      activatedAt: at,
      lastActiveAt: at,
    });
  });

  it('leads back to invited whoever never activated', () => {
    const never = aUser({ status: 'deactivated', activatedAt: null, deactivationReason: 'neverActivated' });
    expect(transition(never, 'restore', {}, now).user.status).toBe('invited');
  });

  it('tells which fields it changed', () => {
    const { action, fields } = transition(aUser(), 'deactivate', { deactivationReason: 'inactivity' }, now);
    expect({ action, fields }).toEqual({ action: 'userDeactivated', fields: ['status', 'deactivationReason'] });
    const deactivated = aUser({ status: 'deactivated', role: 'expert' });
    expect(transition(deactivated, 'restore', { role: 'editor' }, now).fields).toEqual(['role', 'status']);
  });
});
