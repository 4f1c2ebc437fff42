import { calendarOf } from '../../shared/platform/calendar.ts';
import { dayText } from '../../shared/platform/words.ts';
import { accessibilityFaults } from '../setup/accessible.ts';
import { leaves, missingFromCopy } from '../setup/copyWalk.ts';
import { setOfficer } from '../setup/duties.ts';
import { hiddenLife, NAMES } from '../setup/hiddenLife.ts';
import { outcome, PASSWORD, type Person } from '../setup/register.ts';

const { world, by, called, hidden, mark, asked, handle, hour, seenByAdministrators } = hiddenLife();

describe('the copy of somebody who cannot sign in', () => {
  const handOver = (
    id: string,
    who: Person,
    password = PASSWORD,
    headers: Record<string, string> = {},
    onCall: { contactRequestId?: string } = {},
  ) =>
    world.life.register.call('POST', `/api/rights-requests/${id}/copy`, {
      ...{ token: who.token, body: { password, ...onCall }, headers },
    });
  const letter = (person: { id: string }, identityCheckedBy: Person, right = 'access') => ({
    ...{ userId: person.id, right, channel: 'letter', identityCheckedBy: identityCheckedBy.id },
    receivedAt: new Date(world.life.now()).toISOString(),
  });

  it('is an officer’s to hand over once it was granted, for two weeks, and the person is told that it was', async () => {
    const person = await world.life.person({ email: 'brev@kommun.example', ...NAMES });
    const request = (await asked(person, { right: 'access', text: 'Skicka till mig.' })).id;
    await by(world.life.administrator, 'DELETE', `/api/users/${person.id}`);
    expect(outcome(await handOver(request, world.officer))).toBe('409 statusConflict');
    await handle(request, { state: 'granted' }, world.life.administrator);
    await world.life.run('dispatchMail');
    const until = dayText(calendarOf('Europe/Helsinki').plus(world.life.today(), 'P13D'), 'sv');
    expect((await world.life.inbox(person.email)).at(-1)?.text).toContain(`Kontakta supporten senast den ${until}`);
    for (const who of [world.officer, world.colleague]) {
      const told = (await world.life.inbox(who.email)).at(-1);
      expect(told?.subject).toBe('En kopia av uppgifter ska lämnas ut');
      expect(told?.text).toContain(`/rights-requests/${request}`);
    }
    for (const who of [world.life.administrator, world.second, world.mainUser])
      expect(outcome(await handOver(request, who))).toBe('403 forbidden');
    expect(outcome(await handOver(request, world.officer, 'inte mitt lösenord alls'))).toBe('401 credentialsRefused');
    expect(outcome(await handOver('2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f', world.officer))).toBe('404 notFound');
    const { status, body } = await handOver(request, world.officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      account: { ...NAMES, email: person.email, status: 'deactivated' },
      rightsRequests: [{ id: request, state: 'granted', text: 'Skicka till mig.' }],
    });
    expect(body.looks.at(-1)).toMatchObject({ purpose: 'rights', capacity: 'protectionOfficer' });
    const page = await handOver(request, world.officer, PASSWORD, { accept: 'text/html', 'accept-language': 'fi' });
    expect(accessibilityFaults(page.body)).toEqual([]);
    expect(page.body).toContain('<html lang="fi">');
    const { items } = (
      await by(world.life.administrator, 'GET', `/api/events?subject=${person.id}&action=copyHandedOver`)
    ).body;
    expect(items).toHaveLength(2);
    world.life.register.advance('P14D');
    expect(outcome(await handOver(request, world.officer))).toBe('409 statusConflict');
  });

  it('is not for who can take it themselves, nor of anything but a copy', async () => {
    const person = await world.life.person({ email: 'inloggad@kommun.example' });
    const own = (await asked(person, { right: 'access' })).id;
    await handle(own, { state: 'granted' }, world.second);
    expect(outcome(await handOver(own, world.officer))).toBe('409 statusConflict');
    const { body } = await by(world.second, 'POST', '/api/rights-requests', letter(person, world.second, 'objection'));
    await handle(body.id, { state: 'granted' }, world.second);
    expect(outcome(await handOver(body.id, world.officer))).toBe('409 statusConflict');
  });

  it('of a protected person takes two officers and a call, and administrators learn nothing of it', async () => {
    const person = await hidden();
    const { body } = await by(world.officer, 'POST', '/api/rights-requests', letter(person, world.colleague));
    await handle(body.id, { state: 'granted' });
    expect(outcome(await handOver(body.id, world.officer))).toBe('403 forbidden');
    // Without a call, on another officer's, and on one about somebody else.
    for (const onCall of [
      {},
      { contactRequestId: await called(person.id) },
      { contactRequestId: await called(world.mainUser.id, world.colleague) },
    ])
      expect(outcome(await handOver(body.id, world.colleague, PASSWORD, {}, onCall))).toBe(
        '409 contactRequestNotUsable',
      );
    const onCall = { contactRequestId: await called(person.id, world.colleague) };
    const copy = await handOver(body.id, world.colleague, PASSWORD, {}, onCall);
    expect(copy.body).toMatchObject({ account: { ...NAMES, email: person.email } });
    await world.life.run('dispatchMail');
    const told = (await world.life.inbox(world.officer.email)).at(-1);
    const { details } = copy.body.events.find(({ action }: { action: string }) => action === 'rightsRequestGranted');
    expect(details).toMatchObject({ requestId: body.id });
    expect(told?.subject).toMatch(/skyddad/);
    expect(told?.text).not.toContain(person.id);
    expect(await seenByAdministrators()).not.toContain(person.id);
  });
});

