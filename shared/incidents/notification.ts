import type { User } from '../accounts/index.ts';
import { millis } from '../platform/clock.ts';
import { definitions, type HtmlValue, type Page, paragraph, section, table } from '../platform/html/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { instantText } from '../platform/words.ts';
import { isComplete } from './incident.ts';
import { readIncidentFor } from './reading.ts';
import { incidentWords } from './texts/index.ts';
import { type HandlerView, handlerView } from './view.ts';

/** A code beside what it means in the language of the document. */
export interface Coded {
  readonly code: string;
  readonly text: string;
}

/** What the authority is told of an incident: every point of art. 33(3), the delay (33(1)), and what followed (33(4)). */
export interface NotificationDocument {
  readonly reference: string;
  readonly language: Language;
  /** `draft` until it is made; `initial` while supplements are to follow. */
  readonly phase: 'draft' | 'initial' | 'complete';
  readonly controller: { readonly name: string; readonly jointControllers: readonly string[] };
  /** Where more can be asked (33(3)(b)). */
  readonly contact: { readonly dataProtectionOfficer: string; readonly support: string };
  /** 33(3)(a) */
  readonly nature: { readonly kind: Coded; readonly description: string | null; readonly source: string | null };
  readonly persons: { readonly categories: readonly Coded[]; readonly approximateNumber: number | null };
  readonly records: { readonly categories: readonly Coded[]; readonly approximateNumber: number | null };
  /** 33(3)(c) */
  readonly consequences: { readonly description: string | null; readonly likelihood: Coded; readonly risk: Coded };
  /** 33(3)(d) */
  readonly measures: string | null;
  readonly times: {
    readonly discoveredAt: string;
    readonly awareAt: string | null;
    readonly awareGrounds: string | null;
    readonly notifyBy: string;
    readonly notifiedAt: string | null;
    readonly lateReasons: string | null;
  };
  /** What is told to the persons (art. 34); null while nobody has decided. */
  readonly personsInformed: {
    readonly informed: boolean;
    readonly queuedAt: string | null;
    readonly publicCommunication: string | null;
  } | null;
  readonly supplements: readonly { readonly at: string; readonly text: string | null; readonly complete: boolean }[];
}

/**
 * The notification of an incident for the authority, as it stands now. Reading it is an event.
 * @throws Refusal `notFound`, `forbidden` for who does not handle the incident, `incidentStateConflict` before it is assessed
 */
export async function notificationOf(
  platform: Platform,
  reader: User,
  id: string,
  language: Language,
): Promise<NotificationDocument> {
  const { incident, relation } = await readIncidentFor(platform, reader, id, 'incidentNotificationRead');
  if (relation !== 'handler') refuse('forbidden');
  return documentOf(platform, await handlerView(platform, incident, reader), language);
}

function documentOf({ settings }: Platform, incident: HandlerView, language: Language): NotificationDocument {
  const { reference, kind, source, assessment, awareness, decision, letters } = incident;
  const notification = toldAuthority(incident);
  if (!assessment) return refuse('incidentStateConflict');
  const { kinds, dataKinds, personKinds, likelihoods, risks } = incidentWords[language];
  const coded = <C extends string>(words: Readonly<Record<C, string>>, code: C): Coded => ({ code, text: words[code] });
  return {
    reference,
    language,
    phase: phaseOf(incident),
    controller: { name: settings.CONTROLLER, jointControllers: settings.JOINT_CONTROLLERS },
    contact: { dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER, support: settings.SUPPORT_MAILBOX },
    nature: { kind: coded(kinds, kind), description: assessment.nature, source },
    persons: {
      categories: assessment.personKinds.map((code) => coded(personKinds, code)),
      approximateNumber: assessment.persons,
    },
    records: {
      categories: assessment.dataKinds.map((code) => coded(dataKinds, code)),
      approximateNumber: assessment.records,
    },
    consequences: {
      description: assessment.consequences,
      likelihood: coded(likelihoods, assessment.likelihood),
      risk: coded(risks, assessment.risk),
    },
    measures: assessment.measures,
    times: {
      discoveredAt: incident.discoveredAt,
      awareAt: incident.awareAt,
      awareGrounds: awareness?.grounds ?? null,
      notifyBy: incident.notifyBy,
      notifiedAt: notification?.at ?? null,
      lateReasons: notification?.lateReasons ?? null,
    },
    personsInformed: decision && {
      informed: decision.notifySubjects,
      queuedAt: letters?.queuedAt ?? null,
      publicCommunication: decision.publicCommunication,
    },
    supplements: incident.supplements.map(({ at, text, complete }) => ({ at, text, complete })),
  };
}

