import { outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let administrator: Person;
let mainUser: Person;
let id: string;

beforeAll(async () => {
  register = await startRegister();
  administrator = await register.administrator();
  id = await register.organisation(administrator, { name: 'Ödestaden' });
  mainUser = await register.person(administrator, {
    email: 'maija@kommun.example',
    role: 'mainUser',
    organisationId: id,
  });
});
afterAll(() => register.stop());

const by = (person: Person, method: string, path: string, more: { body?: unknown; ifMatch?: string | null } = {}) =>
  register.call(method, path, { token: person.token, ...more });
const patch = (person: Person, body: object, ifMatch: string | null = null) =>
  by(person, 'PATCH', `/api/organisations/${id}`, { body, ifMatch });

describe('organisations', () => {
  it('are added whole, with what is left out at its default', async () => {
    const added = await by(administrator, 'POST', '/api/organisations', {
      body: { name: ' Ångfartygs Ab ', kind: 'serviceProvider' },
    });
    expect(outcome(added)).toBe('201');
    expect(added.headers.get('etag')).toBe('"1"');
    expect(added.headers.get('location')).toBe(`/api/organisations/${added.body.id}`);
    expect(added.body).toMatchObject({
      name: 'Ångfartygs Ab',
      kind: 'serviceProvider',
      telephone: null,
      invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
    });
    const read = await by(administrator, 'GET', String(added.headers.get('location')));
    expect([read.body, read.headers.get('etag')]).toEqual([added.body, '"1"']);
  });

  it('are listed by name; a main user finds the own one', async () => {
    for (const name of ['Zeta', 'Alfa']) await register.organisation(administrator, { name });
    const walked = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await by(
        administrator,
        'GET',
        `/api/organisations?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      walked.push(...body.items.map(({ name }: { name: string }) => name));
      cursor = body.cursor;
    }
    expect(walked.filter((name) => !name.startsWith('The city'))).toEqual([
      'Alfa',
      'Zeta',
      'Ångfartygs Ab',
      'Ödestaden',
    ]);
    expect((await by(mainUser, 'GET', '/api/organisations')).body).toMatchObject({ items: [{ id }], cursor: null });
  });

  it('are changed under their ETag', async () => {
    const etag = (await by(mainUser, 'GET', `/api/organisations/${id}`)).headers.get('etag');
    const invitationPolicy = {
      allowedDomains: ['Kommun.Example'],
      approvalRequired: true,
      instructions: 'Ring först.',
    };
    expect(outcome(await patch(mainUser, { invitationPolicy }))).toBe('428 ifMatchMissing');
    expect(outcome(await patch(mainUser, { invitationPolicy }, '"77"'))).toBe('412 revisionStale');
    const changed = await patch(mainUser, { invitationPolicy, name: 'Ödesstaden' }, etag);
    expect(changed.body).toMatchObject({
      name: 'Ödesstaden',
      invitationPolicy: { allowedDomains: ['kommun.example'], approvalRequired: true, instructions: 'Ring först.' },
    });
    expect(outcome(await patch(administrator, { name: 'Annat' }, etag))).toBe('412 revisionStale');
    const next = changed.headers.get('etag');
    for (const body of [{ kind: 'municipality' }, { telephone: '+358 9 310 1691' }])
      expect(outcome(await patch(mainUser, body, next))).toBe('403 forbidden');
    const governed = await patch(administrator, { kind: 'employmentService', telephone: '+358 9 310 1691' }, next);
    expect(governed.body).toMatchObject({ kind: 'employmentService', telephone: '+358 9 310 1691' });
    const same = await patch(administrator, { kind: 'employmentService' }, governed.headers.get('etag'));
    expect(same.headers.get('etag')).toBe(governed.headers.get('etag'));
  });

  it('hold no identity code in any text', async () => {
    const { headers } = await by(administrator, 'GET', `/api/organisations/${id}`);
    const invitationPolicy = { allowedDomains: [], approvalRequired: false, instructions: 'Fråga 131052-308T.' };
    expect(outcome(await patch(administrator, { invitationPolicy }, headers.get('etag')))).toBe(
      '422 identityCodeFound',
    );
    expect(outcome(await patch(administrator, { name: '811228-9874' }, headers.get('etag')))).toBe(
      '422 identityCodeFound',
    );
  });

  it('allow domains in the form in which addresses are kept', async () => {
    const { headers } = await by(administrator, 'GET', `/api/organisations/${id}`);
    const policyWith = (domain: string) => ({
      invitationPolicy: { allowedDomains: [domain], approvalRequired: false, instructions: '' },
    });
    const etag = headers.get('etag');
    for (const domain of ['131052-308T.example', 'a.811228-9874.example'])
      expect(outcome(await patch(administrator, policyWith(domain), etag))).toBe('422 identityCodeFound');
    for (const domain of ['å', 'a b.example', '*.example', 'example.', '@example.fi', '1.2.3.4', 'example.fi/å'])
      expect(outcome(await patch(administrator, policyWith(domain), etag))).toBe('400 invalidRequest');
    const { body } = await patch(administrator, policyWith('Ödesstaden.Example'), etag);
    expect(body.invitationPolicy.allowedDomains).toEqual(['xn--desstaden-z7a.example']);
    const invited = (email: string) =>
      by(administrator, 'POST', '/api/users', {
        body: { email, givenName: 'Åke', familyName: 'Ö', organisationId: id, role: 'editor' },
      });
    expect(outcome(await invited('ake@kommun.example'))).toBe('422 emailDomainNotAllowed');
    expect(outcome(await invited('ake@post.ödesstaden.example'))).toBe('201');
  });

  it('that are not there are not found, and a user is none', async () => {
    for (const absent of ['2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f', mainUser.id])
      expect(outcome(await by(administrator, 'GET', `/api/organisations/${absent}`))).toBe('404 notFound');
    expect(outcome(await by(administrator, 'GET', `/api/users/${id}`))).toBe('404 notFound');
  });
});
