import { accessibilityFaults } from '../setup/accessible.ts';
import { outcome, type Register, startRegister } from '../setup/register.ts';

let register: Register;
beforeAll(async () => {
  register = await startRegister({ EVENT_RETENTION: 'P3Y', PROCESSORS: 'Host <Ltd>, Support & Co' });
});
afterAll(() => register.stop());

const PATH = '/api/record-of-processing';
const read = (query = '', headers: Record<string, string> = {}) => register.call('GET', `${PATH}${query}`, { headers });

// Every answer is checked against its schema in the contract.
it('is told to anyone, as its schema says, and names the schema', async () => {
  const { status, body } = await read();
  expect(status).toBe(200);
  expect(body).toMatchObject({ language: 'sv', processors: ['Host <Ltd>', 'Support & Co'], cookies: false });
  expect(body.retention.find(({ document }: { document: string }) => document === 'event').period).toBe('P3Y');
  const [place, pointer] = body.$schema.split('#');
  expect(place).toBe('/api/openapi.json');
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce((inside: Record<string, unknown>, name: string) => inside[name], register.contract);
  expect(schema).toMatchObject({ type: 'object', required: expect.arrayContaining(['controller', 'retention']) });
});

it('follows the reader in its language, and an address that names one', async () => {
  expect((await read('', { 'accept-language': 'en-GB' })).body.title).toMatch(/^Record of processing/);
  expect((await read('?language=fi', { 'accept-language': 'en' })).body.title).toMatch(/^Seloste/);
  expect(outcome(await read('', { accept: 'image/png' }))).toBe('406 notAcceptable');
});

it.each(['sv', 'fi', 'en'])('is a page in %s that bars nobody', async (language) => {
  const { body: record } = await read(`?language=${language}`);
  const { headers, body: page } = await read(`?language=${language}`, { accept: 'text/html' });
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(accessibilityFaults(page)).toEqual([]);
  expect(page).toContain('Host &lt;Ltd&gt;');
  for (const { title, text } of record.retention) {
    expect(page).toContain(`<th scope="row">${escaped(title)}</th><td>${escaped(text)}</td>`);
  }
  for (const { text } of record.security) expect(page).toContain(escaped(text));
  expect(page).toContain('HEL 2022-012014');
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
