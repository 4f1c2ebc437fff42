/** A piece of HTML: text that is markup already and is not escaped again. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a piece of HTML: text and numbers are escaped, lists are joined, and what is absent leaves nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Markup with values in it, each escaped unless it is a piece of HTML itself: html`<p title="${a}">${b}</p>`. Attributes stand in
 * double quotes.
 */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  new Html(parts.reduce((markup, part, index) => markup + markupOf(values[index - 1]) + part));

function markupOf(value: HtmlValue): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(markupOf).join('');
  return value === null || value === undefined || value === false ? '' : escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, between elements and in attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Text in which each web address is written by `anchor`, and the rest is escaped. A stop or bracket after an address is the sentence's. */
export const withAddresses = (text: string, anchor: (url: string) => string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,:;!?)])/)
    .map((piece, index) => (index % 2 === 1 ? anchor(piece) : escapeHtml(piece)))
    .join('');