/** The notification of the authority; null also where the persons alone were told. */
const toldAuthority = ({ decision, notification }: HandlerView): HandlerView['notification'] =>
  decision?.notifyAuthority ? notification : null;

function phaseOf(incident: HandlerView): NotificationDocument['phase'] {
  if (!toldAuthority(incident)) return 'draft';
  return isComplete(incident) ? 'complete' : 'initial';
}

/** The same document for people. */
export function notificationPage({ settings }: Platform, document: NotificationDocument): Page {
  const { language, phase, controller, contact, nature, persons, records, consequences, times } = document;
  const { notification: words, unknown, none } = incidentWords[language];
  const at = (instant: string | null) =>
    instant === null ? unknown : instantText(millis(instant), settings.TIME_ZONE, language);
  const many = (items: readonly Coded[]) => items.map(({ text }) => text).join(', ');
  const concerned = ({ categories, approximateNumber }: NotificationDocument['persons']) =>
    definitions([
      [words.categories, many(categories)],
      [words.number, approximateNumber ?? unknown],
    ]);
  const optional = (term: string, said: HtmlValue | null): (readonly [string, HtmlValue])[] =>
    said === null ? [] : [[term, said]];
  return {
    language,
    title: `${words.title} ${document.reference}`,
    content: [
      paragraph(words.phases[phase]),
      section(
        words.controller,
        definitions([
          [words.name, controller.name],
          ...optional(words.jointControllers, controller.jointControllers.join(', ') || null),
        ]),
      ),
      section(
        words.contact,
        definitions([
          [words.officer, contact.dataProtectionOfficer],
          [words.support, contact.support],
        ]),
      ),
      section(
        words.nature,
        definitions([
          [words.kind, nature.kind.text],
          [words.what, nature.description ?? unknown],
          ...optional(words.source, nature.source),
        ]),
      ),
      section(
        words.times,
        definitions([
          [words.discoveredAt, at(times.discoveredAt)],
          [words.awareAt, at(times.awareAt)],
          ...optional(words.awareGrounds, times.awareGrounds),
          [words.notifyBy, at(times.notifyBy)],
          ...optional(words.notifiedAt, times.notifiedAt && at(times.notifiedAt)),
          ...optional(words.lateReasons, times.lateReasons),
        ]),
      ),
      section(words.persons, concerned(persons)),
      section(words.records, concerned(records)),
      section(words.consequences, [
        paragraph(consequences.description ?? unknown),
        definitions([
          [words.likelihood, consequences.likelihood.text],
          [words.risk, consequences.risk.text],
        ]),
      ]),
      section(words.measures, paragraph(document.measures ?? unknown)),
      section(words.informed, informedText(document, at)),
      section(words.supplements, supplementsOf(document, at, none)),
    ],
  };
}

type At = (instant: string | null) => string;

function informedText({ language, personsInformed }: NotificationDocument, at: At): HtmlValue {
  const { notification: words, unknown } = incidentWords[language];
  if (!personsInformed) return paragraph(unknown);
  const { informed, queuedAt, publicCommunication } = personsInformed;
  return [
    paragraph(informed ? words.areInformed : words.notInformed),
    queuedAt !== null && definitions([[words.informedAt, at(queuedAt)]]),
    publicCommunication !== null && definitions([[words.publicCommunication, publicCommunication]]),
  ];
}

function supplementsOf({ language, supplements, phase }: NotificationDocument, at: At, none: string): HtmlValue {
  const { notification: words, unknown } = incidentWords[language];
  const follows = phase === 'initial' && paragraph(words.toFollow);
  if (supplements.length === 0) return [paragraph(none), follows];
  return [
    table({
      caption: words.supplements,
      columns: [words.notifiedAt, words.what],
      rows: supplements.map((supplement) => [at(supplement.at), supplement.text ?? unknown]),
    }),
    follows,
  ];
}
