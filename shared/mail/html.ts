import { escapeHtml as escaped, withAddresses } from '../platform/html/index.ts';
import type { Block } from './catalogue/text.ts';
import type { Letter } from './letter.ts';

/** Colours of WCAG AAA contrast against their ground, also where a mail program turns light and dark around. */
const style = {
  page: 'margin:0;padding:24px 16px;background:#ffffff;color:#1a1a1a;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif',
  column: 'max-width:36em;margin:0 auto',
  subject: 'font-size:22px;line-height:1.3;margin:0 0 16px',
  heading: 'font-size:18px;line-height:1.3;margin:24px 0 8px',
  paragraph: 'margin:0 0 16px',
  list: 'margin:0 0 16px;padding-left:20px',
  item: 'margin:0 0 6px',
  button:
    'display:inline-block;padding:12px 20px;background:#00438a;color:#ffffff;border-radius:4px;font-weight:600;text-decoration:none',
  link: 'color:#00438a;word-break:break-all',
  footer: 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #767676;font-size:14px;color:#404040',
} as const;

type Part = keyof typeof style;

/** A letter as one column of HTML with system fonts: no image, no script, nothing that is fetched or tells who reads. */
export function htmlOf({ language, subject, greeting, body, action, after, footer }: Letter): string {
  const link = action
    ? [
        element('p', 'paragraph', anchor(action.url, action.label, 'button')),
        element('p', 'paragraph', `${escaped(action.note)}<br>${anchor(action.url, action.url, 'link')}`),
      ]
    : [];
  const content = [
    element('h1', 'subject', escaped(subject)),
    element('p', 'paragraph', escaped(greeting)),
    ...body.map(blockOf),
    ...link,
    ...after.map(blockOf),
    element('div', 'footer', footer.map((line) => element('p', 'item', linked(line))).join('')),
  ];
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(subject)}</title></head>`,
    `<body style="${attribute(style.page)}">`,
    element('main', 'column', `\n${content.join('\n')}\n`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockOf(block: Block): string {
  if (typeof block === 'string') return element('p', 'paragraph', linked(block));
  if ('heading' in block) return element('h2', 'heading', escaped(block.heading));
  return element('ul', 'list', block.list.map((item) => element('li', 'item', linked(item))).join(''));
}

const element = (name: string, part: Part, content: string): string =>
  `<${name} style="${attribute(style[part])}">${content}</${name}>`;

const anchor = (url: string, label: string, part: Part): string =>
  `<a href="${escaped(url)}" style="${attribute(style[part])}">${escaped(label)}</a>`;

const linked = (text: string): string => withAddresses(text, (url) => anchor(url, url, 'link'));

const attribute = escaped;
