import { traces } from '../setup/traces.ts';

const PERSON = {
  givenName: 'Ingegärdis',
  familyName: 'Åkerskärsdal',
  email: 'ingegardis.akerskarsdal@skarvholmspost.example',
};
const { givenName, familyName, email } = PERSON;

const quotedPrintable = (text: string) =>
  [...Buffer.from(text)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const escaped = (text: string) =>
  text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe('the search for traces of a person', () => {
  it.each<[string, (text: string) => Buffer | string]>([
    ['as it is', (text) => text],
    ['in capitals', (text) => text.toUpperCase()],
    ['decomposed', (text) => text.normalize('NFD')],
    ['without marks', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with aa and ae', (text) => text.replaceAll('Å', 'Aa').replaceAll('ä', 'ae')],
    ['spaced', (text) => [...text].join(' ')],
    ['in Latin-1', (text) => Buffer.from(text, 'latin1')],
    ['in UTF-16', (text) => Buffer.from(text, 'utf16le')],
    ['in UTF-16, the other way', bigEndian],
    ['in UTF-16 at an odd place', (text) => Buffer.concat([Buffer.from('x'), Buffer.from(text, 'utf16le')])],
    ['percent-encoded', encodeURIComponent],
    ['percent-encoded whole', (text) => quotedPrintable(text).replaceAll('=', '%')],
    ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['quoted-printable', quotedPrintable],
    ['quoted-printable with a soft break', (text) => `${text.slice(0, 4)}=\r\n${text.slice(4)}`],
    ['escaped in JSON', escaped],
    ['in HTML', (text) => text.replaceAll('ä', '&auml;').replaceAll('Å', '&#197;')],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ['in hexadecimal, capitals, at an odd place', (text) => `a${Buffer.from(text).toString('hex').toUpperCase()}`],
    ...[0, 1, 2].flatMap((offset) =>
      (['base64', 'base64url'] as const).map((form): [string, (text: string) => string] => [
        `in ${form}, ${offset} behind`,
        (text) => Buffer.from(`${'~'.repeat(offset)}${text}`).toString(form),
      ]),
    ),
    ['in base64 of UTF-16', (text) => Buffer.from(text, 'utf16le').toString('base64')],
    ['in base64 behind other letters of it', (text) => `abc${Buffer.from(text).toString('base64')}`],
    ['in base64 of JSON', (text) => Buffer.from(escaped(JSON.stringify({ text }))).toString('base64')],
  ])('finds a name %s', (_, form) => {
    for (const [text, expected] of [
      [`${givenName} ${familyName}`, [givenName, familyName]],
      [`${familyName}, ${givenName}`, [givenName, familyName]],
    ] as const) {
      const around = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(form(text)), Buffer.from('"}')]);
      expect(traces([PERSON], around)).toEqual(expect.arrayContaining([...expected]));
    }
  });

  it('finds an address, and each part of it', () => {
    const [local, domain] = email.split('@');
    expect(traces([PERSON], `to=${encodeURIComponent(email)}`)).toEqual([givenName, familyName, local, domain].sort());
    expect(traces([PERSON], `@${domain}`)).toEqual([domain]);
  });

  it('finds nobody in what names nobody', () => {
    const noise = Array.from({ length: 2000 }, (_, at) =>
      Buffer.from(`row ${at} åäö %C3%A5 ${at * 7919}`).toString('base64'),
    );
    expect(traces([PERSON], noise.join('\n'))).toEqual([]);
  });
});
