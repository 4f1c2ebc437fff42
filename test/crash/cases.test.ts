import type { User } from '../../shared/accounts/index.ts';
import { clearCasesOf, closeCase, hideCasesOf, openCase, readCaseFor, writeMessage } from '../../shared/cases/index.ts';
import { guarded } from '../setup/guard.ts';
import { actionsOf, documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, mailsFrom, misfortunes, walkable } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
afterAll(() => test.stop());

interface People {
  readonly owner: User;
  readonly administrator: User;
  readonly officer: User;
}

async function people(): Promise<People> {
  await guarded(test.platform);
  return {
    owner: await settleNow(test.platform),
    administrator: await settleAdministrator(test.platform),
    officer: await settleNow(test.platform, { duty: 'protectionOfficer' }),
  };
}

const question = (text: string) => ({ subject: null, text, confidential: false });
const tasks = (pk: string) => documents(test, 'telephoneTask', pk).length;

/** Who got no answer looks at the list first. */
const asking = (text: string, leaks: number): Flow<People> => ({
  prepare: people,
  run: (platform, { owner }) => openCase(platform, owner, question(text)),
  async again(platform, given) {
    if (documents(test, 'case').length === 0) await openCase(platform, given.owner, question(text));
  },
  async expect({ owner, officer, administrator }) {
    const [one, ...more] = documents(test, 'case');
    expect(more).toEqual([]);
    const id = String(one?.id);
    expect([tasks(id), mailsFrom(test, id)]).toEqual([leaks, ['caseWaiting']]);
    for (const reader of [owner, leaks > 0 ? officer : administrator])
      expect((await readCaseFor(test.platform, reader, id)).messages).toHaveLength(1);
    expect(actionsOf(test, id)[0]).toBe('caseOpened');
  },
});

interface Opened extends People {
  readonly id: string;
}

const opened = async (): Promise<Opened> => {
  const given = await people();
  return { ...given, id: (await openCase(test.platform, given.owner, question('Fråga'))).id };
};

const answering = (text: string, leaks: number): Flow<Opened> => ({
  prepare: opened,
  run: (platform, { administrator, id }) => writeMessage(platform, administrator, id, text),
  async again(platform, { administrator, id }) {
    if ((await readCaseFor(platform, administrator, id)).messages.length === 1)
      await writeMessage(platform, administrator, id, text);
  },
  async expect({ administrator, owner, id }) {
    expect((await readCaseFor(test.platform, administrator, id)).messages).toHaveLength(2);
    expect((await readCaseFor(test.platform, owner, id)).messages).toHaveLength(2 - leaks);
    expect(tasks(id)).toBe(leaks);
    expect(mailsFrom(test, id)).toEqual(leaks > 0 ? ['caseWaiting'] : ['caseAnswered', 'caseWaiting']);
    expect(actionsOf(test, id).filter((action) => action === 'caseAnswered')).toHaveLength(1);
  },
});

const closing: Flow<Opened> = {
  prepare: opened,
  run: (platform, { owner, id }) => closeCase(platform, owner, { id, revision: 1 }),
  async expect({ owner, id }) {
    expect((await readCaseFor(test.platform, owner, id)).case.owner.state).toBe('closed');
    expect(actionsOf(test, id).filter((action) => action === 'caseClosed')).toHaveLength(1);
  },
};

const several = async (): Promise<Opened> => {
  const given = await opened();
  await openCase(test.platform, given.owner, { ...question('Mer'), confidential: true });
  await openCase(test.platform, given.owner, question('Mest'));
  return given;
};

const leaving: Flow<Opened> = {
  prepare: several,
  run: (platform, { owner }) => clearCasesOf(platform, owner.id),
  async expect() {
    expect(documents(test, 'case')).toHaveLength(3);
    for (const one of documents(test, 'case')) {
      expect(one).toMatchObject({ audience: 'nobody', ownerId: '', state: 'closed' });
      expect(actionsOf(test, String(one.id)).filter((action) => action === 'caseCleared')).toHaveLength(1);
    }
  },
};

const hiding: Flow<Opened> = {
  prepare: several,
  run: (platform, { owner }) => hideCasesOf(platform, owner.id),
  async expect({ administrator, officer }) {
    for (const { id } of documents(test, 'case')) {
      await expect(readCaseFor(test.platform, administrator, String(id))).rejects.toMatchObject({ code: 'notFound' });
      expect((await readCaseFor(test.platform, officer, String(id))).messages).toHaveLength(1);
    }
  },
};

describe.each([
  ['a question', walkable(asking('Fråga', 0)), 2],
  ['a question that mentions a protected person', walkable(asking('Räfsbäck?', 1)), 2],
  ['an answer', walkable(answering('Svar', 0)), 2],
  ['an answer that mentions a protected person', walkable(answering('Räfsbäck', 1)), 2],
  ['a case that is closed', walkable(closing), 1],
  ['the cases of who leaves', walkable(leaving), 3],
  ['the cases of who comes under protection', walkable(hiding), 2],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
