import { leaves } from '../setup/copyWalk.ts';
import { setReviewer } from '../setup/duties.ts';
import { hiddenLife, NAMES } from '../setup/hiddenLife.ts';
import { appoint } from '../setup/officers.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

const { world, by, called, hidden, mark, asked, pathOf, handle, own, listed, calls, call, hour, seenByAdministrators } =
  hiddenLife();

describe('the request of a protected person', () => {
  it('is answered as everybody’s is, and is the officers’ alone', async () => {
    const person = await hidden();
    const before = await world.life.inbox(world.life.administrator.email);
    const request = await asked(person, { right: 'rectification', text: 'Skarpsund stavas med d.' });
    expect(request).toMatchObject({ state: 'received', dueOn: '2027-03-01', text: 'Skarpsund stavas med d.' });
    expect(await own(person)).toEqual([request]);
    await world.life.run('dispatchMail', 'watchDeadlines');
    expect(await calls(request.id)).toMatchObject([{ template: 'rightsReceived', userId: person.id }]);
    expect(await world.life.inbox(person.email)).toEqual([]);

    const absent = '/api/rights-requests/2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f';
    for (const method of ['GET', 'PATCH'] as const) {
      const body = method === 'PATCH' ? { state: 'granted' } : undefined;
      const [theirs, nobodys] = [pathOf(request.id), absent].map((path) =>
        by(world.life.administrator, method, path, body, '"1"'),
      );
      const { requestId: _, instance: __, ...seen } = (await theirs)?.body ?? {};
      const { requestId: ___, instance: ____, ...expected } = (await nobodys)?.body ?? {};
      expect(seen).toEqual(expected);
      expect(seen.code).toBe('notFound');
    }
    for (const [method, path] of [
      ['GET', '/api/rights-requests'],
      ['GET', pathOf(request.id)],
    ] as const)
      expect(outcome(await by(world.mainUser, method, path))).toBe('403 forbidden');

    expect(await listed(world.officer)).toContain(request.id);
    expect(await listed(world.officer, '&state=refused')).not.toContain(request.id);
    const read = (await by(world.colleague, 'GET', pathOf(request.id))).body;
    expect(read).toMatchObject({ userId: person.id, text: 'Skarpsund stavas med d.' });
    expect(outcome(await handle(request.id, { state: 'extended', reason: 'Hillevi ska höras.' }))).toBe('200');
    expect((await calls(request.id)).map(({ template }) => template)).toEqual(['rightsExtended', 'rightsReceived']);
    expect((await own(person))[0]).toMatchObject({
      ...{ state: 'extended', dueOn: '2027-05-01' },
      extension: { reason: 'Hillevi ska höras.' },
    });
    const seen = await seenByAdministrators();
    for (const trace of [request.id, person.id, ...Object.values(NAMES)]) expect(seen).not.toContain(trace);
    expect(await world.life.inbox(world.life.administrator.email)).toEqual(before);
    expect((await world.life.verify(request.id)).intact).toBe(true);
    expect((await handle(request.id, { state: 'granted' })).body.state).toBe('granted');
  });

  it('is refused with its grounds and remedies, told over the telephone', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'portability' });
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('422 rightNotGiven');
    expect((await handle(id, { state: 'refused' }, world.colleague)).body).toMatchObject({
      ...{ state: 'refused', decidedBy: world.colleague.id },
      decision: { ground: { code: 'portabilityBasis' }, remedies: { complaint: expect.any(String) } },
    });
    await world.life.run('dispatchMail');
    expect(await world.life.inbox(person.email)).toEqual([]);
    expect((await calls(id)).map(({ template }) => template)).toContain('rightsRefused');
    const [{ decision }] = await own(person);
    expect(decision).toMatchObject({
      outcome: 'refused',
      remedies: { complaint: expect.any(String), court: expect.any(String) },
    });
    expect(JSON.stringify(decision)).not.toContain(world.colleague.id);
  });

  it('that came by telephone is written down by an officer, and by nobody else', async () => {
    const person = await hidden();
    const body = {
      ...{ userId: person.id, right: 'access', text: 'Allt om mig.', channel: 'telephone' },
      ...{ receivedAt: new Date(world.life.now() - 86_400_000).toISOString(), identityCheckedBy: world.colleague.id },
    };
    const register = (who: Person, more: object = {}) => by(who, 'POST', '/api/rights-requests', { ...body, ...more });
    expect(outcome(await register(world.life.administrator))).toBe('404 notFound');
    expect(outcome(await register(world.mainUser))).toBe('403 forbidden');
    const ordinary = await world.life.person({ email: 'vanlig@kommun.example' });
    // Of everybody else it is the administrators'.
    expect(outcome(await register(world.officer, { userId: ordinary.id }))).toBe('403 forbidden');
    // Who is protected is nobody whom others may name.
    const other = await hidden();
    expect(outcome(await register(world.officer, { identityCheckedBy: other.id }))).toBe('422 personUnknown');
    const answer = await register(world.officer);
    expect(answer).toMatchObject({
      status: 201,
      body: { channel: 'telephone', identityCheckedBy: world.colleague.id, registeredBy: world.officer.id },
    });
    const { id } = answer.body;
    expect(await own(person)).toMatchObject([{ id, channel: 'telephone', text: 'Allt om mig.' }]);
    expect(await listed(world.life.administrator)).not.toContain(id);
    expect((await handle(id, { state: 'granted', reason: 'Hon får den av oss.' })).body.state).toBe('granted');
    expect((await calls(id)).map(({ template }) => template)).toEqual(['rightsCopyGranted', 'rightsReceived']);
    const copy = (await by(person, 'GET', '/api/me/data')).body;
    expect(copy.rightsRequests).toMatchObject([{ id, state: 'granted', decision: { reason: 'Hon får den av oss.' } }]);
    expect(copy.calls).toMatchObject(Array(2).fill({ kind: 'letter', state: 'open', attempts: 0 }));
    expect(leaves(copy.calls)).not.toContain(world.officer.id);
    expect(copy.account).toMatchObject(NAMES);
  });

  it('reminds officers, and administrators see no number of it', async () => {
    const person = await hidden();
    await world.life.moveTo('2027-05-03');
    const { id, dueOn } = await asked(person, { right: 'objection' });
    expect(dueOn).toBe('2027-06-03');
    const reminders = async (who: Person) => {
      await world.life.run('dispatchMail');
      return (await world.life.inbox(who.email)).filter(({ subject }) => subject.includes('måste snart besvaras'))
        .length;
    };
    const before = [await reminders(world.officer), await reminders(world.colleague), await reminders(world.second)];
    for (const day of ['2027-05-27', '2027-06-01']) {
      await world.life.moveTo(day);
      await world.life.run('watchDeadlines', 'watchDeadlines');
    }
    const after = [await reminders(world.officer), await reminders(world.colleague), await reminders(world.second)];
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([2, 2, 0]);
    await world.life.moveTo('2027-06-05');
    await world.life.run('watchDeadlines');
    expect((await by(world.officer, 'GET', pathOf(id))).body.overdue).toBe(true);
    const { body } = await by(world.life.administrator, 'GET', '/api/administration/readiness');
    expect(body).toMatchObject({ overdueRightsRequests: [], overdueDeadlines: 0 });
    expect(await seenByAdministrators()).not.toContain(id);
  });

  it('to be erased is done after a call, and leaves what an erasure under protection leaves', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'erasure', text: 'Glöm Hillevi.', password: PASSWORD });
    const granted = await handle(id, { state: 'granted', reason: 'Hillevi har rätt till det.' });
    expect(granted).toMatchObject({ status: 202, body: { state: 'granted' } });
    await hour();
    // Nobody has called: she is still there to be called.
    expect(outcome(await by(person, 'GET', '/api/me'))).toBe('200');
    await call(id, 'rightsGranted');
    await hour();
    expect(outcome(await by(person, 'GET', '/api/me'))).toBe('401 notSignedIn');
    expect(await world.life.inbox(person.email)).toEqual([]);
    const left = (world.life.register.local.cosmos.dump().register ?? []).filter(({ pk }) => pk === person.id);
    expect(left.find(({ type }) => type === 'tombstone')).toMatchObject({ marked: true });
    // Nobody is left to be called about it.
    expect(await calls(id)).toEqual([]);
    expect((await by(world.officer, 'GET', pathOf(id))).body).toMatchObject({
      ...{ state: 'granted', text: null, decision: { outcome: 'granted', reason: null } },
      endedAt: expect.any(String),
    });
    expect(await seenByAdministrators()).not.toContain(id);
  });

  it('to be erased does not wait for ever for somebody who answers no call', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'erasure', password: PASSWORD });
    await handle(id, { state: 'granted' });
    await call(id, 'rightsGranted', 'notReached');
    await hour();
    expect((await by(world.officer, 'GET', `/api/protected-users/${person.id}`)).status).toBe(200);
    await world.life.register.advance('P15D');
    await hour();
    expect(outcome(await by(world.officer, 'GET', `/api/protected-users/${person.id}`))).toBe('404 notFound');
  });

  it('to be restricted is carried out, and its end comes after a call', async () => {
    const person = await hidden();
    const { id } = await asked(person, { right: 'restriction', text: 'Adressen är fel.' });
    expect((await handle(id, { state: 'granted' })).body.state).toBe('granted');
    expect(outcome(await by(person, 'PATCH', '/api/me', { language: 'en' }, '"1"'))).toBe('403 accountRestricted');
    expect((await by(person, 'GET', '/api/me/data')).body.account.restriction).toMatchObject({ requestId: id });
    const { items } = (await by(world.officer, 'GET', '/api/protected-users?limit=200')).body;
    expect(items.map((one: { id: string }) => one.id)).not.toContain(person.id);
    expect((await by(world.officer, 'GET', `/api/protected-users/${person.id}`)).body.restricted).toBe(true);
    expect(outcome(await handle(id, { state: 'granted' }))).toBe('409 statusConflict');
    expect(outcome(await by(world.officer, 'DELETE', `/api/protected-users/${person.id}`))).toBe(
      '403 accountRestricted',
    );
    const lifted = await handle(id, { state: 'lifted', reason: 'Rättad.' });
    expect(lifted).toMatchObject({ status: 202, body: { state: 'granted', lifting: { toldAt: null } } });
    await call(id, 'restrictionEnding', 'notReached');
    await hour();
    expect((await own(person))[0].state).toBe('granted');
    // That somebody else sees to it is no telling.
    await call(id, 'restrictionEnding', 'handedOver');
    await hour();
    expect((await own(person))[0].state).toBe('granted');
    expect((await by(world.officer, 'GET', pathOf(id))).body.tellingFailedAt).toEqual(expect.any(String));
    expect((await handle(id, { state: 'lifted', reason: 'Rättad.' })).status).toBe(202);
    await call(id, 'restrictionEnding');
    await hour();
    expect((await own(person))[0].state).toBe('lifted');
    const ifMatch = (await by(person, 'GET', '/api/me')).headers.get('etag');
    expect(outcome(await by(person, 'PATCH', '/api/me', { language: 'en' }, ifMatch))).toBe('200');
  });
});

