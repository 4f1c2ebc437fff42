import type { Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { BACKUP_RETENTION } from '../platform/retention.ts';
import { keptPersonalData } from '../platform/retentionTexts.ts';
import type { Settings } from '../platform/settings.ts';
import { durationText, filled } from '../platform/words.ts';
import { dataKinds, type NoticeContent, type NoticeRight, type NoticeVersion, rightsOf } from './content.ts';
import { noticeInForce } from './versions.ts';

export { type DataKind, dataKinds, type NoticeRight } from './content.ts';
export { currentVersion, noticeInForce, noticeOf, noticeVersions, requiredFrom } from './versions.ts';

/** The privacy notice as people read it, in one language. */
export interface PrivacyNotice {
  readonly version: string;
  readonly validFrom: Day;
  readonly language: Language;
  readonly title: string;
  /** The whole notice as plain text. */
  readonly text: string;
  /** The same in parts, for a page. */
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly list: readonly string[];
  }[];
}

/** A version of the privacy notice, with what the settings say of controller, basis and retention. */
export function privacyNotice(
  { settings }: Pick<Platform, 'settings'>,
  { version, validFrom, content }: NoticeVersion,
  language: Language,
): PrivacyNotice {
  const words = content[language];
  const values = valuesOf(settings, words, language);
  const lists = {
    rights: () => rightsIn(settings, words),
    data: () => dataKinds.map((kind) => words.data[kind]),
    retention: () => keptPersonalData(settings, language).map(({ kept, things }) => `${things.join(', ')}: ${kept}`),
  };
  const sections = words.sections.map(({ heading, paragraphs, list = [] }) => ({
    heading,
    paragraphs: paragraphs.map((text) => filled(text, values)),
    list: typeof list === 'string' ? lists[list]() : list.map((text) => filled(text, values)),
  }));
  const text = sections
    .map(({ heading, paragraphs, list }) => [heading, ...paragraphs, ...list.map((item) => `- ${item}`)].join('\n'))
    .join('\n\n');
  return { version, validFrom, language, title: words.title, text, sections };
}

/** What an officer reads out to a protected person before anything else is said (GDPR art. 14), of the notice in force. */
export function noticeToReadOut(
  world: Pick<Platform, 'settings' | 'calendar' | 'clock'>,
  language: Language,
): { readonly version: string; readonly language: Language; readonly paragraphs: readonly string[] } {
  const { settings } = world;
  const { version, content } = noticeInForce(world);
  const words = content[language];
  const values = { ...valuesOf(settings, words, language), rights: rightsIn(settings, words).join('; ') };
  return { version, language, paragraphs: words.readOut.map((text) => filled(text, values)) };
}

/** The rights that the configured legal basis gives to data subjects. */
export const rightsOfBasis = ({ LEGAL_BASIS }: Pick<Settings, 'LEGAL_BASIS'>): readonly NoticeRight[] =>
  rightsOf[LEGAL_BASIS];

const rightsIn = (settings: Settings, { rights }: NoticeContent): readonly string[] =>
  rightsOfBasis(settings).map((right) => rights[right]);

/** What the notice's texts show. */
const valuesOf = (settings: Settings, { bases, none }: NoticeContent, language: Language) => ({
  controller: settings.CONTROLLER,
  jointControllers: settings.JOINT_CONTROLLERS.join(', ') || none,
  processors: settings.PROCESSORS.join(', ') || none,
  dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER,
  support: settings.SUPPORT_MAILBOX,
  legalBasis: bases[settings.LEGAL_BASIS],
  inactivityPeriod: durationText(settings.INACTIVITY_PERIOD, language),
  privacyNotice: `${settings.PORTAL_BASE_URL}/privacy-notice`,
  erasurePeriod: durationText(settings.ERASURE_PERIOD, language),
  eventRetention: durationText(settings.EVENT_RETENTION, language),
  backupPeriod: durationText(BACKUP_RETENTION, language),
});
