import * as fc from 'fast-check';
import { csvRow } from '../../functions/http/csv.ts';
import { accepted } from '../../shared/platform/http/accept.ts';

const offered = ['application/json', 'text/csv', 'application/x-ndjson'] as const;

describe('Accept', () => {
  it.each([
    [null, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/csv'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['application/json;q=0.2, application/x-ndjson', 'application/x-ndjson'],
    ['text/csv;q=0.5, */*;q=0.1', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['application/xml', undefined],
    ['text/csv;q=0', undefined],
    ['text/csv;q=many', undefined],
  ])('%p takes %p', (header, type) => {
    if (type) expect(accepted(header, offered)).toBe(type);
    else expect(() => accepted(header, offered)).toThrow('notAcceptable');
  });
});

/** Reads a line of CSV back, by RFC 4180. */
function cells(line: string): string[] {
  const found = `${line.slice(0, -2)},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://x")'])(
    'keeps a spreadsheet from running %j',
    (text) => expect(cells(csvRow([text]))).toEqual([`'${text}`]),
  );

  it('can be read back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (texts) => {
        const safe = texts.map((text) => text.replace(/^[=+\-@\t\r]/, 'x'));
        expect(cells(csvRow(safe))).toEqual(safe);
      }),
    );
  });
});
