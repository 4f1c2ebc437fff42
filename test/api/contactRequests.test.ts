import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let mainUser: Person;

const NUMBER = '+358 40 765 4321';

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  const organisationId = await register.organisation(administrator);
  mainUser = await register.person(administrator, {
    ...{ email: 'main@kommun.example', role: 'mainUser', organisationId },
  });
});
afterAll(() => register.stop());

const ask = (body: unknown, { token }: Person = mainUser) =>
  register.call('POST', '/api/contact-requests', { token, body });
const read = (path = '', { token }: Person = mainUser) =>
  register.call('GET', `/api/contact-requests${path}`, { token });

describe('asking to be called', () => {
  it('refuses a broken cursor to somebody who has never asked, as to everybody', async () => {
    for (const person of [mainUser, administrator])
      expect(outcome(await read('?cursor=broken', person))).toBe('400 invalidCursor');
    expect((await read()).body).toEqual({ items: [], cursor: null });
  });

  it('takes a number and times, and answers with a reference alone', async () => {
    const body = { callbackNumber: NUMBER, availableFrom: '2030-01-15T08:00:00Z', availableUntil: null };
    const made = await ask(body);
    expect(outcome(made)).toBe('201');
    expect(Object.keys(made.body).sort()).toEqual(['id', 'reference', 'state']);
    expect(made.body).toMatchObject({
      state: 'open',
      reference: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
    });
    expect(made.headers.get('location')).toBe(`/api/contact-requests/${made.body.id}`);
    const own = await read(`/${made.body.id}`);
    expect(own.body).toMatchObject({ callbackNumber: '+358407654321', availableFrom: '2030-01-15T08:00:00.000Z' });
    expect(own.body).not.toHaveProperty('handling');
    expect(own.headers.get('etag')).toBe(made.headers.get('etag'));
    expect((await read()).body.items.map(({ id }: { id: string }) => id)).toContain(made.body.id);
    expect(JSON.stringify((await read()).body)).not.toContain('358407654321');
    expect(outcome(await read(`/${made.body.id}`, administrator))).toBe('404 notFound');
    expect((await read('', administrator)).body.items).toEqual([]);
  });

  it.each([
    ['a name', { callbackNumber: 'Ainikki 1691' }],
    ['a field for more', { callbackNumber: '169142', text: 'ring Ainikki' }],
    ['no number', {}],
    ['letters', { callbackNumber: '+358 40 CALLME' }],
    ['another script', { callbackNumber: '٠١٢٣٤٥٦' }],
    ['digits that are no number to call', { callbackNumber: '850709980512' }],
    ['too many digits', { callbackNumber: '+35840765432112345' }],
    ['one digit', { callbackNumber: '7' }],
    ['a time that is a text', { callbackNumber: '169142', availableFrom: 'after lunch' }],
  ])('refuses %s', async (_, body) => {
    expect(outcome(await ask(body))).toBe('400 invalidRequest');
  });

  it('refuses an identity code that is written as one', async () => {
    expect(outcome(await ask({ callbackNumber: '050709-9802' }))).toBe('422 identityCodeFound');
  });

  it('mails support the reference, once, and nothing that leads further', async () => {
    const { body } = await ask({ callbackNumber: '169242' });
    const mails = (await register.mailTo('support@register.example')).filter(({ text }) =>
      text.includes(body.reference),
    );
    expect(mails).toHaveLength(1);
    const [{ subject = '', text = '', html = '' } = {}] = mails;
    for (const form of [subject, text, html]) expect(form).not.toMatch(new RegExp(`${body.id}|169242|contact-request`));
    expect(subject).not.toContain(body.reference);
  });

  it('has its limit', async () => {
    const outcomes = [];
    for (let n = 0; n < 11; n++) outcomes.push(outcome(await ask({ callbackNumber: '169142' }, administrator)));
    expect(outcomes.filter((one) => one === '201')).toHaveLength(10);
    expect(outcomes.at(-1)).toBe('429 tooManyAttempts');
  });
});