describe('who comes under protection', () => {
  it('keeps a restriction, which officers end; to administrators the request looks like that of somebody erased', async () => {
    const person = await world.life.person({ email: 'begransad@kommun.example', ...NAMES });
    const gone = await world.life.person({ email: 'raderad@kommun.example', ...NAMES });
    const requests = [];
    for (const one of [person, gone]) {
      const { id } = await asked(one, { right: 'restriction', text: 'Uppgifterna är fel.' });
      expect((await handle(id, { state: 'granted' }, world.second)).body.state).toBe('granted');
      requests.push(id);
    }
    const [ofPerson = '', ofGone = ''] = requests;
    await world.life.run('dispatchMail');
    await mark(person);
    const { id: erasure } = await asked(gone, { right: 'erasure', password: PASSWORD });
    await handle(erasure, { state: 'granted' }, world.second);
    await world.life.run('dispatchMail');
    await hour();
    const shape = async (id: string, userId: string) => {
      const { body } = await by(world.life.administrator, 'GET', pathOf(id));
      return JSON.stringify({ ...body, createdAt: 0, receivedAt: 0, endedAt: body.endedAt !== null, revision: 0 })
        .replaceAll(id, 'request')
        .replaceAll(userId, 'user')
        .replaceAll(/"at":"[^"]*"/g, '"at":""');
    };
    expect(await shape(ofPerson, person.id)).toBe(await shape(ofGone, gone.id));
    expect(outcome(await handle(ofPerson, { state: 'lifted', reason: 'Klart.' }, world.second))).toBe(
      '409 statusConflict',
    );

    const back = await world.life.register.back(person);
    const [goesOn, ...more] = await own(back);
    expect(more).toEqual([]);
    expect(goesOn).toMatchObject({ right: 'restriction', state: 'granted', text: 'Uppgifterna är fel.' });
    expect(goesOn.id).not.toBe(ofPerson);
    expect(await listed(world.life.administrator)).not.toContain(goesOn.id);
    expect(outcome(await by(back, 'PATCH', '/api/me', { language: 'en' }, '"1"'))).toBe('403 accountRestricted');
    expect((await handle(goesOn.id, { state: 'lifted', reason: 'Rättad.' })).status).toBe(202);
    await call(goesOn.id, 'restrictionEnding');
    await hour();
    const ifMatch = (await by(back, 'GET', '/api/me')).headers.get('etag');
    expect(outcome(await by(back, 'PATCH', '/api/me', { language: 'en' }, ifMatch))).toBe('200');
    expect((await own(back))[0].state).toBe('lifted');
  });

  it('is answered by officers on what was asked before', async () => {
    const person = await world.life.person({ email: 'vantande@kommun.example', ...NAMES });
    const { id } = await asked(person, { right: 'access', text: 'Vad vet ni?' });
    await mark(person);
    const back = await world.life.register.back(person);
    const [goesOn] = await own(back);
    expect(goesOn).toMatchObject({ right: 'access', state: 'received', text: 'Vad vet ni?' });
    expect(outcome(await by(back, 'GET', `/api/me/rights-requests/${id}`))).toBe('404 notFound');
    expect((await handle(goesOn.id, { state: 'granted' })).body.state).toBe('granted');
    // And no more than once, when the mark is lifted again.
    const lifting = { contactRequestId: await called(person.id), password: PASSWORD };
    expect(outcome(await by(world.officer, 'DELETE', `/api/users/${person.id}/protection`, lifting))).toBe('202');
    const approval = await by(world.colleague, 'POST', `/api/users/${person.id}/protection/approval`, {
      password: PASSWORD,
    });
    expect(outcome(approval)).toBe('204');
    // What the copy told under protection it tells afterwards.
    const told = async (who: Person) => (await by(who, 'GET', '/api/me/data')).body;
    const lifted = await world.life.register.back(person);
    const { looks, events } = await told(lifted);
    expect(looks).toEqual(
      expect.arrayContaining([expect.objectContaining({ purpose: 'rights', capacity: 'protectionOfficer' })]),
    );
    expect(events.map(({ action }: { action: string }) => action)).toContain('rightsRequestGranted');
    expect(await own(await world.life.register.back(person))).toMatchObject([{ id: goesOn.id, state: 'granted' }]);
    expect(await listed(world.life.administrator)).not.toContain(goesOn.id);
  });
});

