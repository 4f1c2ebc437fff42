import { scan, scanMail } from '../../shared/protection/index.ts';
import { guardOf } from '../setup/guard.ts';

const set = guardOf([
  { givenName: 'Aino', familyName: 'Virtanen', email: 'aino.virtanen@kommun.example' },
  { givenName: 'Åsa', familyName: 'Räfsbäck', email: 'asar12@skola.example', otherEmails: ['former@skola.example'] },
  { givenName: 'Kai', familyName: 'Salo', email: 'ks@kunta.example' },
]);
const none = { hit: false, persons: [] };
const found = (...persons: string[]) => ({ hit: true, persons });

describe('what counts as a mention', () => {
  it.each([
    ['Virtanen', none],
    ['Matti Virtanen', none],
    ['Aino Korhonen', none],
    ['M. Virtanen', none],
    ['I Virtanen', none],
    ['Onko se kai Porissa vai Salossa?', none],
    ['Kai on Salossa', none],
    ['Johanna Räf', none],
    ['maino.virtanens@kommun.example', none],
    ['aino@kommun.example', none],
    ['Aino Virtanen', found('0')],
    ['Virtasen Aino', found('0')],
    ['Aino Maria Kaarina Virtaselle', found('0')],
    ['A. Virtanen', found('0')],
    ['a.virtanen', found('0')],
    ['avirtanen@elsewhere.example', found('0')],
    ['xainovirtanen2', found('0')],
    ['Kai Salo', found('2')],
    ['Salo, Kai', found('2')],
    ['Räfsbäck', found('1')],
    ['familjen Räfsbäcks hus', found('1')],
    ['raefsbaeck', found('1')],
    ['ASAR12', found('1')],
    ['former@skola.example', found('1')],
    ['Räfsbäck och Aino Virtanen', found('0', '1')],
  ])('%s', (text, expected) => {
    expect(scan(set, text)).toEqual(expected);
  });

  it('counts no alarm for a rare name that is part of a longer word', () => {
    expect(scan(set, 'Räfsbäckarna är en by, Räfsbäckvägen en väg')).toEqual(none);
  });
});

describe('outgoing mail', () => {
  const mail = { subject: 'Påminnelse', text: 'Hej!', html: '<p>Hej!</p>' };
  const to = 'aino.virtanen@kommun.example';

  it('may hold the address of its recipient, and nothing else of anybody', () => {
    expect(scanMail(set, { ...mail, text: `Till ${to}`, headers: { To: to } }, to)).toEqual(none);
    expect(scanMail(set, { ...mail, text: `Till ${to}` }, 'other@kommun.example')).toEqual(found('0'));
    expect(scanMail(set, { ...mail, text: `Aino Virtanen <${to}>` }, to)).toEqual(found('0'));
  });

  it.each([
    ['subject', { subject: 'Räfsbäck' }],
    ['text over its lines', { text: 'Hälsningar,\nRäfs-\nbäck' }],
    ['link', { html: '<a href="https://portal.example/?q=R%C3%A4fsb%C3%A4ck">här</a>' }],
    ['header', { headers: { 'X-About': '=?utf-8?Q?R=C3=A4fsb=C3=A4ck?=' } }],
  ])('is held for its %s', (_, more) => {
    expect(scanMail(set, { ...mail, ...more }, to)).toEqual(found('1'));
  });

  it('is held for an attachment by name, by content, and for one that cannot be read', () => {
    const attached = (name: string, content: Buffer) => ({
      ...mail,
      attachments: [{ name, contentType: 'text/plain', contentInBase64: content.toString('base64') }],
    });
    expect(scanMail(set, attached('lista.txt', Buffer.from('inget')), to)).toEqual(none);
    expect(scanMail(set, attached('rafsback.txt', Buffer.from('inget')), to)).toEqual(found('1'));
    expect(scanMail(set, attached('lista.txt', Buffer.from('Åsa Räfsbäck', 'latin1')), to)).toEqual(found('1'));
    expect(scanMail(set, attached('lista.txt', Buffer.from('\ufeffÅsa Räfsbäck', 'utf16le')), to)).toEqual(found('1'));
    expect(scanMail(set, attached('a.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), to)).toEqual(found());
  });
});
