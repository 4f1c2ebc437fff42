import { instant } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import { activeNow, changed, changedFields, type Purpose, raised, type Status, type User } from '../user.ts';

interface Transition {
  readonly from: readonly Status[];
  /** The status after it; restoration leads back to where the account was. */
  to(user: User): Status;
  /** The purposes whose tokens die with it. */
  readonly raises: readonly Purpose[];
  /** What the event says. */
  readonly action: string;
  /** Facts that follow from the transition itself. */
  facts?(at: string): Partial<User>;
}

const to = (status: Status) => () => status;
const everything: readonly Purpose[] = ['session', 'activation', 'reset'];

/** The life of an account: what leads from which status to which. What is not in the table is refused. */
export const transitions = {
  approve: { from: ['pendingApproval'], to: to('invited'), raises: [], action: 'invitationApproved' },
  refuse: { from: ['pendingApproval'], to: to('erasing'), raises: everything, action: 'invitationRefused' },
  lapse: { from: ['pendingApproval'], to: to('erasing'), raises: everything, action: 'invitationLapsed' },
  activate: {
    from: ['invited'],
    to: to('active'),
    raises: ['activation'],
    action: 'userActivated',
    facts: (at) => ({ activatedAt: at, ...activeNow(at) }),
  },
  deactivate: {
    from: ['invited', 'active'],
    to: to('deactivated'),
    raises: everything,
    action: 'userDeactivated',
    // A duty ends with the account: who is restored is not appointed by that.
    facts: (at) => ({ deactivatedAt: at, prompt: null, duty: null }),
  },
  restore: {
    from: ['deactivated'],
    to: ({ activatedAt }) => (activatedAt === null ? 'invited' : 'active'),
    raises: everything,
    action: 'userRestored',
    facts: (at) => ({ deactivatedAt: null, deactivationReason: null, ...activeNow(at) }),
  },
  /** In a database that was put back to before an erasure: whatever the account was, it is erased. */
  eraseAgain: {
    from: ['pendingApproval', 'invited', 'active', 'deactivated'],
    to: to('erasing'),
    raises: everything,
    action: 'erasureRepeated',
    // The sweep that may have to go on with it looks at no restricted account.
    facts: () => ({ restriction: null }),
  },
  /** Asked for by the person (GDPR art. 17), from whatever status; a restriction ends with it. */
  eraseAtRequest: {
    from: ['pendingApproval', 'invited', 'active', 'deactivated'],
    to: to('erasing'),
    raises: everything,
    action: 'erasureBegun',
    facts: () => ({ restriction: null }),
  },
  beginErasure: { from: ['deactivated'], to: to('erasing'), raises: everything, action: 'erasureBegun' },
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof transitions;

/** A user after a transition, and what its event tells: the action and the fields that changed. */
export interface Transitioned {
  readonly user: User;
  readonly action: string;
  readonly fields: readonly string[];
}

/** What a caller of a transition decides: the reason of a deactivation, the role after a restoration. */
export type TransitionFacts = Partial<
  Pick<User, 'deactivationReason' | 'organisationId' | 'role' | 'lastDayOfEmployment' | 'privacyNotice'>
>;

/** Whether a user's status lets a transition happen. */
export const allows = (name: TransitionName, { status }: Pick<User, 'status'>): boolean =>
  (transitions[name].from as readonly Status[]).includes(status);

/**
 * The user after a transition. Pure; the guards that depend on time and on others are the callers'.
 * @throws Refusal `statusConflict` from any status that the table does not name
 */
export function transition(user: User, name: TransitionName, facts: TransitionFacts, now: number): Transitioned {
  const { to, raises, action, facts: own }: Transition = transitions[name];
  if (!allows(name, user)) refuse('statusConflict');
  const after = changed(user, {
    ...own?.(instant(now)),
    ...facts,
    status: to(user),
    epochs: raised(user, ...raises),
  });
  return { user: after, action, fields: changedFields(user, after) };
}
