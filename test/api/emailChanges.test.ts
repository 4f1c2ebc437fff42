import { outcome, PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let organisationId: string;
let mainUser: Person;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  organisationId = await register.organisation(administrator, {
    invitationPolicy: { allowedDomains: ['kommun.example'], approvalRequired: false, instructions: '' },
  });
  mainUser = await register.person(administrator, { email: 'maija@kommun.example', role: 'mainUser', organisationId });
});
afterAll(() => register.stop());

const person = (email: string) => register.person(administrator, { email, organisationId });
const ask = ({ token }: Person, email: string, password = PASSWORD) =>
  register.call('PUT', '/api/me/email', { token, body: { email, password } });
const confirm = (token: string) => register.call('POST', '/api/email-confirmation', { body: { token } });
const read = (reader: Person, id: string) => register.call('GET', `/api/users/${id}`, { token: reader.token });
const change = async (changer: Person, id: string, email: string) =>
  register.call('PUT', `/api/users/${id}/email`, {
    ...{ token: changer.token, body: { email }, ifMatch: (await read(administrator, id)).headers.get('etag') },
  });

describe("a change of one's own address", () => {
  it('counts when the new mailbox confirms; sessions end and the old mailbox is told', async () => {
    const anna = await person('anna@kommun.example');
    expect(outcome(await ask(anna, 'anna.ny@kommun.example', 'not my password'))).toBe('401 credentialsRefused');
    const asked = await ask(anna, 'Anna.Ny@Kommun.example');
    expect([outcome(asked), asked.body]).toEqual(['202', undefined]);
    expect((await read(administrator, anna.id)).body.email).toBe('anna@kommun.example');
    const token = await register.linkFor('anna.ny@kommun.example');
    expect(outcome(await register.signIn('anna.ny@kommun.example'))).toBe('401 credentialsRefused');

    const confirmed = await confirm(token);
    expect([outcome(confirmed), confirmed.body.email]).toEqual(['200', 'anna.ny@kommun.example']);
    expect(outcome(await confirm(token))).toBe('410 tokenGone');
    expect(outcome(await register.call('GET', '/api/me', { token: anna.token }))).toBe('401 notSignedIn');
    expect(outcome(await register.signIn('anna@kommun.example'))).toBe('401 credentialsRefused');
    expect(outcome(await register.signIn('anna.ny@kommun.example'))).toBe('201');
    const told = (await register.mailTo('anna@kommun.example')).at(-1);
    expect(told?.text).not.toContain('anna.ny@');
    expect(told?.text).not.toContain('#token=');
    expect(outcome(await register.invite(administrator, { email: 'anna@kommun.example', organisationId }))).toBe('201');
  });

  it('says that an address is taken only to whoever reads its mailbox', async () => {
    const bo = await person('bo@kommun.example');
    const free = await ask(bo, 'ledig@kommun.example');
    const taken = await ask(bo, mainUser.email);
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    expect(outcome(await confirm(await register.linkFor(mainUser.email)))).toBe('409 emailTaken');
    expect((await read(administrator, bo.id)).body.email).toBe('bo@kommun.example');
    expect(outcome(await register.call('GET', '/api/me', { token: bo.token }))).toBe('200');
  });

  it('keeps to the domains of the organisation', async () => {
    const cia = await person('cia@kommun.example');
    expect(outcome(await ask(cia, 'cia@elsewhere.example'))).toBe('422 emailDomainNotAllowed');
  });

  it('is confirmed by the link of the newest wish only', async () => {
    const dan = await person('dan@kommun.example');
    await ask(dan, 'dan1@kommun.example');
    const first = await register.linkFor('dan1@kommun.example');
    register.advance('PT1M');
    await ask(dan, 'dan2@kommun.example');
    const newest = await register.linkFor('dan2@kommun.example');
    expect(outcome(await confirm(first))).toBe('410 tokenGone');
    expect((await confirm(newest)).body.email).toBe('dan2@kommun.example');
  });

  it('is not asked for again and again with guessed passwords', async () => {
    const eva = await person('eva@kommun.example');
    const outcomes = [];
    for (let n = 0; n < 11; n++) outcomes.push(outcome(await ask(eva, 'eva2@kommun.example', `guess number ${n}`)));
    expect(outcomes).toEqual([...Array(10).fill('401 credentialsRefused'), '429 tooManyAttempts']);
    expect(outcome(await ask(eva, 'eva2@kommun.example'))).toBe('429 tooManyAttempts');
  });
});

describe("a change of somebody else's address", () => {
  it('is asked for by administration under the ETag, and confirmed by the new mailbox', async () => {
    const { id } = await person('fia@kommun.example');
    const token = mainUser.token;
    const body = { email: 'fia.ny@kommun.example' };
    expect(outcome(await register.call('PUT', `/api/users/${id}/email`, { token, body }))).toBe('428 ifMatchMissing');
    const asked = await change(mainUser, id, 'fia.ny@kommun.example');
    expect([outcome(asked), asked.body.email]).toEqual(['202', 'fia@kommun.example']);
    expect(outcome(await change(mainUser, id, 'fia@elsewhere.example'))).toBe('422 emailDomainNotAllowed');
    expect((await confirm(await register.linkFor('fia.ny@kommun.example'))).body.email).toBe('fia.ny@kommun.example');
  });

  it('of somebody invited sends the invitation anew, and the earlier link is dead', async () => {
    const { id } = (await register.invite(mainUser, { email: 'fel@kommun.example', organisationId })).body;
    const wrong = await register.linkFor('fel@kommun.example');
    expect(outcome(await change(mainUser, id, 'ratt@kommun.example'))).toBe('202');
    expect(outcome(await confirm(await register.linkFor('ratt@kommun.example')))).toBe('200');
    const body = {
      token: wrong,
      password: PASSWORD,
      privacyNotice: (await register.call('GET', '/api/privacy-notice')).body.version,
    };
    expect(outcome(await register.call('POST', '/api/activation', { body }))).toBe('410 tokenGone');
    expect((await register.activate('ratt@kommun.example')).body).toMatchObject({ id, status: 'active' });
  });

  it('is no way round the password for oneself', async () => {
    for (const one of [mainUser, administrator])
      expect(outcome(await change(one, one.id, 'self@kommun.example'))).toBe('403 forbidden');
  });

  it('of somebody deactivated is refused', async () => {
    const { id } = await person('gone@kommun.example');
    await register.call('DELETE', `/api/users/${id}`, { token: administrator.token });
    expect(outcome(await change(administrator, id, 'gone2@kommun.example'))).toBe('409 statusConflict');
  });
});
