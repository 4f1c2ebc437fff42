import { createHash } from 'node:crypto';
import { Language } from '../language.ts';
import { Html, type HtmlValue, html } from './html.ts';

export interface Page {
  readonly language: Language;
  /** What the page is, as its heading and in the browser's title. */
  readonly title: string;
  readonly content: HtmlValue;
  /** The address of the same page in another language, where a reader may choose. */
  readonly inLanguage?: ((language: Language) => string) | undefined;
}

/**
 * A page for people who open an address of the API in a browser: one column, system fonts, light and dark, fit for a screen
 * reader, a magnifier and paper (WCAG 2.2 AA). Nothing is fetched, no script runs, no cookie is set. It is shared by everything that
 * is shown to people as HTML: the privacy notice, the record of processing, the routines, the export of one's data, the
 * notification of an incident. Write the content with `html`, `section`, `table`, `points`, `paragraph` and `definitions`, and answer
 * with `pageReply` of functions/http/pages.ts.
 */
export const pageOf = ({ language, title, content, inLanguage }: Page): string =>
  `${
    html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${inLanguage && languagesOf(language, inLanguage)}<main>
<h1>${title}</h1>
${content}</main>
</body>
</html>`.markup
  }\n`;

const names: Readonly<Record<Language, { readonly name: string; readonly choose: string }>> = {
  sv: { name: 'Svenska', choose: 'Välj språk' },
  fi: { name: 'Suomi', choose: 'Valitse kieli' },
  en: { name: 'English', choose: 'Choose a language' },
};

const languagesOf = (current: Language, address: (language: Language) => string): Html =>
  html`<nav aria-label="${names[current].choose}"><ul>
${Language.options.map((language) =>
  language === current
    ? html`<li aria-current="true" lang="${language}">${names[language].name}</li>\n`
    : html`<li><a href="${address(language)}" lang="${language}" hreflang="${language}">${names[language].name}</a></li>\n`,
)}</ul></nav>
`;

/** Colours of WCAG AAA contrast against their ground, in the dark as well. */
const style = `
:root { color-scheme: light dark; --ground: #fff; --text: #1a1a1a; --link: #00438a; --line: #767676; --quiet: #f2f2f2; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181a; --text: #f0f0f0; --link: #9cc9ff; --line: #8c8c8c; --quiet: #24272a; }
}
body { margin: 0; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
main, nav { max-width: 60rem; margin: 0 auto; }
p, li, dd { max-width: 42rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; max-width: 42rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; margin-top: 1rem; } h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4 { font-size: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; min-height: 1.5rem; } nav [aria-current] { font-weight: 600; }
dt { font-weight: 600; margin-top: .75rem; } dd { margin: 0; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--quiet); } tbody th { font-weight: 600; }
ul ul { margin: 0; } td ul { margin: 0; padding-left: 1.1rem; }
@media print { nav { display: none; } .table { overflow: visible; } tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;

/** What a browser is to allow a page: its own style, and nothing else (CSP 3). */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
