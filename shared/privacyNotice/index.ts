import type { Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { durationText, filled } from '../platform/words.ts';
import { type NoticeVersion, rightsOf } from './content.ts';

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
  const { title, sections, rights, bases, none } = content[language];
  const values = {
    controller: settings.CONTROLLER,
    jointControllers: settings.JOINT_CONTROLLERS.join(', ') || none,
    processors: settings.PROCESSORS.join(', ') || none,
    dataProtectionOfficer: settings.DATA_PROTECTION_OFFICER,
    support: settings.SUPPORT_MAILBOX,
    legalBasis: bases[settings.LEGAL_BASIS],
    inactivityPeriod: durationText(settings.INACTIVITY_PERIOD, language),
    erasurePeriod: durationText(settings.ERASURE_PERIOD, language),
    eventRetention: durationText(settings.EVENT_RETENTION, language),
  };
  const shown = sections.map(({ heading, paragraphs, list = [] }) => ({
    heading,
    paragraphs: paragraphs.map((text) => filled(text, values)),
    list:
      list === 'rights'
        ? rightsOf[settings.LEGAL_BASIS].map((right) => rights[right])
        : list.map((text) => filled(text, values)),
  }));
  const text = shown
    .map(({ heading, paragraphs, list }) => [heading, ...paragraphs, ...list.map((item) => `- ${item}`)].join('\n'))
    .join('\n\n');
  return { version, validFrom, language, title, text, sections: shown };
}
