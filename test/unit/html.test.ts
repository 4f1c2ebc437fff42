import fc from 'fast-check';
import {
  definitions,
  html,
  linked,
  pageOf,
  pagePolicy,
  paragraph,
  points,
  section,
  table,
} from '../../shared/platform/html/index.ts';
import { accessibilityFaults } from '../setup/accessible.ts';

const read = (markup: string) =>
  markup.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );

describe('a piece of HTML', () => {
  it('holds any text as text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, attribute = '', content = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(markup) ?? [];
        expect([read(attribute), read(content)]).toEqual([text, text]);
      }),
    );
  });

  it('takes pieces as they are, joins lists, and leaves out what is absent', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, null, undefined, false, ['a', '<']]}</ul>`.markup).toBe(
      '<ul><li>1</li>a&lt;</ul>',
    );
  });

  it('lets an address be followed, without the stop that ends the sentence, and no other scheme', () => {
    expect(linked('Se https://tietosuoja.fi/sv?a=1&b=2. Eller javascript:alert(1).').markup).toBe(
      'Se <a href="https://tietosuoja.fi/sv?a=1&amp;b=2">https://tietosuoja.fi/sv?a=1&amp;b=2</a>. Eller javascript:alert(1).',
    );
  });
});

describe('a page', () => {
  const content = [
    paragraph('Se https://tietosuoja.fi.'),
    section('Ett <avsnitt>', [points(['ett', html`<b>två</b>`]), section('Under', definitions([['Ord', 'sagt']]), 3)]),
    section(
      'Tabell',
      table({
        caption: 'Allt',
        columns: ['Namn', 'Värde'],
        rows: [
          ['a', '1'],
          ['b', points(['x'])],
        ],
      }),
    ),
  ];
  const page = pageOf({
    language: 'sv',
    title: 'Sida & mer',
    content,
    inLanguage: (language) => `?language=${language}`,
  });

  it('bars nobody', () => {
    expect(accessibilityFaults(page)).toEqual([]);
    expect(accessibilityFaults(pageOf({ language: 'fi', title: 'Sivu', content: '' }))).toEqual([]);
  });

  it.each([
    ['its language', 'lang="sv">\n<head>', '>\n<head>'],
    ['its title', '<title>Sida &amp; mer</title>', '<title></title>'],
    ['a level of headings', '<h2>Ett', '<h4>Ett'],
    ['the scope of a header', ' scope="row"', ''],
    ['a caption', '<caption>Allt</caption>', ''],
    ['the text of a link', '>Suomi<', '><'],
    ['an end', '</section>', ''],
  ])('would be told to lack %s', (_, there, instead) => {
    expect(page).toContain(there);
    expect(accessibilityFaults(page.replace(there, instead))).not.toEqual([]);
  });

  it('says which language is shown, and where the others are', () => {
    expect(page).toMatch(
      /<li aria-current="true" lang="sv">Svenska<\/li>\n<li><a href="\?language=fi" lang="fi" hreflang="fi">Suomi<\/a>/,
    );
  });

  it('fetches nothing, and allows a browser its own style alone', () => {
    expect(page).not.toMatch(/<script|<img|<link|url\(|@import| on\w+=| style="/);
    expect(pagePolicy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /);
  });
});
