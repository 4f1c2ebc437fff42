export { escapeHtml, type HtmlValue, html, withAddresses } from './html.ts';
export { type Page, pageOf, pagePolicy } from './page.ts';
export { definitions, linked, paragraph, points, section, steps, type Table, table } from './parts.ts';