describe('the copy of their data', () => {
  const copyOf = async (person: Person) => (await by(person, 'GET', '/api/me/data')).body;
  const dump = () => world.life.register.local.cosmos.dump();

  it('tells that an officer read a task to call them or a request to be called, and to nobody else', async () => {
    const person = await hidden();
    await asked(person, { right: 'objection', text: 'Inte så.' });
    await hour();
    const request = await called(person.id);
    const asker = await by(world.mainUser, 'POST', '/api/contact-requests', { callbackNumber: '169142' });
    const looks = async (who: Person) =>
      (await copyOf(who)).looks.map(({ purpose, capacity }: Record<string, string>) => [purpose, capacity]);
    const everybody = [person, world.mainUser, world.life.administrator, world.colleague] as const;
    const before = await Promise.all(everybody.map(looks));
    const added = async () => {
      const now = await Promise.all(everybody.map(looks));
      const told = now.map((all, index) => all.slice(before[index]?.length));
      for (const [index, all] of now.entries()) before[index] = all;
      return told;
    };
    const { items } = (await by(world.officer, 'GET', '/api/telephone-tasks?limit=200')).body;
    expect(await added()).toEqual([[], [], [], []]);
    const look = ['protection', 'protectionOfficer'];
    const hers = [];
    for (const task of items) {
      const { about } = (await by(world.officer, 'GET', `/api/telephone-tasks/${task.id}`)).body;
      if (about?.userId === person.id) hers.push(look);
    }
    expect(hers.length).toBeGreaterThan(0);
    expect(await added()).toEqual([hers, [], [], []]);

    await by(world.colleague, 'GET', `/api/contact-requests/${request}`);
    expect(await added()).toEqual([[look], [look], [], []]);
    await by(world.colleague, 'GET', `/api/contact-requests/${asker.body.id}`);
    await by(world.mainUser, 'GET', `/api/contact-requests/${asker.body.id}`);
    expect(await added()).toEqual([[], [look], [], []]);
    // In the log that others read nobody acts as an officer, and in the database no task leads to a person.
    for (const action of ['telephoneTaskRead', 'contactRequestRead'])
      expect((await by(world.life.administrator, 'GET', `/api/events?action=${action}`)).body.items).toEqual([]);
    const read = (dump().register ?? []).filter(({ action }) => action === 'telephoneTaskRead');
    for (const event of read) if (event.pk !== person.id) expect(JSON.stringify(event)).not.toContain(person.id);
    expect(JSON.stringify(dump().register?.filter(({ type }) => type === 'event'))).not.toContain('protectionOfficer"');
  });

  it('is whole for a protected person, and for one whose earlier requests go on with officers', async () => {
    const person = await hidden();
    await asked(person, { right: 'objection', text: 'Så här inte.' });
    const question = { subject: 'Arkivet', text: 'Hur läser jag det?', confidential: false };
    await by(person, 'POST', '/api/cases', question);
    const earlier = await world.life.person({ email: 'fordom@kommun.example', ...NAMES });
    await asked(earlier, { right: 'rectification', text: 'Namnet är fel.' });
    await mark(earlier);
    const back = await world.life.register.back(earlier);
    const copy = await copyOf(person);
    expect(copy).toMatchObject({
      account: { ...NAMES, email: person.email, protection: { alias: expect.any(String) } },
      rightsRequests: [{ right: 'objection', text: 'Så här inte.' }],
      cases: [{ subject: question.subject }],
    });
    expect(missingFromCopy(dump(), copy, [person.id, person.email])).toEqual([]);
    await by(world.officer, 'GET', '/api/protected-users?limit=200');
    expect((await copyOf(person)).looks.at(-1)).toMatchObject({ purpose: 'protection', capacity: 'protectionOfficer' });
    const [goesOn] = (await copyOf(back)).rightsRequests;
    expect(goesOn).toMatchObject({ right: 'rectification', text: 'Namnet är fel.' });
    expect(copy.events).toContainEqual(
      expect.objectContaining({ action: 'protectedUserAdded', by: { kind: 'person', capacity: 'protectionOfficer' } }),
    );
    // Who set it, on which call, and what was asked of others is not hers.
    for (const id of [world.officer.id, world.mainUser.id]) expect(leaves(copy.account)).not.toContain(id);
    const page = await world.life.register.call('GET', '/api/me/data', {
      token: back.token,
      headers: { accept: 'text/html' },
    });
    expect(accessibilityFaults(page.body)).toEqual([]);
    expect(page.body).toContain('Namnet är fel.');
  });

  it('is whole for somebody with a duty, who has confirmed routines', async () => {
    const person = await world.life.person({
      email: 'fjarde@kommun.example',
      role: 'expert',
      familyName: 'Hemligström',
    });
    const answer = await setOfficer(world.life.register, world.life.administrator, person);
    expect(answer.status).toBe(202);
    const { items } = (await by(world.officer, 'GET', '/api/protection-officer-appointments')).body;
    const waiting = items.find(({ userId }: { userId: string }) => userId === person.id);
    const approved = await by(world.officer, 'POST', `/api/protection-officer-appointments/${waiting.id}/approval`);
    expect(approved.status).toBe(200);
    const [routine] = (await by(person, 'GET', '/api/routines')).body.items;
    const confirmation = { revision: routine.revision };
    expect((await by(person, 'PUT', `/api/me/routines/${routine.id}`, confirmation)).status).toBe(204);
    await world.life.run('dispatchMail');
    const copy = await copyOf(person);
    expect(copy.account).toMatchObject({
      duty: 'protectionOfficer',
      routines: [{ routine: routine.id, revision: routine.revision, confirmedAt: expect.any(String) }],
    });
    const actions = copy.events.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(expect.arrayContaining(['officerProposed', 'officerApproved']));
    // Others got mails about it: that they did is told, and not who they are.
    const mails = copy.events.filter(({ action }: { action: string }) => action === 'mailSent');
    expect(new Set(mails.map(({ about }: { about: string | null }) => about))).toEqual(new Set(['you', null]));
    expect(missingFromCopy(dump(), copy, [person.id, person.email, 'Hemligström'])).toEqual([]);
  });
});
