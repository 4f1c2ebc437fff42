import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { changeAccount, type User } from '../../shared/accounts/index.ts';
import { system } from '../../shared/audit/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { handleIncident } from '../../shared/incidents/handle.ts';
import { readIncident } from '../../shared/incidents/incidents.ts';
import { incidentDeadlines, listIncidents, reportIncident } from '../../shared/incidents/index.ts';
import { dispatchOutbox, type Gateway } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import { taskContent } from '../../shared/protection/index.ts';
import { actionsOf, documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

/** Whom the mails about an incident reach when something has changed since they were written, and how lists are walked. */

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
let author: User;
let administrators: readonly User[];

beforeEach(async () => {
  test = await testPlatform({ MAIL_PER_HOUR: '1000' });
  ({ mail, gateway } = await testMail(test.clock));
  author = await settleNow(test.platform);
  administrators = [
    await settleAdministrator(test.platform, { language: 'sv' }),
    await settleAdministrator(test.platform, { language: 'fi' }),
    await settleAdministrator(test.platform, { language: 'en' }),
  ];
});
afterEach(() => Promise.all([test.stop(), mail.stop()]));

const watch = () => runDeadlines(test.platform, incidentDeadlines);
const dispatch = () => dispatchOutbox(test.platform, gateway, deciderOf(test.platform));
const report = (facts: object = {}, by = author) =>
  reportIncident(test.platform, by, {
    ...{ discoveredAt: instant(test.clock.now()), kind: 'confidentiality', description: 'En lista gick fel.' },
    ...{ affectedUserIds: [], source: null, confidential: false },
    ...facts,
  });
const [text] = ['En lista gick fel.'];
const assessment = {
  ...{ nature: text, dataKinds: ['name' as const], personKinds: ['editors' as const], persons: 1, records: 1 },
  ...{ likelihood: 'likely' as const, risk: 'high' as const, consequences: text, measures: text, involvedUserIds: [] },
};
const decision = { notifyAuthority: true, notifySubjects: true, grounds: text, letter: text };
async function take(id: string, ...patches: readonly object[]): Promise<void> {
  for (const patch of patches) {
    const revision = (await readIncident(test.platform, id))?.value.revision ?? 0;
    await handleIncident(test.platform, administrators[0] as User, { id, revision }, patch);
  }
}
const change = ({ id }: User, facts: Partial<User>) =>
  changeAccount(test.platform, id, (user) => ({
    user: { ...user, ...facts },
    event: { actor: system('test'), action: 'changed', subject: id },
  }));
const subjects = () => mail.inbox().map(({ subject }) => subject);
const outcomes = (id: string) => documents(test, 'mail', id).map(({ outcome }) => outcome ?? 'sent');

describe('those who handle incidents', () => {
  it('are told in their languages', async () => {
    await report();
    await watch();
    await dispatch();
    expect(subjects().sort()).toEqual([
      'A personal data breach has been reported',
      'En personuppgiftsincident har rapporterats',
      'Henkilötietojen tietoturvaloukkauksesta on ilmoitettu',
    ]);
    test.clock.advance('PT24H');
    await watch();
    await dispatch();
    expect(subjects().slice(3).sort()).toEqual([
      'A personal data breach is waiting for a decision or a notification',
      'En personuppgiftsincident väntar på beslut eller anmälan',
      'Henkilötietojen tietoturvaloukkaus odottaa päätöstä tai ilmoitusta',
    ]);
  });

  it('are told at once, and of the last hour alone, of what is late when it is reported', async () => {
    const { id } = await report({ discoveredAt: instant(test.clock.now() - 70 * 3_600_000) });
    await watch();
    await dispatch();
    expect(actionsOf(test, id).slice(0, 2)).toEqual(['incidentReported', 'incidentEscalated']);
    expect(mail.inbox()).toHaveLength(3);
    for (const { plainText } of mail.inbox() as unknown as { plainText?: string }[])
      expect(plainText ?? '66').toContain('66');
    await watch();
    expect(documents(test, 'mail', id)).toHaveLength(3);
  });

  it.each([
    [
      'somebody has decided that the authority is not to be told',
      (id: string) => take(id, { assessment }, { decision: { ...decision, notifyAuthority: false } }),
      ['superseded', 'superseded', 'superseded'],
    ],
    [
      'the hours are counted from another moment',
      (id: string) => take(id, { awareAt: instant(test.clock.now()), awareGrounds: text }),
      ['superseded', 'superseded', 'superseded'],
    ],
    [
      'two of them are administrators no more',
      async () => {
        await change(administrators[1] as User, { role: 'editor' });
        await change(administrators[2] as User, { status: 'deactivated' });
      },
      ['roleChanged', 'sent', 'statusChanged'],
    ],
  ])('are not told once %s', async (_, meanwhile, expected) => {
    const { id } = await report({ discoveredAt: instant(test.clock.now() - 25 * 3_600_000) });
    await watch();
    await meanwhile(id);
    await dispatch();
    expect(outcomes(id).sort()).toEqual(expected);
  });

  it('are told when there is one, if there was nobody', async () => {
    const { id } = await report();
    for (const administrator of administrators) await change(administrator, { status: 'deactivated' });
    expect(await watch()).toMatchObject({ kept: 1, done: 0 });
    expect(documents(test, 'mail', id)).toEqual([]);
    await change(administrators[0] as User, { status: 'active' });
    expect(await watch()).toMatchObject({ kept: 0, done: 1 });
    expect(documents(test, 'mail', id)).toHaveLength(1);
  });

  it('are administrators also for a confidential incident, while nobody is an officer, and by its reference alone', async () => {
    const { id, reference } = await report({ confidential: true });
    await watch();
    await dispatch();
    expect(mail.inbox()).toHaveLength(3);
    expect(JSON.stringify(mail.inbox())).toContain(reference);
    expect(JSON.stringify(mail.inbox())).not.toContain(text);
    const officer = await settleNow(test.platform, { duty: 'protectionOfficer' });
    test.clock.advance('PT24H');
    await watch();
    await dispatch();
    expect(mail.inbox()).toHaveLength(4);
    const { items } = await listIncidents(test.platform, officer, {}, { limit: 9 });
    expect(items.map(({ incident }) => incident.id)).toEqual([id]);
    expect((await listIncidents(test.platform, administrators[0] as User, {}, { limit: 9 })).items).toEqual([]);
  });
});

describe('a letter', () => {
  it('to somebody who came under protection after it was written is told over the telephone instead', async () => {
    const affected = await settleNow(test.platform);
    const { id } = await report({ affectedUserIds: [affected.id] });
    await take(id, { assessment }, { decision });
    await watch();
    const at = instant(test.clock.now());
    await change(affected, {
      protection: {
        alias: 'K7Q2',
        markedAt: at,
        markedBy: '',
        contactRequestId: '',
        reviewOn: '2099-01-01',
        lift: null,
      },
    });
    await dispatch();
    await dispatch();
    expect(mail.inbox()).toEqual([]);
    const tasks = documents(test, 'telephoneTask', id);
    expect(tasks).toMatchObject([{ kind: 'letter', state: 'open' }]);
    expect(await taskContent(test.platform, tasks[0] as never)).toMatchObject({
      subject: affected.id,
      detail: { template: 'incidentLetter' },
    });
  });

  it('reaches those whose accounts are deactivated, and nobody who is gone', async () => {
    const deactivated = await settleNow(test.platform, {
      ...{ status: 'deactivated', deactivationReason: 'removed', deactivatedAt: instant(test.clock.now()) },
    });
    const erasing = await settleNow(test.platform, { status: 'erasing' });
    const { id } = await report({ affectedUserIds: [deactivated.id, erasing.id, author.id] });
    await take(id, { assessment }, { decision });
    await watch();
    await dispatch();
    expect(mail.inbox()).toHaveLength(2);
  });

  it('is written to many, a batch after the other', async () => {
    const affected = await Promise.all(Array.from({ length: 95 }, () => settleNow(test.platform)));
    const { id } = await report({ affectedUserIds: affected.map((user) => user.id) });
    await take(id, { assessment }, { decision });
    await watch();
    expect(documents(test, 'mail', id)).toHaveLength(95);
    expect(actionsOf(test, id).filter((action) => action === 'incidentLettersWritten')).toHaveLength(3);
  });
});

describe('a list', () => {
  it('shows each of what somebody handles and of what they reported once, newest first, whatever its pages', async () => {
    const officer = await settleNow(test.platform, { duty: 'protectionOfficer' });
    const [administrator] = administrators as [User];
    const made: { id: string; by: User; confidential: boolean }[] = [];
    for (let index = 0; index < 12; index++) {
      const by = [author, administrator, officer][index % 3] as User;
      const confidential = index % 4 === 0;
      made.unshift({ id: (await report({ confidential }, by)).id, by, confidential });
      test.clock.advance('PT1S');
    }
    const seenBy = async (reader: User, limit: number): Promise<string[]> => {
      const ids: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await listIncidents(test.platform, reader, {}, { limit, ...(cursor && { cursor }) });
        ids.push(...page.items.map(({ incident }) => incident.id));
        expect(page.items.length).toBeLessThanOrEqual(limit);
        cursor = page.cursor;
      } while (cursor);
      return ids;
    };
    for (const limit of [1, 2, 5, 12, 50])
      for (const [reader, sees] of [
        [author, () => false],
        [administrator, (confidential: boolean) => !confidential],
        [officer, (confidential: boolean) => confidential],
      ] as const) {
        const expected = made
          .filter(({ by, confidential }) => by.id === reader.id || sees(confidential))
          .map(({ id }) => id);
        expect(await seenBy(reader, limit)).toEqual(expected);
      }
    const listed = documents(test, 'event', officer.id).filter(({ action }) => action === 'incidentsListed');
    expect(listed.length).toBeGreaterThan(0);
    for (const event of listed) expect(event).toMatchObject({ audience: 'officers' });
    for (const event of documents(test, 'event', administrator.id).filter(({ action }) => action === 'incidentsListed'))
      for (const { id } of made.filter(({ confidential }) => confidential))
        expect(JSON.stringify(event)).not.toContain(id);
  });

  it('of one state has no other', async () => {
    const [administrator] = administrators as [User];
    const { id } = await report();
    await report();
    await take(id, { assessment });
    const { items } = await listIncidents(test.platform, administrator, { state: 'assessed' }, { limit: 9 });
    expect(items.map(({ incident }) => incident.id)).toEqual([id]);
  });
});
