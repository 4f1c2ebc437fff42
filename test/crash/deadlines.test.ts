import * as z from 'zod';
import { commit, system } from '../../shared/audit/index.ts';
import { type DeadlineHandlers, deadlineHandler, runDeadlines } from '../../shared/deadlines/index.ts';
import { deadlineLimits } from '../../shared/deadlines/run.ts';
import { outgoing } from '../../shared/mail/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { PartitionedDocument } from '../../shared/platform/cosmos/store.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { actionsOf, documents } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, mailsFrom, misfortunes, walk } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
beforeEach(() => test.cosmos.clear());
afterAll(() => test.stop());

/** Something that is told of, by mail and event, as often as it falls due. */
const Errand = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('void'),
  dueAt: z.string().optional(),
  told: z.number().int(),
});

const handlers: DeadlineHandlers = {
  void: deadlineHandler(Errand, async (platform, { value: { dueAt, ...rest }, etag }) => {
    const now = platform.clock.now();
    const told = rest.told + 1;
    const document = { ...rest, told, ...(told < 2 && { dueAt: instant(now + 1) }) };
    await commit(platform, {
      partition: rest.pk,
      writes: [{ kind: 'replace', document, etag }],
      creates: [
        outgoing(now, { template: 'restored', partition: rest.pk, recipient: { kind: 'user', userId: newId() } }),
      ],
      event: { actor: system('test'), action: `told${told}`, subject: rest.id },
    });
    return 'done';
  }),
};
const work = (platform: Platform) => runDeadlines(platform, handlers);

async function errands(count: number, type = 'void'): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => newId());
  const dueAt = instant(test.clock.now());
  for (const id of ids)
    await test.platform.store.create('register', { id, pk: id, type, told: 0, dueAt } as PartitionedDocument);
  return ids;
}

const expectTold = (ids: readonly string[], actions = ['told1', 'told2']) => {
  for (const id of ids) {
    expect(actionsOf(test, id)).toEqual(actions);
    expect(mailsFrom(test, id)).toHaveLength(actions.length);
  }
};

describe.each(misfortunes)('a run of what falls due: $name', (misfortune) => {
  it('whichever write it is, everything is told of once each time', async () => {
    const flow: Flow<readonly string[]> = {
      prepare: () => errands(3),
      run: work,
      async expect(ids) {
        test.clock.advance('PT1M');
        await work(test.platform);
        test.clock.advance('PT1M');
        await work(test.platform);
        expectTold(ids);
      },
    };
    expect(await walk(test, flow, misfortune)).toBeGreaterThanOrEqual(3);
  });

  it('whichever write it is, a run that stops early leaves a place from which everything is reached', async () => {
    const flow: Flow<readonly string[]> = {
      async prepare() {
        const broken = await errands(21, 'roster');
        const ids = await errands(2);
        return [...ids, ...broken];
      },
      async run(platform) {
        for (let round = 0; round < 2; round++)
          await runDeadlines(platform, handlers, { ...deadlineLimits, parallel: 1 });
      },
      async expect([one = '', two = '']) {
        for (let round = 0; round < 5; round++) {
          await work(test.platform);
          test.clock.advance('PT1M');
        }
        expectTold([one, two]);
      },
    };
    expect(await walk(test, flow, misfortune)).toBeGreaterThanOrEqual(3);
  });
});

describe('two hosts at the same moment', () => {
  it('tell of everything once', async () => {
    const { platform: other } = await test.otherHost();
    const ids = await errands(12);
    const reports = await Promise.all([work(test.platform), work(other)]);
    expect(reports.reduce((done, report) => done + Number(report.done), 0)).toBe(12);
    expect(reports.every(({ failed }) => failed === 0)).toBe(true);
    expectTold(ids, ['told1']);
    expect(documents(test, 'deadlinePause')).toEqual([]);
  });
});
