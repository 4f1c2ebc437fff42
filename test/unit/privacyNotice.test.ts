import { calendarOf } from '../../shared/platform/calendar.ts';
import { rightsOf } from '../../shared/privacyNotice/content.ts';
import { en } from '../../shared/privacyNotice/en.ts';
import { fi } from '../../shared/privacyNotice/fi.ts';
import { noticeInForce, privacyNotice } from '../../shared/privacyNotice/index.ts';
import { sv } from '../../shared/privacyNotice/sv.ts';
import { testSettings } from '../setup/platform.ts';

const languages = ['sv', 'fi', 'en'] as const;
const bases = Object.keys(rightsOf) as (keyof typeof rightsOf)[];
const time = { calendar: calendarOf('Europe/Helsinki'), clock: { now: () => Date.parse('2026-12-01T10:00:00Z') } };
const noticeFor = (language: (typeof languages)[number], more: Readonly<Record<string, string>> = {}) =>
  privacyNotice({ settings: testSettings('http://127.0.0.1:9', more) }, noticeInForce(time), language);

it('has the same sections, paragraphs and values in every language', () => {
  const shape = ({ sections }: typeof sv) =>
    sections.map(({ paragraphs, list = [] }) => ({
      values: [...paragraphs, ...(list === 'rights' ? [] : list)].flatMap((text) => text.match(/\{\w+\}/g) ?? []),
      paragraphs: paragraphs.length,
      list: list === 'rights' ? list : list.length,
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

it('says how long, from the settings', () => {
  const { text } = noticeFor('en', { INACTIVITY_PERIOD: 'P1Y', ERASURE_PERIOD: 'P14D', EVENT_RETENTION: 'P5Y' });
  expect(text).toMatch(/not been used for 1 year is[\s\S]*erased 14 days after[\s\S]*kept for 5 years/);
});
