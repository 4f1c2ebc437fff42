import { calendarOf } from '../../shared/platform/calendar.ts';
import { type DocumentType, retention } from '../../shared/platform/retention.ts';
import { documentTexts } from '../../shared/platform/retentionTexts.ts';
import { en } from '../../shared/privacyNotice/2026-01-01/en.ts';
import { fi } from '../../shared/privacyNotice/2026-01-01/fi.ts';
import { sv } from '../../shared/privacyNotice/2026-01-01/sv.ts';
import { rightsOf } from '../../shared/privacyNotice/content.ts';
import { noticeInForce, noticeToReadOut, privacyNotice } from '../../shared/privacyNotice/index.ts';
import { testSettings } from '../setup/platform.ts';

const languages = ['sv', 'fi', 'en'] as const;
const bases = Object.keys(rightsOf) as (keyof typeof rightsOf)[];
const time = { calendar: calendarOf('Europe/Helsinki'), clock: { now: () => Date.parse('2026-12-01T10:00:00Z') } };
const noticeFor = (language: (typeof languages)[number], more: Readonly<Record<string, string>> = {}) =>
  privacyNotice({ settings: testSettings('http://127.0.0.1:9', more) }, noticeInForce(time), language);

it('has the same sections, paragraphs and values in every language', () => {
  const shape = ({ sections }: typeof sv) =>
    sections.map(({ paragraphs, list = [] }) => ({
      values: [...paragraphs, ...(typeof list === 'string' ? [] : list)].flatMap(
        (text) => text.match(/\{\w+\}/g) ?? [],
      ),
      paragraphs: paragraphs.length,
      list: typeof list === 'string' ? list : list.length,
    }));
  expect(shape(fi)).toEqual(shape(sv));
  expect(shape(en)).toEqual(shape(sv));
});

it.each(languages)('is complete in %s for every legal basis', (language) => {
  for (const LEGAL_BASIS of bases) {
    const { version, validFrom, title, text, sections } = noticeFor(language, { LEGAL_BASIS });
    expect(noticeInForce(time)).toMatchObject({ version, validFrom });
    expect(title.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    for (const part of ['The city', 'dpo@register.example', 'support@register.example', 'HEL 2022-012014'])
      expect(text).toContain(part);
    expect(sections.find(({ list }) => list.length === rightsOf[LEGAL_BASIS].length)).toBeDefined();
  }
});

it('gives the rights that the legal basis gives', () => {
  const rights = (LEGAL_BASIS: string) => noticeFor('en', { LEGAL_BASIS }).text;
  expect(rights('publicTask')).toMatch(/to object/);
  expect(rights('publicTask')).not.toMatch(/Article 20|withdraw/);
  expect(rights('consent')).toMatch(/Article 20[\s\S]*withdraw/);
  expect(rights('legalObligation')).not.toMatch(/Article 17|Article 21/);
});

it('says how long, from the settings and the one table of retention', () => {
  const { text } = noticeFor('en', { INACTIVITY_PERIOD: 'P1Y', ERASURE_PERIOD: 'P14D', EVENT_RETENTION: 'P5Y' });
  expect(text).toMatch(/not been used for 1 year is/);
  expect(text).toMatch(/^- user account.*: 14 days after the account was deactivated$/m);
  expect(text).toMatch(/^- .*event in the log.*: 5 years after it was recorded$/m);
  for (const [type, { holds }] of Object.entries(retention))
    if (holds !== 'nothing') expect(text).toContain(documentTexts[type as DocumentType].en);
});

it('tells the truth about protected identities', () => {
  for (const [language, ...words] of [
    ['sv', 'skyddad', 'alias', 'nummer', 'skyddshandläggare', 'säkerhetskopior i 7 dagar'],
    ['fi', 'suojattu', 'peitenimen', 'numeron', 'suojauskäsittelijät', '7 päivää'],
    ['en', 'protected', 'alias', 'number', 'protection officers', 'backups of the database for 7 days'],
  ] as const)
    for (const word of words) expect(noticeFor(language).text).toContain(word);
});

it('names the inviter as the source, the controllers, who runs the service, and where to complain', () => {
  const { text } = noticeFor('en', { JOINT_CONTROLLERS: 'One city, Another city', PROCESSORS: 'Host Ltd' });
  for (const said of ['person who invited you', 'One city, Another city', 'Host Ltd', 'tietosuoja@om.fi'])
    expect(text).toContain(said);
});

it.each(languages)('can be read out in %s with all that a mail would have said', (language) => {
  const world = {
    settings: testSettings('http://127.0.0.1:9', { PROCESSORS: 'Host Ltd', JOINT_CONTROLLERS: 'One city' }),
    ...time,
  };
  const { version, paragraphs } = noticeToReadOut(world, language);
  const text = paragraphs.join('\n');
  expect(version).toBe(noticeInForce(time).version);
  expect(text).not.toMatch(/\{\w+\}|undefined/);
  for (const said of [
    'The city',
    'One city',
    'dpo@register.example',
    'Host Ltd',
    'https://portal.example/privacy-notice',
  ])
    expect(text).toContain(said);
  // The basis, the source, the protection, the rights, the complaint.
  const { bases, rights } = noticeInForce(time).content[language];
  for (const said of [bases.publicTask, rights.access, rights.objection]) expect(text).toContain(said);
  expect(text).toMatch(/per telefon|puhelimitse|by telephone/);
  expect(text).toMatch(/alias|peitenimen/);
  expect(text).toMatch(/dataombudsmannen|tietosuojavaltuutetulle|Ombudsman/);
});
