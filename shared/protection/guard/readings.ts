import { domainToUnicode } from 'node:url';
import { htmlEntities } from './data/htmlEntities.ts';

/** How often an encoding within an encoding is opened. */
const DEPTH = 3;
/** Readings of one text together are no longer than this many times the text, or than the floor. */
const GROWTH = 12;
const FLOOR = 100_000;

/**
 * Every way to read a text that somebody may have encoded, the text itself first: percent-encoding, HTML entities and escapes
 * (nested), quoted-printable, base64, HTML without its tags, addresses without their tags, internationalised domains.
 */
export function readingsOf(text: string): readonly string[] {
  const found = new Set([text]);
  let room = Math.max(FLOOR, text.length * GROWTH);
  const add = (reading: string) => {
    if (reading === '' || found.has(reading) || reading.length > room) return false;
    found.add(reading);
    room -= reading.length;
    return true;
  };
  let last: readonly string[] = [text];
  for (let depth = 0; depth < DEPTH && last.length > 0; depth++)
    last = last.flatMap((reading) => decoders.map((decode) => decode(reading)).filter(add));
  for (const reading of [...found]) for (const strip of strippers) add(strip(reading));
  return [...found];
}

type Decoder = (text: string) => string;

/** Bytes as text: UTF-8, or Latin-1 where they are not. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

const percent: Decoder = (text) =>
  text.includes('%')
    ? text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => textOf(Buffer.from(run.replaceAll('%', ''), 'hex')))
    : text;

const character = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : ' ');

const entities: Decoder = (text) =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d?));?/gi, (whole, decimal, hexadecimal, name) =>
        decimal
          ? character(Number(decimal))
          : hexadecimal
            ? character(Number.parseInt(hexadecimal, 16))
            : (htmlEntities[name] ?? htmlEntities[name.toLowerCase()] ?? whole),
      )
    : text;

const escapes: Decoder = (text) =>
  text.includes('\\')
    ? text.replace(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, braced, four, two) =>
        character(Number.parseInt(braced ?? four ?? two, 16)),
      )
    : text;

const quotedPrintable: Decoder = (text) =>
  text.includes('=')
    ? text
        .replace(/=[ \t]{0,8}\r?\n/g, '')
        .replace(/(?:=[0-9A-F]{2})+/gi, (run) => textOf(Buffer.from(run.replaceAll('=', ''), 'hex')))
    : text;

const BASE64_RUN = /[A-Za-z0-9+/_-]{7,}(?:\r?\n[A-Za-z0-9+/_-]+)*/g;

/** What stands in the runs that may be base64, read from each of the four places where a group may begin. */
const base64: Decoder = (text) => {
  const decoded: string[] = [];
  for (const [run] of text.matchAll(BASE64_RUN)) {
    const joined = run.replace(/\s+/g, '');
    // A word in small letters is none.
    if (/^.[a-z]*$/.test(joined)) continue;
    for (let start = 0; start < 4; start++) {
      const bytes = Buffer.from(joined.slice(start), 'base64');
      const utf8 = bytes.toString('utf8');
      // What follows a fragment may spoil its end, not what it says: both readings, where one is not whole.
      for (const read of utf8.includes('\ufffd') ? [utf8, bytes.toString('latin1')] : [utf8])
        if (/(?:[\p{L}\p{S}\p{N}][^\p{L}\p{S}\p{N}]{0,2}){3}/u.test(read)) decoded.push(read);
    }
  }
  return decoded.join('\n');
};

const domains: Decoder = (text) =>
  /xn--/i.test(text)
    ? text.replace(/(?:[a-z0-9-]{1,63}\.){0,5}xn--[a-z0-9-]{1,63}/gi, (domain) => domainToUnicode(domain) || domain)
    : text;

const decoders: readonly Decoder[] = [(text) => domains(escapes(entities(percent(text)))), quotedPrintable, base64];

const strippers: readonly Decoder[] = [
  // A tag within a name, and a comment.
  (text) => (text.includes('<') ? text.replace(/<!--[\s\S]{0,200}?-->|<[^<>]{0,1000}>/g, '') : text),
  // The tag of an address.
  (text) => (text.includes('+') ? text.replace(/\+[^\s@+]{1,64}(?=\s?(?:@|[([{<]))/g, '') : text),
];
