import { appoint, protect } from '../setup/officers.ts';
import { type Answer, outcome, type Person, type Register, startRegister } from '../setup/register.ts';

let register: Register;
let ground: Person;

/** A world as those who invite see it: of two that differ by nothing but whose an address is. */
type Inviter = 'administrator' | 'mainUser' | 'asker';
interface World {
  /** Where each inviter invites; whoever is asked by the asker has to be approved. */
  readonly homes: Readonly<Record<Inviter, string>>;
  readonly administrator: Person;
  readonly mainUser: Person;
  readonly asker: Person;
}
const worlds = {} as Record<'free' | 'taken', World>;
type Name = keyof typeof worlds;

/** Addresses of equal length and order: nobody's, and each a protected person's. */
const addresses: Readonly<Record<Name, Readonly<Record<Inviter, string>>>> = {
  free: { administrator: 'fria@borta.example', mainUser: 'frib@borta.example', asker: 'fric@borta.example' },
  taken: { administrator: 'taka@borta.example', mainUser: 'takb@borta.example', asker: 'takc@borta.example' },
};

beforeAll(async () => {
  register = await startRegister({ SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' });
  ground = await register.administrator();
  const person = (email: string, role: string, organisationId: string) =>
    register.person(ground, { email, role, organisationId, familyName: `Virta-${email.slice(0, 4)}` });
  const home = await register.organisation(ground);
  for (const name of ['free', 'taken'] as const) {
    const organisation = await register.organisation(ground);
    const administrators = await register.organisation(ground);
    const invitationPolicy = { allowedDomains: [], approvalRequired: true, instructions: '' };
    const asking = await register.organisation(ground, { invitationPolicy });
    worlds[name] = {
      homes: { administrator: administrators, mainUser: organisation, asker: asking },
      administrator: await person(`admi-${name}@kommun.example`, 'administrator', organisation),
      mainUser: await person(`main-${name}@kommun.example`, 'mainUser', organisation),
      asker: await person(`aske-${name}@kommun.example`, 'mainUser', asking),
    };
  }
  for (const address of Object.values(addresses.taken)) await protect(await person(address, 'expert', home));
  await appoint(await person('officer@kommun.example', 'editor', home));
});
afterAll(() => register.stop());

/** What may differ between two worlds: ids, times, addresses, the length of what is sealed. */
const leveled = (text: string): string =>
  text
    .replaceAll(/(fri|tak)(?=[abc]@borta|['" ])/g, '<address>')
    .replaceAll(/-(free|taken)@/g, '-<world>@')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/"[\w-]{43}"/g, '"<hash>"')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>');

const told = ({ status, headers, body }: Answer): string =>
  leveled(
    JSON.stringify({
      status,
      headers: [...headers].filter(([header]) => !['date', 'x-request-id'].includes(header)).sort(),
      body,
    }),
  );

type Call = (world: World, id: string) => readonly [by: Person, method: string, path: string, body?: unknown];
type Step = Call | 'dispatch' | 'lapse';

/** Lets the same be done in both worlds; all that is answered must be the same. */
async function alike(inviter: Inviter, steps: readonly Step[]): Promise<string[]> {
  const answers: Record<Name, string[]> = { free: [], taken: [] };
  const shown: string[] = [];
  for (const name of ['free', 'taken'] as const) {
    const world = worlds[name];
    const first = await register.invite(world[inviter], {
      ...{ email: addresses[name][inviter], givenName: 'Märta', familyName: 'Öhrnberg', role: 'expert' },
      organisationId: world.homes[inviter],
    });
    answers[name].push(told(first));
    const { id } = first.body;
    for (const step of steps) {
      if (step === 'dispatch') {
        await register.run('dispatchMail');
        continue;
      }
      if (step === 'lapse') {
        register.advance('P15D');
        await register.run('watchDeadlines', 'dispatchMail');
        continue;
      }
      const [by, method, path, body] = step(world, id);
      const { headers } = await register.call('GET', `/api/users/${id}`, { token: by.token });
      const answer = await register.call(method, `/api/${path}`, {
        ...{ token: by.token, body, ifMatch: headers.get('etag') },
      });
      const short = `${method} ${path.replace(id, '{id}')}: ${outcome(answer)}`;
      if (name === 'taken') shown.push(leveled(short));
      answers[name].push(`${leveled(short)}\n${told(answer)}`);
    }
  }
  for (const [index, answer] of answers.taken.entries()) expect(answer).toBe(answers.free[index]);
  return shown;
}

const subjects = async (address: string): Promise<string[]> =>
  (await register.mailTo(address)).map(({ subject }) => subject);

const addressIn = (homes: World['homes'], inviter: Inviter): string =>
  addresses[homes === worlds.free.homes ? 'free' : 'taken'][inviter];

/** What an inviter can see and do. */
const calls = (inviter: 'administrator' | 'mainUser'): readonly Step[] => {
  const on =
    (method: string, path: (world: World, id: string) => string, body?: (world: World) => unknown): Call =>
    (world, id) => [world[inviter], method, path(world, id), body?.(world)];
  return [
    on('GET', (_, id) => `users/${id}`),
    on('GET', ({ homes }) => `users?organisation=${homes[inviter]}&limit=200`),
    on('GET', ({ homes }) => `users?organisation=${homes[inviter]}&limit=200&status=invited&role=expert`),
    on('GET', ({ homes }) => `users?organisation=${homes[inviter]}&limit=200&deactivatesBefore=2099-01-01`),
    on(
      'POST',
      () => 'users/search',
      ({ homes }) => ({ text: 'öhr mär', organisation: homes[inviter] }),
    ),
    on(
      'POST',
      () => 'users/search',
      ({ homes }) => ({ text: addressIn(homes, inviter), organisation: homes[inviter] }),
    ),
    on(
      'PATCH',
      (_, id) => `users/${id}`,
      () => ({ familyName: 'Öhrnberg-Ek', lastDayOfEmployment: '2099-06-30' }),
    ),
    on(
      'PUT',
      (_, id) => `users/${id}/role`,
      () => ({ role: 'editor' }),
    ),
    on('POST', (_, id) => `users/${id}/invitation`),
    'dispatch',
    on('GET', (_, id) => `users/${id}/events`),
    on('GET', (_, id) => `events?subject=${id}`),
    on('GET', (world) => `events?actor=${world[inviter].id}&action=userInvited`),
    on('GET', (world) => `events?actor=${world[inviter].id}&action=usersListed`),
    on('GET', (_, id) => `events/verification?subject=${id}`),
    on('GET', () => 'lifecycle?step=remind'),
    on('GET', () => 'administration/readiness'),
    on(
      'POST',
      () => 'users',
      ({ homes }) => ({
        ...{
          email: addressIn(homes, inviter),
          givenName: 'M',
          familyName: 'Ö',
          role: 'editor',
          organisationId: homes[inviter],
        },
      }),
    ),
    on('POST', (_, id) => `users/${id}/approval`),
    on('DELETE', (_, id) => `users/${id}`),
    on('GET', (_, id) => `users/${id}`),
    on(
      'POST',
      (_, id) => `users/${id}/restoration`,
      () => ({}),
    ),
    on(
      'PUT',
      (_, id) => `users/${id}/email`,
      () => ({ email: 'annan@borta.example' }),
    ),
    'dispatch',
    on('GET', (_, id) => `users/${id}/events`),
    on('GET', () => 'me/events'),
    on('GET', () => 'me/data'),
  ];
};

describe('an invitation to an address that a protected person holds', () => {
  it.each(['administrator', 'mainUser'] as const)('looks to an inviting %s like any other', async (inviter) => {
    const shown = await alike(inviter, calls(inviter));
    expect(shown).toContain('GET users/{id}: 200');
    expect(shown).toContain('POST users: 409 emailTaken');
    // What the person was sent before the mark, and nothing since.
    expect(await subjects(addresses.taken[inviter])).toEqual(['Du har fått en inbjudan till Servicemanualen']);
  });

  it('that waits for an approval lapses like any other, and its inviter is told', async () => {
    const shown = await alike('asker', [
      (world, id) => [world.asker, 'GET', `users/${id}`],
      (world, id) => [world.asker, 'POST', `users/${id}/approval`],
      'dispatch',
      'lapse',
      (world, id) => [world.asker, 'GET', `users/${id}`],
      (world, id) => [world.asker, 'DELETE', `users/${id}`],
      (world) => [world.asker, 'GET', 'users?limit=200'],
    ]);
    expect(shown).toEqual([
      'GET users/{id}: 200',
      'POST users/{id}/approval: 403 forbidden',
      'GET users/{id}: 404 notFound',
      'DELETE users/{id}: 404 notFound',
      'GET users?limit=200: 200',
    ]);
    const told = await Promise.all(Object.values(worlds).map(({ asker }) => subjects(asker.email)));
    expect(told[0]).toEqual(told[1]);
    expect(told[0]?.length).toBeGreaterThan(1);
  });

  it('is nobody’s but the inviter’s to see, and nobody else’s to invite', async () => {
    const { mainUser, administrator, homes } = worlds.taken;
    const organisation = homes.mainUser;
    const colleague = await register.person(ground, {
      ...{ email: 'coll@kommun.example', role: 'mainUser', organisationId: organisation },
    });
    const invitation = { email: addresses.taken.mainUser, organisationId: organisation };
    // Removed ones hold the address until they are erased.
    expect(outcome(await register.invite(mainUser, invitation))).toBe('409 emailTaken');
    register.advance('P31D');
    await register.run('eraseDeactivatedUsers');
    for (const one of [mainUser, colleague, administrator]) Object.assign(one, await register.back(one));
    const { body } = await register.invite(mainUser, invitation);
    for (const other of [colleague, administrator]) {
      const { token } = other;
      expect(outcome(await register.call('GET', `/api/users/${body.id}`, { token }))).toBe('404 notFound');
      const list = await register.call('GET', `/api/users?organisation=${organisation}&limit=200`, { token });
      expect(list.body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
      expect(outcome(await register.invite(other, invitation))).toBe('409 emailTaken');
    }
    const { token } = administrator;
    const log = await register.call('GET', '/api/events?limit=200', { token });
    expect(JSON.stringify(log.body)).not.toContain(body.id);
    expect(outcome(await register.call('GET', `/api/events/verification?subject=${body.id}`, { token }))).toBe(
      '404 notFound',
    );
    // Nor that its inviter has looked whether its events are whole.
    const email = 'takd@borta.example';
    await protect(
      await register.person(await register.back(ground), { email, role: 'expert', organisationId: organisation }),
    );
    const theirs = await register.invite(administrator, { ...invitation, email });
    expect(outcome(theirs)).toBe('201');
    const look = (by: string, path: string) =>
      register.call('GET', `/api/events${path}subject=${theirs.body.id}`, { token: by });
    expect(outcome(await look(token, '/verification?'))).toBe('200');
    expect(JSON.stringify((await look(token, '?')).body)).toContain('chainVerified');
    expect((await look((await register.back(ground)).token, '?')).body.items).toEqual([]);
    expect(JSON.stringify(register.local.cosmos.dump())).not.toMatch(/tak[abcd]@borta/);
  });

  it('is in no list either once its processing is restricted', async () => {
    const administrator = await register.back(worlds.taken.administrator);
    const organisationId = worlds.taken.homes.administrator;
    const by = (method: string, path: string, body?: unknown, ifMatch?: string | null) =>
      register.call(method, `/api/${path}`, { token: administrator.token, body, ifMatch });
    const person = { email: 'take@borta.example', role: 'expert', organisationId };
    await protect(await register.person(await register.back(ground), person));
    const seen: unknown[] = [];
    for (const email of ['frie@borta.example', person.email]) {
      const invited = await register.invite(administrator, { ...person, email, familyName: 'Restrikt' });
      const { id } = invited.body;
      const letter = { userId: id, right: 'restriction', channel: 'letter', identityCheckedBy: administrator.id };
      const receivedAt = new Date(register.local.clock.now()).toISOString();
      const request = await by('POST', 'rights-requests', { ...letter, receivedAt });
      const path = `rights-requests/${request.body.id}`;
      const granted = await by('PATCH', path, { state: 'granted' }, '"1"');
      const lists = [
        await by('POST', 'users/search', { text: 'restrikt' }),
        await by('GET', `users?organisation=${organisationId}&limit=200`),
        await by('GET', 'users?status=invited&limit=200'),
      ];
      seen.push([
        ...[invited, request, granted].map(outcome),
        (await by('GET', `users/${id}`)).body.restricted,
        lists.map(({ body }) => body.items.some((item: { id: string }) => item.id === id)),
      ]);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]).toEqual(['201', '201', '200', true, [false, false, false]]);
  });
});
