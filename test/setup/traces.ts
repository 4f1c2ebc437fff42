import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody of whom nothing may be found. Each name has ten letters or more, so that chance spells none. */
export interface Sought {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** A way in which bytes may hold a text. What is none of its kind gives nonsense, in which nobody is found. */
type Reading = (bytes: Buffer) => Iterable<Buffer | string>;

/** Replaces escapes by the bytes that they stand for. */
const unescaped = (form: RegExp, byte: (...groups: string[]) => Buffer): Reading =>
  function* (bytes) {
    const text = bytes.toString('latin1');
    if (text.search(form) >= 0)
      yield Buffer.from(
        text.replace(form, (...found: string[]) => byte(...found.slice(1)).toString('latin1')),
        'latin1',
      );
  };

const hexByte = (digits = '') => Buffer.from(digits, 'hex');
const utf8 = (code: number) => Buffer.from(code <= 0x10ffff ? String.fromCodePoint(code) : '');
const ENTITIES: Readonly<Record<string, string>> = { aring: 'å', auml: 'ä', ouml: 'ö', eacute: 'é', amp: '&' };

function* utf16(bytes: Buffer): Iterable<string> {
  const even = (part: Buffer) => part.subarray(0, part.length - (part.length % 2));
  for (const from of [0, 1]) {
    const part = even(bytes.subarray(from));
    yield part.toString('utf16le');
    yield Buffer.from(part).swap16().toString('utf16le');
  }
}

/** All runs of an alphabet, read from each of its first places. */
const runs = (alphabet: RegExp, encoding: 'base64' | 'hex', places: readonly number[]): Reading =>
  function* (bytes) {
    const found = bytes.toString('latin1').match(alphabet) ?? [];
    for (const from of places)
      if (found.length > 0) yield Buffer.concat(found.flatMap((run) => [Buffer.from(run.slice(from), encoding), NEXT]));
  };
const NEXT = Buffer.from('\n');

const readings: readonly Reading[] = [
  (bytes) => [bytes.toString('utf8'), bytes.toString('latin1')],
  utf16,
  unescaped(/%([0-9a-f]{2})/gi, hexByte),
  unescaped(/=(?:([0-9A-F]{2})|\r?\n)/gi, hexByte),
  unescaped(/\\u([0-9a-f]{4})/gi, (digits = '') => utf8(Number.parseInt(digits, 16))),
  unescaped(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (decimal, hex, name) =>
    decimal || hex
      ? utf8(decimal ? Number(decimal) : Number.parseInt(String(hex), 16))
      : Buffer.from(ENTITIES[String(name).toLowerCase()] ?? ''),
  ),
  // Node reads base64 and base64url alike.
  runs(/[\w+/-]{12,}={0,2}/g, 'base64', [0, 1, 2, 3]),
  runs(/[0-9a-f]{16,}/gi, 'hex', [0, 1]),
];

/** How deep encodings may lie in one another. */
const DEPTH = 2;

const ASCII = /^[\0-\x7f]*$/;

/** The letters alone, of which case, marks and the two ways of writing å, ä and ö do not matter. */
const letters = (text: string): string =>
  // Most of what is read has no marks to take apart.
  (ASCII.test(text) ? text : text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o');

/** Who of a list is found in something, in whichever form: the fields whose traces there are. */
export function traces(sought: readonly Sought[], content: Buffer | string, depth = DEPTH): string[] {
  const needles = sought.flatMap(({ givenName, familyName, email }) => [
    ...[givenName, familyName].map((name) => [name, letters(name)] as const),
    ...email.split('@').map((part) => [part, letters(part.split('.').slice(0, 2).join('.'))] as const),
  ]);
  const found = new Set<string>();
  const look = (bytes: Buffer, left: number): void => {
    for (const reading of readings)
      for (const read of reading(bytes)) {
        if (typeof read === 'string') {
          const said = letters(read);
          for (const [name, needle] of needles) if (said.includes(needle)) found.add(name);
        } else if (left > 0 && read.length >= 8) look(read, left - 1);
      }
  };
  look(Buffer.from(content), depth);
  return [...found].sort();
}

/** Every file below a directory, with what is in it. */
export const filesIn = (directory: string): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
