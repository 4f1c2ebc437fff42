import { type Life, startLife } from '../setup/life.ts';
import type { Person } from '../setup/register.ts';

/** A register as its callers see it while its database stands as it was put back, and afterwards. */
let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(() => life.stop());

const NOBODY = '00000000-0000-4000-8000-000000000000';

const inOf = async (path: string, method = 'GET') => {
  const { status, body } = await life.register.call(method, path);
  return { status, code: body?.code };
};

/** Gives somebody anonymity protection, as an officer does. */
async function protect({ id }: { id: string }): Promise<void> {
  const [{ openPlatform }, { emergencyMark }, { elsewhere }] = await Promise.all([
    import('../../functions/platform.ts'),
    import('../../shared/accounts/index.ts'),
    import('../../functions/elsewhere.ts'),
  ]);
  await emergencyMark({ ...(await openPlatform()), log: { write: () => undefined } }, id, elsewhere);
}

const found = async (person: { id: string; email: string }): Promise<number> => {
  const list = await life.by(life.administrator, 'GET', '/api/users?limit=200');
  const search = await life.by(life.administrator, 'POST', '/api/users/search', { body: { text: person.email } });
  return [...list.body.items, ...search.body.items].filter(({ id }: { id: string }) => id === person.id).length;
};

it('serves nobody until what was erased and protected since is so again, does it itself, and then serves', async () => {
  const { register, administrator } = life;
  const erased = await life.invite({ email: 'raderad@example.fi' });
  const hidden = await life.invite({ email: 'skyddad@example.fi' });
  const left: Person = await life.person({ email: 'kvar@example.fi' });
  await life.run('watchDeadlines');
  const backup = register.local.cosmos.dump();
  const session = (await register.signIn('kvar@example.fi')).body.token;

  await life.by(administrator, 'DELETE', `/api/users/${erased.id}`);
  await protect(hidden);
  await life.live(life.today());
  register.advance('P31D');
  await life.run('eraseDeactivatedUsers', 'watchDeadlines');
  expect(await found(erased)).toBe(0);

  register.local.cosmos.putBack(backup);
  // What a process has seen it trusts for a minute.
  register.advance('PT61S');
  const contract = Object.entries(register.contract.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [path.replace(/\{\w+\}/g, NOBODY), method.toUpperCase()] as const),
  );
  for (const [path, method] of contract.filter(([path]) => !/^\/api\/health\//.test(path)))
    expect([path, method, await inOf(path, method)]).toEqual([
      path,
      method,
      { status: 503, code: 'restoreIncomplete' },
    ]);
  expect(await inOf('/api/nothing')).toEqual({ status: 503, code: 'restoreIncomplete' });
  expect(await inOf('/api/health/live')).toEqual({ status: 200 });
  const ready = await register.call('GET', '/api/health/ready');
  expect({ status: ready.status, body: ready.body }).toEqual({
    status: 503,
    body: { status: 'notReady', failing: ['restore'] },
  });
  for (const timer of ['dispatchMail', 'remindInactiveUsers', 'deactivateInactiveUsers', 'eraseDeactivatedUsers'])
    await expect(register.run(timer)).rejects.toThrow('Refusal');

  await life.run('watchDeadlines');
  expect(await inOf('/api/health/ready')).toMatchObject({ status: 200 });
  for (const token of [session, left.token, administrator.token])
    expect((await register.call('GET', '/api/me', { token })).status).toBe(401);

  const back = await register.back(administrator);
  const events = await register.call('GET', '/api/events?action=registerRestored', { token: back.token });
  expect(events.body.items).toMatchObject([{ actor: { kind: 'system' }, details: { whole: true } }]);
  for (const { id, email } of [erased, hidden]) {
    expect((await register.call('GET', `/api/users/${id}`, { token: back.token })).status).toBe(404);
    const search = await register.call('POST', '/api/users/search', { token: back.token, body: { text: email } });
    expect(search.body.items).toEqual([]);
  }
  const stored = JSON.stringify(register.local.cosmos.dump());
  for (const { email } of [erased, hidden]) expect(stored).not.toContain(email);
  expect((await register.back(left)).id).toBe(left.id);
});

it.each([
  ['sv', 'Registret återställs från en säkerhetskopia. Försök igen om en stund.'],
  ['fi', 'Rekisteriä palautetaan varmuuskopiosta. Yritä hetken kuluttua uudelleen.'],
  ['en', 'The register is being restored from a backup. Try again in a while.'],
])('says so in %s, and when to come again', async (language, title) => {
  const { register } = life;
  const backup = register.local.cosmos.dump();
  await life.run('watchDeadlines');
  register.local.cosmos.putBack(backup);
  register.advance('PT61S');
  const { status, headers, body } = await register.call('GET', '/api/me', {
    headers: { 'accept-language': language },
  });
  expect({ status, title: body.title, retryAfter: headers.get('retry-after') }).toEqual({
    status: 503,
    title,
    retryAfter: '30',
  });
  await life.run('watchDeadlines');
});

it('names the journal while it is out of reach, and goes on serving', async () => {
  const { register } = life;
  register.local.blobs.faults.down();
  register.advance('PT61S');
  const ready = await register.call('GET', '/api/health/ready');
  expect({ status: ready.status, body: ready.body }).toEqual({
    status: 503,
    body: { status: 'notReady', failing: ['journal'] },
  });
  expect(await inOf('/api/me')).toEqual({ status: 401, code: 'notSignedIn' });
  await life.run('watchDeadlines');
  register.local.blobs.faults.heal();
  register.advance('PT61S');
  expect((await register.call('GET', '/api/health/ready')).status).toBe(200);
});

it('finds by the last night what nobody can see in the database alone', async () => {
  const { register } = life;
  const verify = async () => {
    const { token } = await register.back(life.administrator);
    const begun = await register.call('POST', '/api/events/verifications', { token });
    await life.run('watchDeadlines');
    return (await register.call('GET', `/api/events/verifications/${begun.body.id}`, { token })).body;
  };
  const of = (pk: string) => (register.local.cosmos.dump().register ?? []).filter((document) => document.pk === pk);
  const administrator = await register.back(life.administrator);
  const facts = { email: 'minns@example.fi', organisationId: life.organisationId };
  const kept = await register.person(administrator, facts);
  const before = of(kept.id);
  await register.back(kept);
  register.advance('P1D');
  await life.run('watchDeadlines');
  expect(await verify()).toMatchObject({ state: 'done', intact: true });

  /** Puts other documents in the place of a partition's, past the program. */
  const put = (documents: ReturnType<typeof of>): void => {
    const dump = register.local.cosmos.dump();
    const others = (dump.register ?? []).filter((document) => document.pk !== kept.id);
    register.local.cosmos.putBack({ ...dump, register: [...others, ...documents] });
  };
  const whole = of(kept.id);
  const found = { intact: false, firstBroken: { subject: kept.id, eventId: 'chain' } };
  // All of a partition as it was a day ago: every HMAC in it is right.
  put(before);
  expect(await verify()).toMatchObject(found);
  const { token } = await register.back(life.administrator);
  const inline = await register.call('GET', `/api/events/verification?subject=${kept.id}`, { token });
  expect(inline.body).toMatchObject(found);
  put([]);
  expect(await verify()).toMatchObject(found);
  put(whole);
  expect(await verify()).toMatchObject({ intact: true, firstBroken: null });
});
