import { html, type Page, paragraph, points, section } from '../../shared/platform/html/index.ts';
import type { Language } from '../../shared/platform/language.ts';
import { dayText } from '../../shared/platform/words.ts';
import { noticeVersions, type PrivacyNotice } from '../../shared/privacyNotice/index.ts';

const texts: Readonly<Record<Language, { readonly validFrom: string; readonly versions: string }>> = {
  sv: { validFrom: 'Gäller från och med', versions: 'Alla versioner' },
  fi: { validFrom: 'Voimassa alkaen', versions: 'Kaikki versiot' },
  en: { validFrom: 'Valid from', versions: 'All versions' },
};

/** The privacy notice as a page. @param version the one that was asked for, where one was */
export function noticePage(notice: PrivacyNotice, version: string | undefined): Page {
  const { language, title, validFrom, sections } = notice;
  const { validFrom: from, versions } = texts[language];
  const address = (of: string | undefined, inLanguage: Language) =>
    `?${new URLSearchParams({ ...(of !== undefined && { version: of }), language: inLanguage })}`;
  return {
    language,
    title,
    inLanguage: (other) => address(version, other),
    content: [
      paragraph(`${from} ${dayText(validFrom, language)}.`),
      sections.map(({ heading, paragraphs, list }) => section(heading, [paragraphs.map(paragraph), points(list)])),
      section(
        versions,
        points(
          noticeVersions().map(
            (each) =>
              html`<a href="${address(each.version, language)}">${from} ${dayText(each.validFrom, language)}</a>`,
          ),
        ),
      ),
    ],
  };
}
