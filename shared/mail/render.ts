import { millis } from '../platform/clock.ts';
import { escapeHtml } from '../platform/html/index.ts';
import type { Language } from '../platform/language.ts';
import type { Settings } from '../platform/settings.ts';
import { dayText, durationText, filled, instantText } from '../platform/words.ts';
import { catalogues } from './catalogue/index.ts';
import type { Block, Catalogue, CommonValue } from './catalogue/text.ts';
import { htmlOf } from './html.ts';
import type { Letter } from './letter.ts';
import { linkPages, type Shown, type TemplateName, templates, type ValueKind } from './templates.ts';

/** What a mail's text shows, by template: days, instants and codes; the words for them are the catalogue's. */
export type ShownValues<T extends TemplateName> = Readonly<Record<Shown<T>, string>>;

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The address of the portal's page for a link. The token stands in the fragment, which no server and no log sees. */
export const linkUrl = (settings: Settings, purpose: keyof typeof linkPages, token: string): string =>
  `${settings.PORTAL_BASE_URL}/${linkPages[purpose]}#token=${token}`;

/**
 * A mail in one language, as plain text and as HTML.
 * @param link the address that the template's action opens
 * @throws Error where a value that the text shows is missing, or a link
 */
export function render<T extends TemplateName>(
  settings: Settings,
  template: T,
  language: Language,
  parameters: ShownValues<T>,
  link?: string,
): Rendered {
  const catalogue = catalogues[language];
  const { subject, body, action, after = [] } = catalogue.mails[template];
  const values = {
    ...commonValues(settings, language, catalogue),
    ...shownValues(settings, template, language, parameters),
  };
  if (action !== undefined && link === undefined) throw new Error(`The mail ${template} has no link`);
  const letter: Letter = {
    language,
    subject,
    greeting: catalogue.frame.greeting,
    body: body.map((block) => withValues(block, values)),
    action:
      action !== undefined && link !== undefined
        ? { label: action, url: link, note: catalogue.frame.linkNote }
        : undefined,
    after: after.map((block) => withValues(block, values)),
    footer: catalogue.frame.footer.map((line) => filled(line, values)),
  };
  return { subject, text: textOf(letter), html: htmlOf(letter) };
}

/** The neutral notice: nothing of the installation is in it, nor of its look. */
export function neutralNotice(language: Language): Rendered {
  const { subject, text } = catalogues[language].neutral;
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const html = `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${paragraphs.join('')}</body></html>\n`;
  return { subject, text: `${text}\n`, html };
}

const commonValues = (
  settings: Settings,
  language: Language,
  catalogue: Catalogue,
): Readonly<Record<CommonValue, string>> => ({
  controller: settings.CONTROLLER,
  dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER,
  support: settings.SUPPORT_MAILBOX,
  portal: settings.PORTAL_BASE_URL,
  privacyNotice: `${settings.PORTAL_BASE_URL}/privacy-notice`,
  legalBasis: catalogue.legalBases[settings.LEGAL_BASIS],
  inactivityPeriod: durationText(settings.INACTIVITY_PERIOD, language),
  erasurePeriod: durationText(settings.ERASURE_PERIOD, language),
  ...catalogue.remedies,
  eventRetention: durationText(settings.EVENT_RETENTION, language),
});

/** How each kind of value is written. */
const writers: Readonly<
  Record<ValueKind, (value: string, language: Language, settings: Settings) => string | undefined>
> = {
  day: (value, language) => dayText(value, language),
  instant: (value, language, { TIME_ZONE }) => instantText(millis(value), TIME_ZONE, language),
  role: (value, language) => wordOf(catalogues[language].roles, value),
  reason: (value, language) => wordOf(catalogues[language].reasons, value),
  step: (value, language) => wordOf(catalogues[language].steps, value),
  right: (value, language) => wordOf(catalogues[language].rights, value),
  ground: (value, language) => wordOf(catalogues[language].grounds, value),
  plain: (value) => value,
};

/** What a refusal is called and where to turn with it, for answers that say the same as the mails. */
export const refusalWords = (language: Language): Pick<Catalogue, 'grounds' | 'remedies'> => catalogues[language];

const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

function shownValues(
  settings: Settings,
  template: TemplateName,
  language: Language,
  parameters: Readonly<Record<string, string>>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, kind] of Object.entries<ValueKind>(templates[template].shown)) {
    const value = parameters[name];
    const written = value === undefined ? undefined : writers[kind](value, language, settings);
    if (written === undefined) throw new Error(`The mail ${template} has no words for ${name}`);
    values[name] = written;
  }
  return values;
}

function withValues(block: Block, values: Readonly<Record<string, string>>): Block {
  if (typeof block === 'string') return filled(block, values);
  if ('heading' in block) return { heading: filled(block.heading, values) };
  return { list: block.list.map((item) => filled(item, values)) };
}

function textOf({ greeting, body, action, after, footer }: Letter): string {
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  const blocks = [greeting, ...body.map(plain), ...link, ...after.map(plain)];
  return `${blocks.join('\n\n')}\n\n-- \n${footer.join('\n')}\n`;
}

function plain(block: Block): string {
  if (typeof block === 'string') return block;
  if ('heading' in block) return `${block.heading}\n${'-'.repeat(block.heading.length)}`;
  return block.list.map((item) => `- ${item}`).join('\n');
}
