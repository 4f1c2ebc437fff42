import * as z from 'zod';
import { refuse } from '../platform/http/problems.ts';

/**
 * - `reported`: somebody has told of it; what it is, nobody has said yet
 * - `assessed`: the controller has written down what happened, to whom and how grave it is (art. 33(5))
 * - `decided`: whether the authority and the persons concerned are told, with grounds
 * - `notified`: the authority was told (art. 33), or the persons alone where only they were to be told (art. 34)
 * - `closed`: with what was learnt; from then on it is kept as the register of incidents
 */
export const IncidentState = z.enum(['reported', 'assessed', 'decided', 'notified', 'closed']);
export type IncidentState = z.output<typeof IncidentState>;

/** The life of an incident: for each step, what it leads to from which state. What is not in the table is refused. */
export const transitions = {
  /** When the controller became aware, with grounds. Once the authority was told it stands as it was told. */
  becomeAware: { reported: 'reported', assessed: 'assessed', decided: 'decided' },
  /** The first assessment, and every later one: what is known changes. */
  assess: { reported: 'assessed', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  decide: { assessed: 'decided', decided: 'decided', notified: 'notified' },
  /** Again only where the persons alone were told and the authority is to be told after all. */
  notify: { decided: 'notified', notified: 'notified' },
  /** What was not known yet when the authority was told (art. 33(4)). */
  supplement: { notified: 'notified' },
  /** Whom it affects. */
  concern: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  learn: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  split: { reported: 'reported', assessed: 'assessed', decided: 'decided', notified: 'notified' },
  close: { decided: 'closed', notified: 'closed' },
} as const satisfies Readonly<Record<string, Partial<Record<IncidentState, IncidentState>>>>;

export type Step = keyof typeof transitions;

/** The state after a step. Pure. @throws Refusal `incidentStateConflict` for a step that the state does not allow */
export function stateAfter(state: IncidentState, step: Step): IncidentState {
  const row: Partial<Record<IncidentState, IncidentState>> = transitions[step];
  return row[state] ?? refuse('incidentStateConflict');
}
