import type { Purpose } from '../copy/events.ts';
import type { LeaveReason } from '../copy/fields.ts';
import type { SectionName } from '../copy/sections.ts';

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
  readonly labels: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  /** What a code means, by the field that it stands in; a code without words is shown as it is. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  readonly you: string;
}
