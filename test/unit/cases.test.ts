import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { markUser, type User } from '../../shared/accounts/index.ts';
import { type Case, endedAt, MESSAGE_LIMIT, messagesFor, type Side } from '../../shared/cases/case.ts';
import { actorIn } from '../../shared/cases/cases.ts';
import {
  caseDeadline,
  clearCasesOf,
  closeCase,
  hideCasesOf,
  listCases,
  openCase,
  ownCases,
  readCaseFor,
  withholdMentionsInCases,
  writeMessage,
} from '../../shared/cases/index.ts';
import { afterClosing, afterSilence, afterWriting } from '../../shared/cases/transitions.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { readOrganisation, shownTo, withholdMentionsOf } from '../../shared/organisations/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { TelephoneTask, taskContent } from '../../shared/protection/index.ts';
import { guarded } from '../setup/guard.ts';
import { actionsOf, documents, settleAdministrator, settleNow, stored } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { settleOrganisation } from '../setup/people.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let test: TestPlatform;
let platform: Platform;
let mail: Mail;
let gateway: Gateway;
let administrator: User;
let officer: User;
let owner: User;

beforeAll(async () => {
  test = await testPlatform();
  ({ platform } = test);
  ({ mail, gateway } = await testMail(test.clock));
});
beforeEach(async () => {
  test.cosmos.clear();
  test.clock.advance('P1D');
  mail.clearInbox();
  administrator = await settleAdministrator(platform);
  officer = await settleNow(platform, { duty: 'protectionOfficer' });
  owner = await settleNow(platform);
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const ask = (who = owner, more: object = {}) =>
  openCase(platform, who, { subject: 'Ämne', text: 'Fråga', confidential: false, ...more });
const dispatch = () => dispatchOutbox(platform, gateway, deciderOf(platform));
const copied = async (user: User) => {
  const found = [];
  for await (const page of ownCases(platform, user.id)) found.push(...page);
  return found;
};
const gone = { code: 'notFound' };
const mark = (user: User) =>
  markUser(platform, officer, user.id, { contactRequestId: 'call', reviewOn: '2030-01-01' }, { seals: [hideCasesOf] });

describe('what is written', () => {
  const view = { revision: 1, state: 'open', updatedAt: '2026-01-01T00:00:00.000Z' } as const;
  const plain = (facts: Partial<Case> = {}): Case => ({
    ...{ id: 'c', reference: 'r', audience: 'everyone', createdAt: view.updatedAt, ownerId: 'o', subject: null },
    ...{ confidential: false, owner: view, administrators: view, messages: [] },
    ...facts,
  });
  const written = (before: Case, side: Side, hit = false, at = '2026-01-02T00:00:00.000Z') =>
    afterWriting(before, { id: `${before.messages.length}`, at, side, authorId: `by ${side}`, text: '', hit });
  const readers = (of: Case) =>
    (['owner', 'administrator', 'officer'] as const).map((side) => messagesFor(of, side, '').length);

  it.each([
    ['owner', 'everyone', false, [1, 1, 1], 'everyone'],
    ['owner', 'everyone', true, [1, 0, 1], 'mixed'],
    ['owner', 'mixed', false, [1, 1, 1], 'mixed'],
    ['owner', 'officers', false, [1, 0, 1], 'officers'],
    ['administrator', 'everyone', false, [1, 1, 1], 'everyone'],
    ['administrator', 'everyone', true, [0, 0, 1], 'mixed'],
    ['officer', 'mixed', false, [1, 0, 1], 'mixed'],
    ['officer', 'officers', true, [0, 0, 1], 'officers'],
  ] as const)('by the %s of a case for %s (a mention: %s) is read by', (side, audience, hit, counts, after) => {
    const one = written(plain({ audience }), side, hit);
    expect(readers(one)).toEqual(counts);
    expect(one.audience).toBe(after);
    expect(messagesFor(one, side, `by ${side}`)).toHaveLength(1);
    // A view changes for those who read it, and for the side that wrote.
    expect(one.owner.revision).toBe(counts[0] === 1 ? 2 : 1);
    expect(one.administrators.revision).toBe(counts[1] === 1 || side === 'administrator' ? 2 : 1);
  });

  it('is limited for each side', () => {
    let full = plain();
    for (let n = 0; n < MESSAGE_LIMIT; n++) full = written(full, 'owner');
    expect(() => written(full, 'owner')).toThrow('caseFull');
    expect(written(full, 'administrator').messages).toHaveLength(MESSAGE_LIMIT + 1);
  });

  it('opens what is closed if it is a question, and is refused if it is an answer', () => {
    const closed = afterClosing(plain(), 'owner', view.updatedAt);
    expect([closed.owner.state, closed.administrators.state]).toEqual(['closed', 'closed']);
    expect(endedAt(closed)).toBe(view.updatedAt);
    expect(() => written(closed, 'administrator')).toThrow('caseClosed');
    expect(() => afterClosing(closed, 'administrator', view.updatedAt)).toThrow('caseClosed');
    const again = written(closed, 'owner');
    expect([again.owner.state, again.administrators.state, endedAt(again)]).toEqual(['open', 'open', null]);
  });

  it('for officers is not administrators’ to close', () => {
    const mixed = written(plain(), 'owner', true);
    const closed = afterClosing(mixed, 'administrator', view.updatedAt);
    expect([closed.owner.state, closed.administrators.state]).toEqual(['open', 'closed']);
    expect(endedAt(closed)).toBeNull();
    expect(endedAt(afterClosing(closed, 'officer', '2026-01-03T00:00:00.000Z'))).toBe('2026-01-03T00:00:00.000Z');
    // What the owner wrote to officers does not show where administrators closed.
    expect(written(closed, 'owner', true).administrators).toEqual(closed.administrators);
  });

  it('and answered is closed by silence in every view in which it is answered', () => {
    const answered = written(plain(), 'administrator');
    expect(endedAt(afterSilence(answered, '2026-03-03T00:00:00.000Z'))).toBe('2026-03-03T00:00:00.000Z');
    expect(afterSilence(plain(), '2026-03-03T00:00:00.000Z')).toEqual(plain());
  });
});

describe('the cases of a protected person', () => {
  it('are officers’ from the first word, and an answer is told over the telephone', async () => {
    await mark(owner);
    const { id } = await ask(await stored(platform, owner.id));
    await expect(readCaseFor(platform, administrator, id)).rejects.toMatchObject(gone);
    expect((await listCases(platform, administrator, { limit: 10 })).items).toEqual([]);
    await writeMessage(platform, officer, id, `Hej ${owner.givenName} ${owner.familyName}!`);
    const [task, ...more] = documents(test, 'telephoneTask', id).map((document) => TelephoneTask.parse(document));
    expect(more).toEqual([]);
    expect(task && (await taskContent(platform, task))).toMatchObject({ subject: owner.id });
    expect(task?.kind).toBe('letter');
    expect((await readCaseFor(platform, owner, id)).messages).toHaveLength(2);
    await dispatch();
    expect(mail.inbox().map(({ to }) => to)).toEqual([]);
  });

  it('are officers’ also when the mark came while the first was written', async () => {
    await mark(owner);
    const { id } = await ask(owner);
    await expect(readCaseFor(platform, administrator, id)).rejects.toMatchObject(gone);
  });

  it('that were ordinary become officers’ with the mark, and to administrators are gone', async () => {
    const first = await ask();
    await writeMessage(platform, administrator, first.id, 'Svar');
    await mark(owner);
    await hideCasesOf(platform, owner.id);
    await expect(readCaseFor(platform, administrator, first.id)).rejects.toMatchObject(gone);
    expect((await listCases(platform, administrator, { limit: 10 })).items).toEqual([]);
    expect((await readCaseFor(platform, officer, first.id)).messages).toHaveLength(2);
    expect(actionsOf(test, first.id)).toEqual(['caseOpened', 'caseAnswered', 'caseHidden', 'caseRead']);
    // The mail that waited is not sent: it is said instead, once.
    await dispatch();
    await dispatch();
    expect(mail.inbox().filter(({ to }) => to === owner.email)).toEqual([]);
    expect(documents(test, 'telephoneTask', first.id)).toMatchObject([{ kind: 'letter', state: 'open' }]);
  });
});

describe('what others wrote of somebody who comes under protection', () => {
  it('is read by its author and officers alone from then on, in cases and in organisations', async () => {
    const person = await settleNow(platform, { givenName: 'Åsa', familyName: 'Räfsbäck' });
    const { id } = await ask(owner, { subject: 'Behörighet' });
    await writeMessage(platform, owner, id, 'Det gäller Räfsbäck.');
    await writeMessage(platform, administrator, id, 'Räfsbäck har fått den.');
    await writeMessage(platform, administrator, id, 'Är allt klart?');
    const named = await ask(owner, { subject: 'Om Räfsbäck' });
    const organisation = await settleOrganisation(platform, { instructions: 'Fråga Räfsbäck.' });
    const elsewhere = { seals: [hideCasesOf, withholdMentionsInCases, withholdMentionsOf] };
    for (const round of [1, 2]) {
      if (round === 1)
        await markUser(platform, officer, person.id, { contactRequestId: 'call', reviewOn: '2030-01-01' }, elsewhere);
      else for (const seal of elsewhere.seals) await seal(platform, person.id);
      const texts = async (reader: User) => (await readCaseFor(platform, reader, id)).messages.map(({ text }) => text);
      expect(await texts(await settleAdministrator(platform))).toEqual(['Fråga', 'Är allt klart?']);
      expect(await texts(owner)).toEqual(['Fråga', 'Det gäller Räfsbäck.', 'Är allt klart?']);
      expect(await texts(officer)).toHaveLength(4);
      await expect(readCaseFor(platform, administrator, named.id)).rejects.toMatchObject(gone);
      const kept = await readOrganisation(platform, organisation.id);
      expect(kept?.value).toMatchObject({ revision: 2, name: { text: 'Kommunen' } });
      expect(kept && (await shownTo(platform, kept.value, owner.id)).invitationPolicy.instructions).toBe('');
    }
    expect(documents(test, 'telephoneTask')).toHaveLength(3);
  });
});

describe('when somebody leaves', () => {
  it('their cases are cleared, open ones too; what was written by others about other things stays', async () => {
    const open = await ask();
    const closed = await ask(owner, { confidential: true, text: 'Hemlig' });
    await closeCase(platform, owner, { id: closed.id, revision: 1 });
    const theirs = await ask(administrator);
    await clearCasesOf(platform, owner.id);
    await clearCasesOf(platform, owner.id);
    for (const { id } of [open, closed]) {
      for (const reader of [owner, administrator, officer])
        await expect(readCaseFor(platform, reader, id)).rejects.toMatchObject(gone);
      expect(documents(test, 'case', id)).toMatchObject([{ audience: 'nobody', state: 'closed', ownerId: '' }]);
      expect(actionsOf(test, id).filter((action) => action === 'caseCleared')).toHaveLength(1);
    }
    expect(await copied(owner)).toEqual([]);
    expect((await readCaseFor(platform, administrator, theirs.id)).messages).toHaveLength(1);
    test.clock.advance('P1Y');
    test.clock.advance('PT1H');
    expect(documents(test, 'case', open.id)).toEqual([]);
  });

  it('a copy of their data holds their cases as they read them', async () => {
    await guarded(platform);
    const { id, reference } = await ask(owner, { text: 'Om Räfsbäck' });
    await writeMessage(platform, officer, id, 'Räfsbäck är anställd.');
    await writeMessage(platform, officer, id, 'Vi ringer.');
    await readCaseFor(platform, officer, id);
    const at = new Date(test.clock.now()).toISOString();
    expect(await copied(owner)).toEqual([
      {
        ...{ id, reference, subject: 'Ämne', confidential: false, standing: 'answered' },
        ...{ createdAt: at, updatedAt: at, readBySupport: [at] },
        messages: [
          { at, from: 'you', text: 'Om Räfsbäck' },
          { at, from: 'support', text: 'Vi ringer.' },
        ],
        mails: [{ template: 'caseAnswered', state: 'queued', createdAt: at, endedAt: null }],
      },
    ]);
    expect(await copied(administrator)).toEqual([]);
  });
});

describe('time', () => {
  const deadlines = () => runDeadlines(platform, { case: caseDeadline });

  it('closes what was answered after sixty days without a word, also for two hosts at once', async () => {
    const { id } = await ask();
    await writeMessage(platform, administrator, id, 'Svar');
    test.clock.advance('P59D');
    expect(await deadlines()).toMatchObject({ done: 0, failed: 0, overdue: 0 });
    test.clock.advance('P1DT2H');
    const runs = await Promise.all([deadlines(), deadlines()]);
    expect(runs.map(({ failed }) => failed)).toEqual([0, 0]);
    expect((await readCaseFor(platform, owner, id)).case.owner.state).toBe('closed');
    expect(actionsOf(test, id).filter((action) => action === 'caseClosed')).toHaveLength(1);
    expect(await deadlines()).toMatchObject({ done: 0, failed: 0, overdue: 0 });
  });

  it('leaves alone what waits for an answer', async () => {
    const { id } = await ask();
    test.clock.advance('P1Y');
    await deadlines();
    expect((await readCaseFor(platform, administrator, id)).case.owner.state).toBe('open');
  });
});

it('who asked stands in the events by a pseudonym', async () => {
  const { id } = await ask();
  await readCaseFor(platform, owner, id);
  const actors = documents(test, 'event', id).map(({ actorId }) => actorId);
  expect(new Set(actors).size).toBe(1);
  expect(actors[0]).not.toBe(owner.id);
  expect(actorIn(officer, 'officer', 'p')).toMatchObject({ id: officer.id });
});
