import { catalogues } from '../../shared/mail/catalogue/index.ts';
import { type Block, commonValues } from '../../shared/mail/catalogue/text.ts';
import { linkUrl, render } from '../../shared/mail/render.ts';
import { type TemplateName, templateNames, templates, type ValueKind } from '../../shared/mail/templates.ts';
import type { Language } from '../../shared/platform/language.ts';
import { dayText, durationText } from '../../shared/platform/words.ts';
import { testSettings } from '../setup/platform.ts';

const languages: readonly Language[] = ['sv', 'fi', 'en'];
const settings = testSettings('http://127.0.0.1:9', { CONTROLLER: 'Staden <Exempel> & "Co"' });

const examples: Readonly<Record<ValueKind, string>> = {
  day: '2027-06-30',
  instant: '2027-06-30T11:30:00.000Z',
  role: 'mainUser',
  reason: 'inactivity',
  step: 'deactivate',
  right: 'erasure',
  ground: 'unfounded',
  plain: '<b>42</b>',
};
const valuesFor = (template: TemplateName) =>
  Object.fromEntries(
    Object.entries<ValueKind>(templates[template].shown).map(([name, kind]) => [name, examples[kind]]),
  );
const link = linkUrl(settings, 'activation', 'abc-_1');

const textOf = (block: Block): string =>
  typeof block === 'string' ? block : 'heading' in block ? block.heading : block.list.join('\n');
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const wordsOf = (language: Language, template: TemplateName) => {
  const { subject, body, after = [], action } = catalogues[language].mails[template];
  return { subject, action, text: [...body, ...after].map(textOf).join('\n') };
};

describe.each(templateNames)('%s', (template) => {
  it('shows in every language the values that it declares, and no others', () => {
    for (const language of languages) {
      const shown = placeholders(wordsOf(language, template).text);
      const own = new Set(shown.filter((name) => !(commonValues as readonly string[]).includes(name)));
      expect([language, [...own].sort()]).toEqual([language, Object.keys(templates[template].shown).sort()]);
    }
  });

  it('names the same common values in every language', () => {
    const common = languages.map((language) => [...new Set(placeholders(wordsOf(language, template).text))].sort());
    expect(common[1]).toEqual(common[0]);
    expect(common[2]).toEqual(common[0]);
  });

  it('has a subject that shows no value, a text, and a label exactly where it has a link', () => {
    for (const language of languages) {
      const { subject, text, action } = wordsOf(language, template);
      expect(subject).toMatch(/^[^{}<>]{10,80}$/);
      expect(text.length).toBeGreaterThan(80);
      expect(action !== undefined).toBe('link' in templates[template]);
    }
  });

  it.each(languages)('renders in %s, with everything escaped and nothing left to fill in', (language) => {
    const { subject, text, html } = render(settings, template, language, valuesFor(template), link);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<title>${subject.replaceAll("'", '&#39;')}</title>`);
    expect(html).not.toMatch(/<b>|<Exempel>|<img|<script|src=/);
    expect(html).toContain('&lt;Exempel&gt; &amp; &quot;Co&quot;');
    for (const form of [text, html]) {
      expect(form).not.toMatch(/\{\w+\}|\bundefined\b|\bnull\b/);
      if ('link' in templates[template]) expect(form).toContain('https://portal.example/activate#token=abc-_1');
    }
    if ('link' in templates[template]) {
      expect(html.match(/href="https:\/\/portal\.example\/activate#token=abc-_1"/g)).toHaveLength(2);
      expect(() => render(settings, template, language, valuesFor(template))).toThrow(/no link/);
    }
  });
});

describe('an invitation', () => {
  const dated = { role: 'editor', lastDay: '2027-06-30' } as const;
  /** What differs from one language to another: source, basis, purpose, recipients, periods, rights, complaint, last day. */
  const said: Readonly<Record<Language, readonly string[]>> = {
    sv: [
      'av en administratör för tjänsten eller av en huvudanvändare',
      ...['artikel 6.1 e', 'hantering av användare', 'Mottagare: ', '6 månader', '30 dagar', '2 år'],
      ...['få se och rätta', 'klagomål till dataombudsmannen', 'den 30 juni 2027'],
    ],
    fi: [
      'saaneet ne palvelun ylläpitäjältä tai organisaatiosi pääkäyttäjältä',
      ...[
        '6 artiklan 1 kohdan e alakohta',
        'käyttäjien hallinta',
        'Vastaanottajat: ',
        '6 kuukautta',
        '30 päivää',
        '2 vuotta',
      ],
      ...['tarkastaa tietosi', 'valitus tietosuojavaltuutetulle', 'viimeistään 30. kesäkuuta 2027'],
    ],
    en: [
      'from an administrator of the service or from a main user',
      ...['Article 6(1)(e)', 'managing users', 'Recipients: ', '6 months', '30 days', '2 years'],
      ...['see and correct', 'complaint with the Finnish Data Protection Ombudsman', 'no later than 30 June 2027'],
    ],
  };

  it.each(languages)('says in %s what the GDPR wants said to somebody whose data came from another', (language) => {
    const { text } = render(settings, 'invitation', language, dated, link);
    const everywhere = ['Staden <Exempel> & "Co"', 'dpo@register.example', 'https://portal.example/privacy-notice'];
    for (const part of [...everywhere, ...said[language]]) expect(text).toContain(part);
  });
});

it('refuses to send what has no words for a value', () => {
  expect(() => render(settings, 'roleChanged', 'sv', { role: 'owner' })).toThrow(/no words for role/);
  expect(() => render(settings, 'roleChanged', 'sv', { role: 'toString' })).toThrow(/no words for role/);
});

it('writes days, times and durations as each language does', () => {
  expect(languages.map((language) => dayText('2027-06-30', language))).toEqual([
    '30 juni 2027',
    '30. kesäkuuta 2027',
    '30 June 2027',
  ]);
  expect(languages.map((language) => durationText('P6M', language))).toEqual(['6 månader', '6 kuukautta', '6 months']);
  expect(languages.map((language) => durationText('P30D', language))).toEqual(['30 dagar', '30 päivää', '30 days']);
  expect(durationText('P1Y6M', 'en')).toBe('1 year 6 months');
  const { text } = render(settings, 'passwordReset', 'sv', { expiresAt: '2027-06-30T21:30:00.000Z' }, link);
  expect(text).toContain('1 juli 2027 kl. 0.30');
});