describe('an officer who asks to be erased', () => {
  it('is so when the review of what they did is signed, and is told that it waits', async () => {
    const third = await world.life.person({ email: 'third@kommun.example', role: 'expert' });
    const reviewer = await world.life.person({ email: 'reviewer@kommun.example', role: 'expert' });
    await setReviewer(world.life.register, world.life.administrator, reviewer);
    await appoint(third);
    await world.life.run('watchDeadlines');
    await by(third, 'GET', `/api/protected-users/${(await hidden()).id}`);
    const { id } = await asked(third, { right: 'erasure', password: PASSWORD });
    await handle(id, { state: 'granted' }, world.life.administrator);
    expect(await handle(id, { state: 'granted' }, world.second)).toMatchObject({ status: 202, body: { waits: true } });
    await world.life.run('dispatchMail');
    expect((await world.life.inbox(third.email)).at(-1)?.subject).toBe(
      'Dina uppgifter raderas när de inte längre behövs',
    );
    world.life.register.advance('P8D');
    await world.life.run('watchDeadlines');
    expect(await world.life.shown(third)).toBeDefined();
    const { items } = (await by(reviewer, 'GET', '/api/log-reviews?limit=200')).body;
    for (const review of items.filter(({ state }: { state: string }) => state === 'open'))
      expect(outcome(await by(reviewer, 'POST', `/api/log-reviews/${review.id}/signature`))).toBe('200');
    await hour();
    expect(await world.life.shown(third)).toBeUndefined();
    expect((await world.life.inbox(third.email)).at(-1)?.subject).toBe('Dina uppgifter raderas nu');
  });
});
