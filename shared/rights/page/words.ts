import type { DeactivationReason, Duty, Role, RosterList, Status } from '../../accounts/index.ts';
import type { DetailName, EventAction } from '../../audit/index.ts';
import type { IncidentKind, IncidentState } from '../../incidents/index.ts';
import type { TemplateName } from '../../mail/index.ts';
import type { ContactRequestState } from '../../officers/index.ts';
import type { TaskKind, TaskOutcome, TaskState } from '../../protection/index.ts';
import type { Purpose } from '../copy/events.ts';
import type { LeaveReason } from '../copy/fields.ts';
import type { SectionName } from '../copy/sections.ts';
import type { Ground } from '../requests/law.ts';
import type { Channel, RequestState } from '../requests/request.ts';

/** The codes that can stand in a field: one that is added does not compile until it has words. */
interface Codes {
  readonly action: EventAction;
  readonly template: TemplateName;
  readonly ground: Ground | 'inWords';
  readonly kind: TaskKind | IncidentKind;
  readonly state: TaskState | IncidentState | ContactRequestState | RequestState;
  readonly outcome: TaskOutcome;
  readonly channel: Channel;
  readonly role: Role;
  readonly duty: Duty;
  readonly status: Status;
  readonly deactivationReason: DeactivationReason;
  readonly list: RosterList;
}

/** What each action of an event is called, in one language. */
export type ActionWords = Readonly<Record<EventAction, string>>;

/** What the page of somebody's data says, in one language. */
export interface CopyWords {
  readonly title: string;
  /** `{at}` stands for the instant at which it was made. */
  readonly made: string;
  readonly intro: readonly string[];
  /** The heading of the privacy notice, which follows the data. */
  readonly information: string;
  readonly leftOut: {
    readonly heading: string;
    readonly about: string;
    readonly reasons: Readonly<Record<LeaveReason, string>>;
  };
  readonly sections: Readonly<
    Record<SectionName, { readonly heading: string; readonly about: string; readonly none: string }>
  >;
  /** What each field is called. */
  readonly labels: Readonly<Record<string, string> & Record<DetailName, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** What a code means, by the field that it stands in; a code without words is shown as it is. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>> & {
    readonly [F in keyof Codes]: Readonly<Record<string, string> & Record<Codes[F], string>>;
  };
  readonly yes: string;
  readonly no: string;
  readonly you: string;
}
