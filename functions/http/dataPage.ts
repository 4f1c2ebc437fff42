import { millis } from '../../shared/platform/clock.ts';
import {
  definitions,
  type HtmlValue,
  html,
  pageOf,
  paragraph,
  points,
  section,
} from '../../shared/platform/html/index.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documentTexts } from '../../shared/platform/retentionTexts.ts';
import { dayText, filled, instantText } from '../../shared/platform/words.ts';
import type { PrivacyNotice } from '../../shared/privacyNotice/index.ts';
import { type Copy, type CopyWords, copyWords, leaveReasons } from '../../shared/rights/index.ts';

/** How values are written for people: in which words, which language and which time zone. */
interface Reading {
  readonly words: CopyWords;
  readonly language: Language;
  readonly timeZone: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Where the content of a page goes that is written in pieces. */
const CONTENT = '\u0000';

/** The copy of somebody's data as a page that people read, in pieces: of a list no more than a page is in memory. */
export async function* dataPage(
  { settings }: Platform,
  copy: Copy,
  information: PrivacyNotice,
  language: Language,
): AsyncGenerator<string> {
  const words = copyWords[language];
  const reading: Reading = { words, language, timeZone: settings.TIME_ZONE };
  const frame = pageOf({ language, title: words.title, content: CONTENT });
  const [beginning = '', end = ''] = frame.split(CONTENT);
  yield beginning;
  yield html`${paragraph(filled(words.made, { at: instantOf(copy.madeAt, reading) }))}${words.intro.map(paragraph)}`
    .markup;
  for await (const { name, ...part } of copy.sections) {
    const { heading, about, none } = words.sections[name];
    yield html`<section>\n<h2>${heading}</h2>\n${paragraph(about)}`.markup;
    if (!('value' in part)) yield* table(heading, part.pages as AsyncGenerator<readonly Row[]>, none, reading);
    else if (!part.value) yield paragraph(none).markup;
    else if (Object.values(part.value).every(Array.isArray)) yield* tables(part.value as Lists, words, reading);
    else yield pairs(part.value as Row, reading).markup;
    yield '</section>\n';
  }
  yield leftOut(copy, words, language).markup;
  yield section(
    words.information,
    information.sections.map((each) => section(each.heading, [each.paragraphs.map(paragraph), points(each.list)], 3)),
  ).markup;
  yield end;
}

const labelOf = (name: string, { labels }: CopyWords): string => labels[name] ?? name;

const pairs = (row: Row, reading: Reading): ReturnType<typeof html> =>
  definitions(
    Object.entries(row).map(([name, value]) => [labelOf(name, reading.words), written(name, value, reading)] as const),
  );

type Lists = Readonly<Record<string, readonly Row[]>>;

/** Lists under headings of their own. */
async function* tables(lists: Lists, words: CopyWords, reading: Reading): AsyncGenerator<string> {
  for (const [name, rows] of Object.entries(lists)) {
    if (rows.length === 0) continue;
    const heading = labelOf(name, words);
    yield html`<h3>${heading}</h3>\n`.markup;
    yield* table(heading, asPages(rows), '', reading);
  }
}

async function* asPages(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** A table whose columns are those of its first row; written as the rows come. */
async function* table(
  caption: string,
  pages: AsyncGenerator<readonly Row[]>,
  none: string,
  reading: Reading,
): AsyncGenerator<string> {
  let columns: readonly string[] | undefined;
  for await (const page of pages) {
    if (!columns && page[0]) {
      columns = Object.keys(page[0]);
      const heads = columns.map((column) => html`<th scope="col">${labelOf(column, reading.words)}</th>`);
      yield html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>\n<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>\n<tbody>\n`.markup;
    }
    yield page.map((row) => line(columns ?? [], row, reading).markup).join('');
  }
  yield columns ? '</tbody>\n</table></div>\n' : paragraph(none).markup;
}

function line(columns: readonly string[], row: Row, reading: Reading): ReturnType<typeof html> {
  const [first, ...others] = columns.map((column) => written(column, row[column], reading));
  return html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NOTHING = '–';

/** A value in words: days and times written out, codes explained, what has parts part by part. */
function written(name: string, value: unknown, reading: Reading): HtmlValue {
  const { words, language } = reading;
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return instantOf(value, reading);
    return DAY.test(value) ? dayText(value, language) : codeOrText(name, value, reading);
  }
  if (name === 'by') return byWhom(value as Row, reading);
  const parts = Array.isArray(value)
    ? value.map((item) => written(name, item, reading))
    : Object.entries(value)
        .filter(said)
        .map(([part, of]) => html`${labelOf(part, words)}: ${written(part, of, reading)}`);
  return parts.length === 0 ? NOTHING : html`${parts.map((part, index) => [index > 0 && '; ', part])}`;
}

/** Whether a part says anything: a list of ids that was cut to nothing does not. */
const said = ([, of]: readonly [string, unknown]): boolean => !(Array.isArray(of) && of.length === 0);

const instantOf = (at: string, { timeZone, language }: Reading): string => instantText(millis(at), timeZone, language);

/** The fields whose values are texts; any other text is a code or an id. */
const texts = [
  'email',
  'givenName',
  'familyName',
  'organisation',
  'previousEmail',
  'alias',
  'version',
  'text',
  'reason',
  'description',
  'source',
  'callbackNumber',
  'reference',
  'subject',
];

function codeOrText(name: string, value: string, { words }: Reading): HtmlValue {
  const meaning =
    name === 'purpose' ? words.purposes[value as keyof typeof words.purposes] : words.codes[name]?.[value];
  if (meaning !== undefined) return meaning;
  if (texts.includes(name)) return value;
  if (name === 'fields') return labelOf(value, words);
  return name === 'about' && value === 'you' ? words.you : html`<code>${value}</code>`;
}

function byWhom({ kind, capacity, part }: Row, { words }: Reading): HtmlValue {
  const { capacity: capacities = {} } = words.codes;
  if (kind === 'you') return words.you;
  if (kind === 'person') return capacities[String(capacity)];
  return kind === 'program' ? html`${capacities.system} (<code>${String(part)}</code>)` : capacities.anonymous;
}

function leftOut(
  { leftOut: all }: Copy,
  { leftOut: { heading, about, reasons } }: CopyWords,
  language: Language,
): ReturnType<typeof html> {
  const named = (reason: string): HtmlValue =>
    all
      .filter((one) => one.reason === reason)
      .map(({ type, field }, index) => [
        index > 0 && '; ',
        field === null ? documentTexts[type][language] : html`${documentTexts[type][language]} <code>${field}</code>`,
      ]);
  return section(heading, [paragraph(about), definitions(leaveReasons.map((of) => [reasons[of], named(of)] as const))]);
}
