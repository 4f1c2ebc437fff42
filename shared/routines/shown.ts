import type { Calendar, Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';
import type { Settings } from '../platform/settings.ts';
import { durationText, filled } from '../platform/words.ts';
import type { Attachment } from './content/text.ts';
import { type Routine, revisionDue } from './routine.ts';

/** A routine as people read it, in one language: what a governed document tells of itself, and its text. */
export interface ShownRoutine {
  readonly id: string;
  readonly revision: number;
  readonly language: Language;
  readonly name: string;
  readonly decidedBy: string;
  readonly appliesTo: string;
  /** The number under which the decision is kept; null until the controller has given it one. */
  readonly recordNumber: string | null;
  readonly validFrom: Day;
  readonly lastRevised: Day;
  readonly reviseBy: Day;
  readonly responsible: string;
  readonly attachments: readonly Attachment[];
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly list: readonly string[];
    readonly steps: readonly string[];
  }[];
}

export function shownRoutine(
  { settings, calendar }: { readonly settings: Settings; readonly calendar: Calendar },
  routine: Routine,
  language: Language,
): ShownRoutine {
  const { id, revision, validFrom, lastRevised, content } = routine;
  const { name, decidedBy, appliesTo, responsible, sections, attachments } = content[language];
  const values = {
    controller: settings.CONTROLLER,
    dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER,
    support: settings.SUPPORT_MAILBOX,
    inactivityPeriod: durationText(settings.INACTIVITY_PERIOD, language),
    erasurePeriod: durationText(settings.ERASURE_PERIOD, language),
  };
  const all = (texts: readonly string[] = []) => texts.map((text) => filled(text, values));
  return {
    ...{ id, revision, language, name, appliesTo, validFrom, lastRevised, attachments },
    reviseBy: revisionDue(routine, calendar),
    recordNumber: settings.ROUTINE_RECORD_NUMBERS[id] ?? null,
    decidedBy: filled(decidedBy, values),
    responsible: filled(responsible, values),
    sections: sections.map(({ heading, paragraphs, list, steps }) => ({
      heading,
      paragraphs: all(paragraphs),
      list: all(list),
      steps: all(steps),
    })),
  };
}
