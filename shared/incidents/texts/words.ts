import type { DataKind, IncidentKind, Likelihood, PersonKind, Risk } from '../incident.ts';

/** What the documents about an incident say beside what was written in it. */
export interface IncidentWords {
  /** The heads of the notification for the authority (art. 33(3)). */
  readonly notification: {
    readonly title: string;
    readonly phases: Readonly<Record<'draft' | 'initial' | 'complete', string>>;
    readonly controller: string;
    readonly name: string;
    readonly jointControllers: string;
    readonly contact: string;
    readonly officer: string;
    readonly support: string;
    readonly nature: string;
    readonly what: string;
    readonly kind: string;
    readonly source: string;
    readonly times: string;
    readonly discoveredAt: string;
    readonly awareAt: string;
    readonly awareGrounds: string;
    readonly notifyBy: string;
    readonly notifiedAt: string;
    readonly lateReasons: string;
    readonly persons: string;
    readonly records: string;
    readonly categories: string;
    readonly number: string;
    readonly consequences: string;
    readonly likelihood: string;
    readonly risk: string;
    readonly measures: string;
    readonly informed: string;
    readonly areInformed: string;
    readonly notInformed: string;
    readonly informedAt: string;
    readonly publicCommunication: string;
    readonly supplements: string;
    readonly toFollow: string;
  };
  /** Of a mail that the leak guard held back: its kind, and where it stands. */
  readonly heldBack: string;
  /** What is not known, or not told to this reader. */
  readonly unknown: string;
  readonly none: string;
  /** The letter to a person concerned (art. 34). */
  readonly letter: {
    readonly title: string;
    readonly reference: string;
    readonly intro: string;
    readonly happened: string;
    readonly consequences: string;
    readonly measures: string;
    readonly contact: string;
    readonly ask: string;
    readonly complaint: string;
  };
  readonly kinds: Readonly<Record<IncidentKind, string>>;
  readonly dataKinds: Readonly<Record<DataKind, string>>;
  readonly personKinds: Readonly<Record<PersonKind, string>>;
  readonly likelihoods: Readonly<Record<Likelihood, string>>;
  readonly risks: Readonly<Record<Risk, string>>;
}
