import { definitions, html, type Page, paragraph, points, section, steps } from '../../shared/platform/html/index.ts';
import type { Language } from '../../shared/platform/language.ts';
import { dayText } from '../../shared/platform/words.ts';
import type { ShownRoutine } from '../../shared/routines/index.ts';

type Label =
  | 'about'
  | 'decidedBy'
  | 'appliesTo'
  | 'recordNumber'
  | 'none'
  | 'validFrom'
  | 'lastRevised'
  | 'reviseBy'
  | 'revision'
  | 'responsible'
  | 'attachments';

const labels: Readonly<Record<Language, Readonly<Record<Label, string>>>> = {
  sv: {
    about: 'Om rutinen',
    decidedBy: 'Beslutad av',
    appliesTo: 'Gäller för',
    recordNumber: 'Diarienummer',
    none: 'inte tilldelat än',
    validFrom: 'Gäller från och med',
    lastRevised: 'Senast reviderad',
    reviseBy: 'Ska revideras senast',
    revision: 'Revision',
    responsible: 'Dokumentansvarig',
    attachments: 'Bilagor',
  },
  fi: {
    about: 'Tietoja ohjeesta',
    decidedBy: 'Päättänyt',
    appliesTo: 'Koskee',
    recordNumber: 'Diaarinumero',
    none: 'ei vielä annettu',
    validFrom: 'Voimassa alkaen',
    lastRevised: 'Viimeksi tarkistettu',
    reviseBy: 'Tarkistettava viimeistään',
    revision: 'Versio',
    responsible: 'Vastuuhenkilö',
    attachments: 'Liitteet',
  },
  en: {
    about: 'About the routine',
    decidedBy: 'Decided by',
    appliesTo: 'Applies to',
    recordNumber: 'Record number',
    none: 'not given yet',
    validFrom: 'Valid from',
    lastRevised: 'Last revised',
    reviseBy: 'To be revised no later than',
    revision: 'Revision',
    responsible: 'Responsible',
    attachments: 'Attachments',
  },
};

/** A routine as a page: its text, and what a governed document tells of itself. */
export function routinePage(routine: ShownRoutine): Page {
  const { language } = routine;
  const words = labels[language];
  const day = (of: string) => dayText(of, language);
  return {
    language,
    title: routine.name,
    inLanguage: (other) => `?language=${other}`,
    content: [
      routine.sections.map(({ heading, paragraphs, list, steps: order }) =>
        section(heading, [paragraphs.map(paragraph), points(list), steps(order)]),
      ),
      section(
        words.about,
        definitions([
          [words.decidedBy, routine.decidedBy],
          [words.appliesTo, routine.appliesTo],
          [words.recordNumber, routine.recordNumber ?? words.none],
          [words.validFrom, day(routine.validFrom)],
          [words.lastRevised, day(routine.lastRevised)],
          [words.revision, routine.revision],
          [words.reviseBy, day(routine.reviseBy)],
          [words.responsible, routine.responsible],
          [
            words.attachments,
            points(routine.attachments.map(({ title, path }) => html`<a href="${path}">${title}</a>`)),
          ],
        ]),
      ),
    ],
  };
}
