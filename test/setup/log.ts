import {
  commit,
  startVerification,
  system,
  type VerificationRun,
  workOnVerifications,
} from '../../shared/audit/index.ts';
import { eventsIn, readVerification } from '../../shared/audit/verifications.ts';
import type { CallWitness } from '../../shared/audit/witness.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { TestPlatform } from './platform.ts';

export const tester = { kind: 'user' as const, id: 'tester', capacity: 'administrator' as const };

/** Writes events into a partition, one commit each. */
export async function happen(platform: Platform, partition: string, times: number): Promise<void> {
  for (let n = 0; n < times; n++)
    await commit(platform, {
      partition,
      writes: [],
      event: {
        actor: system('test'),
        action: 'happened',
        subject: partition,
        fields: ['n'],
        details: { n, of: ['a'] },
      },
    });
}

export type Stored = Readonly<Record<string, unknown>> & { readonly id: string; readonly pk: string };

/** The documents of chains as they lie in the database, without what it adds. */
export const chainDocuments = (test: Pick<TestPlatform, 'dump'>): Stored[] =>
  (test.dump().register ?? [])
    .filter(({ type }) => type === 'event' || type === 'chain')
    .map(
      (document) => Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_'))) as Stored,
    );

/** Somebody with the database alone: writes and removes what lies there, past the program. */
export const intruder = ({ platform: { store } }: Pick<TestPlatform, 'platform'>) => ({
  write: (document: object) =>
    store.batch(String((document as Stored).pk), [{ kind: 'upsert', document: document as never }]),
  remove: ({ pk, id }: { pk: unknown; id: string }) => store.remove('register', String(pk), id),
});

/** Verifies the whole register to the end of the run. */
export async function verified(
  platform: Platform,
  witness?: CallWitness,
  limits = { budget: 60_000, stretch: 2000, pageSize: 500 },
): Promise<{ run: VerificationRun; intact: boolean; events: number; firstBroken: VerificationRun['firstBroken'] }> {
  const { id } = await startVerification(platform, tester);
  for (let slices = 0; (await readVerification(platform, id)).state === 'running'; slices++) {
    if (slices > 500) throw new Error('The run does not end');
    await workOnVerifications(platform, witness, limits);
  }
  const run = await readVerification(platform, id);
  return { run, intact: run.firstBroken === null, events: eventsIn(run.progress), firstBroken: run.firstBroken };
}

/** The head of a partition's chain, as it is stored. @throws Error where there is none */
export function headOf(test: TestPlatform, pk: string): Stored {
  const found = chainDocuments(test).find((document) => document.pk === pk && document.type === 'chain');
  if (!found) throw new Error('No such head');
  return found;
}
