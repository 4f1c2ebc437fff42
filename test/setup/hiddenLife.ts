import { type Life, startLife } from './life.ts';
import { appoint } from './officers.ts';
import { outcome, PASSWORD, type Person } from './register.ts';

/** The names of everybody who is hidden there. */
export const NAMES = { givenName: 'Hillevi', familyName: 'Skarpsund' };

/**
 * A register with two administrators, a main user and two officers, for the tests of a file: what protected persons ask for, and what
 * officers do for them.
 */
export function hiddenLife() {
  const world = {} as { life: Life; mainUser: Person; second: Person; officer: Person; colleague: Person };
  let made = 0;

  beforeAll(async () => {
    world.life = await startLife({}, { begin: '2027-02-01' });
    const path = `/api/organisations/${world.life.organisationId}`;
    await by(world.life.administrator, 'PATCH', path, { telephone: '+358 9 310 1000' }, '"1"');
    world.mainUser = await world.life.person({ email: 'main@kommun.example', role: 'mainUser' });
    world.second = await world.life.person({ email: 'andra@kommun.example', role: 'administrator' });
    world.officer = await world.life.person({ email: 'officer@kommun.example', role: 'expert' });
    world.colleague = await world.life.person({ email: 'colleague@kommun.example', role: 'expert' });
    await appoint(world.officer);
    await appoint(world.colleague);
    // They come to stand on the roster.
    await world.life.run('watchDeadlines');
  });
  afterAll(() => world.life.stop());

  const by = (person: Person, method: string, path: string, body?: unknown, ifMatch?: string | null) =>
    world.life.by(person, method, path, { body, ...(ifMatch !== undefined && { ifMatch }) });

  /** Somebody asks to be called, and an officer calls: about a user, if one is given. */
  async function called(userId?: string, caller = world.officer): Promise<string> {
    world.life.register.advance('PT7M');
    const { body, headers } = await by(world.mainUser, 'POST', '/api/contact-requests', { callbackNumber: '169142' });
    const handling = { state: 'called', identifiedBy: 'switchboard', ...(userId && { userId }) };
    await by(caller, 'PATCH', `/api/contact-requests/${body.id}`, handling, headers.get('etag'));
    return body.id;
  }

  /** A protected person who has activated the account and signed in. */
  async function hidden(): Promise<Person> {
    const email = `hillevi${made++}@gomd.example`;
    const person = { email, ...NAMES, organisationId: world.life.organisationId, role: 'editor' };
    const { body } = await by(world.officer, 'POST', `/api/contact-requests/${await called()}/users`, person);
    const { version } = (await world.life.register.call('GET', '/api/privacy-notice')).body;
    const { reference, code } = body.activation;
    const activation = { reference, code, password: PASSWORD, privacyNotice: version };
    expect(outcome(await world.life.register.call('POST', '/api/activation', { body: activation }))).toBe('200');
    return world.life.register.back({ id: '', email, token: '' });
  }

  /** An officer sets the mark on somebody. */
  async function mark({ id }: Person): Promise<void> {
    const body = { contactRequestId: await called(id), reviewOn: '2028-01-01', password: PASSWORD };
    expect(outcome(await by(world.officer, 'PUT', `/api/users/${id}/protection`, body))).toBe('200');
  }

  const asked = async (person: Person, body: object) => {
    const answer = await by(person, 'POST', '/api/me/rights-requests', body);
    expect(outcome(answer)).toBe('201');
    return answer.body;
  };
  const pathOf = (id: string) => `/api/rights-requests/${id}`;
  const handle = async (id: string, body: object, who = world.officer) => {
    const etag = (await by(who, 'GET', pathOf(id))).headers.get('etag');
    return by(who, 'PATCH', pathOf(id), body, etag ?? '"1"');
  };
  const own = async (person: Person) => (await by(person, 'GET', '/api/me/rights-requests')).body.items;
  const listed = async (who: Person, filter = '') => {
    const { body } = await by(who, 'GET', `/api/rights-requests?limit=200${filter}`);
    return body.items.map(({ id }: { id: string }) => id);
  };

  /** What officers are still to tell somebody about a request. */
  async function calls(requestId: string): Promise<{ id: string; template: string; userId: string }[]> {
    const { items } = (await by(world.officer, 'GET', '/api/telephone-tasks?limit=200')).body;
    const found = [];
    for (const { id, kind, endedAt } of items) {
      if (kind !== 'letter' || endedAt !== null) continue;
      const { about } = (await by(world.officer, 'GET', `/api/telephone-tasks/${id}`)).body;
      if (about.detail.requestId === requestId)
        found.push({ id, template: about.detail.template, userId: about.userId });
    }
    return found;
  }
  const call = async (requestId: string, template: string, result = 'reached') => {
    const task = (await calls(requestId)).find((one) => one.template === template);
    const answer = await by(world.officer, 'PATCH', `/api/telephone-tasks/${task?.id}`, { outcome: result });
    expect(answer.status).toBe(200);
  };
  const hour = async () => {
    world.life.register.advance('PT61M');
    await world.life.run('watchDeadlines', 'dispatchMail');
  };

  /** All that administrators read: none of it may tell of a request, or of the person whose it is. */
  async function seenByAdministrators(): Promise<string> {
    const { administrator } = world.life;
    const answers = [
      await by(administrator, 'GET', '/api/rights-requests?limit=200'),
      await by(administrator, 'GET', '/api/rights-requests?limit=200&state=received'),
      await by(administrator, 'GET', '/api/administration/readiness'),
      await by(administrator, 'GET', '/api/events?limit=200'),
      await by(administrator, 'GET', '/api/users?limit=200'),
    ];
    for (const { status } of answers) expect(status).toBe(200);
    const mails = [...(await world.life.inbox(administrator.email)), ...(await world.life.inbox(world.second.email))];
    return JSON.stringify([answers.map(({ body }) => body), mails]);
  }

  return {
    world,
    by,
    called,
    hidden,
    mark,
    asked,
    pathOf,
    handle,
    own,
    listed,
    calls,
    call,
    hour,
    seenByAdministrators,
  };
}
