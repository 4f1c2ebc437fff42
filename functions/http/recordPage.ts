import {
  definitions,
  type HtmlValue,
  html,
  type Page,
  paragraph,
  points,
  section,
  table,
} from '../../shared/platform/html/index.ts';
import { retentionTexts } from '../../shared/platform/retentionTexts.ts';
import { type RecordedField, type RecordOfProcessing, recordWords } from '../../shared/record/index.ts';

/** The record of processing as a page. */
export function recordPage(record: RecordOfProcessing): Page {
  const { language, title } = record;
  const words = recordWords[language];
  const { headings, labels } = words;
  const listed = (items: readonly string[]) => (items.length === 0 ? words.none : points(items));
  const texts = (items: readonly { readonly text: string }[]) => points(items.map(({ text }) => text));

  return {
    language,
    title,
    inLanguage: (other) => `?language=${other}`,
    content: [
      paragraph(words.intro),
      section(
        headings.controllers,
        definitions([
          [labels.controller, record.controller],
          [labels.jointControllers, listed(record.jointControllers)],
          [labels.dataProtectionOfficer, record.dataProtectionOfficer],
          [labels.contact, record.contact],
          [labels.processors, listed(record.processors)],
        ]),
      ),
      section(
        headings.purposes,
        definitions([
          [labels.purpose, listed(record.purposes)],
          [labels.legalBasis, record.legalBasis.text],
        ]),
      ),
      section(headings.subjects, [paragraph(words.subjectsNote), texts(record.dataSubjects)]),
      section(headings.data, [
        paragraph(words.dataNote),
        table({
          caption: headings.data,
          columns: [labels.document, `${labels.kind}: ${labels.fields}`],
          rows: record.data.map((each) => [each.title, kindsOf(record, each)]),
        }),
      ]),
      section(headings.protectedIdentities, record.protectedIdentities.map(paragraph)),
      section(headings.recipients, [
        texts(record.recipients),
        paragraph(words.recipientsNote),
        section(
          headings.access,
          [
            paragraph(words.accessNote),
            table({
              caption: headings.access,
              columns: [labels.action, ...record.access.map(({ text }) => text)],
              rows: accessRows(record),
            }),
          ],
          3,
        ),
      ]),
      section(headings.transfers, paragraph(record.transfers.text)),
      section(headings.places, [
        paragraph(record.places.text),
        definitions([[labels.regions, record.places.regions.join(', ')]]),
      ]),
      section(headings.retention, [
        paragraph(words.retentionNote),
        table({
          caption: headings.retention,
          columns: [labels.document, labels.kept, labels.ends, labels.holds, labels.container],
          rows: record.retention.map((row) => [
            ...[row.title, row.text, row.ends, retentionTexts[language].holds[row.holds], row.container],
          ]),
        }),
      ]),
      section(
        headings.security,
        table({
          caption: headings.security,
          columns: [labels.measure, labels.how],
          rows: record.security.map(({ name, text }) => [name, text]),
        }),
      ),
      section(headings.rights, [paragraph(words.rightsNote), texts(record.rights)]),
      section(headings.machine, paragraph(words.machine)),
    ],
  };
}

/** The kinds of data in a document, each with its fields. */
function kindsOf({ language }: RecordOfProcessing, { kinds, fields }: RecordOfProcessing['data'][number]): HtmlValue {
  const words = recordWords[language];
  const named = (of: readonly RecordedField[]) => of.map(({ field }) => field).join(', ');
  const groups = [...kinds.map((kind) => kind as RecordedField['kind']), null];
  return points(
    groups.flatMap((kind) => {
      const of = fields.filter((field) => field.kind === kind);
      if (kind === null && of.length === 0) return [];
      const clear = named(of.filter(({ sealed }) => !sealed));
      const sealed = named(of.filter((field) => field.sealed));
      const said = [clear, sealed && `${words.labels.sealedFields} ${sealed}`].filter(Boolean).join('; ');
      return [html`${kind === null ? words.undescribed : words.kinds[kind]}${said && html`: <code>${said}</code>`}`];
    }),
  );
}

/** One row for each action: how far each role or duty reaches. */
function accessRows({ access, language }: RecordOfProcessing): readonly (readonly HtmlValue[])[] {
  const { reach } = recordWords[language];
  const all = [
    ...new Set(access.flatMap(({ actions }) => Object.keys(actions))),
  ] as (keyof (typeof access)[number]['actions'])[];
  return all.map((action) => [
    html`<code>${action}</code>`,
    ...access.map(({ actions }) => {
      const far = actions[action];
      return far === undefined ? '–' : reach[far];
    }),
  ]);
}
