import { escapeHtml, Html, type HtmlValue, html, withAddresses } from './html.ts';

/** Text in which web addresses can be followed. */
export const linked = (text: string): Html =>
  new Html(withAddresses(text, (url) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`));

export const paragraph = (text: string): Html => html`<p>${linked(text)}</p>\n`;

/** A list of points; nothing for none. */
export const points = (items: readonly HtmlValue[]): Html =>
  items.length === 0 ? html`` : html`<ul>\n${items.map((item) => html`<li>${shown(item)}</li>\n`)}</ul>\n`;

/** What is done one after the other; nothing for none. */
export const steps = (items: readonly HtmlValue[]): Html =>
  items.length === 0 ? html`` : html`<ol>\n${items.map((item) => html`<li>${shown(item)}</li>\n`)}</ol>\n`;

const shown = (value: HtmlValue): HtmlValue => (typeof value === 'string' ? linked(value) : value);

/** A part of a page under a heading. Levels follow each other without a gap; 1 is the page's own title. */
export const section = (heading: string, content: HtmlValue, level: 2 | 3 | 4 = 2): Html =>
  html`<section>\n${new Html(`<h${level}>`)}${heading}${new Html(`</h${level}>`)}\n${content}</section>\n`;

export interface Table {
  /** What the table is about; read out before it. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The cells of each row; the first one names the row. */
  readonly rows: readonly (readonly HtmlValue[])[];
}

/** A table whose every cell can be told by its column and its row, also by a screen reader. It scrolls by itself on a narrow screen. */
export const table = ({ caption, columns, rows }: Table): Html =>
  html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>\n<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(([name, ...cells]) => html`<tr><th scope="row">${shown(name)}</th>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>\n`)}</tbody>
</table></div>\n`;

/** What is said of things, pair by pair. */
export const definitions = (pairs: readonly (readonly [term: string, said: HtmlValue])[]): Html =>
  html`<dl>\n${pairs.map(([term, said]) => html`<dt>${term}</dt><dd>${shown(said)}</dd>\n`)}</dl>\n`;
