import { actorOf, isOfficer, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { millis } from '../platform/clock.ts';
import { definitions, type Page, paragraph, section } from '../platform/html/index.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { filled, instantText } from '../platform/words.ts';
import { TelephoneTask } from '../protection/index.ts';
import { relationTo } from './access.ts';
import type { Incident } from './incident.ts';
import { readIncident } from './incidents.ts';
import { incidentWords } from './texts/index.ts';
import { textFor } from './writing.ts';

/** What somebody whose data an incident affects is told of it (art. 34(2)): what happened, what it may mean, what is done, whom to ask. */
export interface IncidentLetter {
  readonly reference: string;
  readonly language: Language;
  readonly discoveredAt: string;
  readonly happened: string;
  /** What was written to the persons; null for nothing. */
  readonly text: string | null;
  readonly consequences: string | null;
  readonly measures: string | null;
  readonly dataProtectionOfficer: string;
}

/**
 * The letter of an incident, for whoever it was written to, for those who handle the incident, and for officers while they are to tell
 * somebody of it over the telephone. Of one of the officers' it holds
 * what was written for the persons alone: the rest may name somebody. That anybody else read it is an event; who read theirs is none: it would show who is affected.
 * @throws Refusal `notFound`
 */
export async function letterFor(
  platform: Platform,
  reader: User,
  id: string,
  language: Language,
): Promise<IncidentLetter> {
  const incident = (await readIncident(platform, id))?.value ?? refuse('notFound');
  if (!incident.decision?.notifySubjects) refuse('notFound');
  const handler = relationTo(reader, incident) === 'handler';
  if (!handler && !wasWrittenTo(incident, reader) && !(await isToBeReadOut(platform, incident, reader)))
    refuse('notFound');
  if (handler || !wasWrittenTo(incident, reader)) await noteReading(platform, incident, reader, handler);
  const by = { id: reader.id, officer: isOfficer(reader) };
  const { assessment, decision, confidential } = incident;
  const shown = confidential ? null : assessment;
  return {
    reference: incident.reference,
    language,
    discoveredAt: incident.discoveredAt,
    happened: incidentWords[language].kinds[incident.kind],
    text: await textFor(platform, incident, 'decision.letter', decision?.letter, by),
    consequences: await textFor(platform, incident, 'assessment.consequences', shown?.consequences, by),
    measures: await textFor(platform, incident, 'assessment.measures', shown?.measures, by),
    dataProtectionOfficer: platform.settings.DATA_PROTECTION_OFFICER,
  };
}

const wasWrittenTo = ({ letters }: Incident, { id }: User): boolean =>
  letters?.all.includes(id) === true && !letters.waiting.includes(id);

/** Of an ordinary incident officers alone are told that one of them read its letter: a protected person is to be told of it. */
const noteReading = (platform: Platform, { id }: Incident, reader: User, handler: boolean): Promise<string> =>
  commit(platform, {
    partition: id,
    writes: [],
    event: {
      ...{ actor: actorOf(reader), action: 'incidentLetterRead', subject: id },
      ...(!handler && { audience: 'officers' }),
    },
  });

/** Whether an officer is still to read it out to a protected person. */
async function isToBeReadOut({ store }: Platform, { id }: Incident, reader: User): Promise<boolean> {
  if (!isOfficer(reader)) return false;
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
    parameters: { pk: id, type: 'telephoneTask' },
    partition: id,
  };
  for await (const page of store.pages('register', query, TelephoneTask))
    if (page.some(({ value }) => value.kind === 'letter' && value.endedAt === null)) return true;
  return false;
}

/** The same for people. */
export function letterPage({ settings }: Platform, letter: IncidentLetter): Page {
  const { language, reference, discoveredAt, happened, text, consequences, measures, dataProtectionOfficer } = letter;
  const { letter: words } = incidentWords[language];
  const at = instantText(millis(discoveredAt), settings.TIME_ZONE, language);
  return {
    language,
    title: words.title,
    content: [
      paragraph(filled(words.intro, { discoveredAt: at })),
      definitions([[words.reference, reference]]),
      section(words.happened, [paragraph(`${happened}.`), text !== null && paragraph(text)]),
      consequences !== null && section(words.consequences, paragraph(consequences)),
      measures !== null && section(words.measures, paragraph(measures)),
      section(words.contact, [
        paragraph(filled(words.ask, { officer: dataProtectionOfficer })),
        paragraph(words.complaint),
      ]),
    ],
  };
}
