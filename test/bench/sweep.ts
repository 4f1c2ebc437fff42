/** A sweep: its requests and its memory as the register grows, and its speed against the bare SDK's batches. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { JSONObject, OperationInput } from '@azure/cosmos';
import { runStep } from '../../shared/accounts/lifecycle/index.ts';
import { aUser, settle } from '../setup/users.ts';
import { type Comparison, compare, timed } from './measure.ts';
import type { Swept } from './sweepOnce.ts';
import type { World } from './world.ts';

export const SIZES = [1_000, 10_000, 100_000];

/** Sweeps a register of each size in a process of its own, on the sorted stand-in for the store. */
export const measureGrowth = (): readonly Swept[] =>
  SIZES.map((accounts) => {
    const options = ['--expose-gc', 'test/bench/sweepOnce.ts', String(accounts)];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as Swept;
  });

export interface SpeedResult {
  /** Milliseconds per account. */
  readonly perAccount: Comparison;
}

const ROUNDS = 5;
const ACCOUNTS = 200;
const PARALLEL = 8;

/** Prompts some accounts by a sweep, and writes the same four documents for each by the bare SDK, as many at a time. */
export async function measureSpeed({ platform, database }: World): Promise<SpeedResult> {
  const lastActiveAt = new Date(platform.clock.now() - 170 * 24 * 60 * 60_000).toISOString();
  const people = { createdAt: lastActiveAt, activatedAt: lastActiveAt, lastActiveAt };
  const container = database.container('register');

  const swept = async () => {
    for (let made = 0; made < ACCOUNTS; made++) await settle(platform, people, null);
    let done: unknown;
    const took = await timed(async () => {
      done = (await runStep(platform, 'remind')).done;
    });
    if (done !== ACCOUNTS) throw new Error(`The sweep did ${String(done)} accounts.`);
    return took / ACCOUNTS;
  };
  const bare = async () => {
    const partitions = Array.from({ length: ACCOUNTS }, () => randomUUID());
    for (const pk of partitions) await container.items.batch([create(user(pk)), create(small(pk, 'chain'))], pk);
    const queue = partitions.values();
    const worker = async () => {
      for (const pk of queue) await container.items.batch(prompt(pk), pk);
    };
    return (await timed(() => Promise.all(Array.from({ length: PARALLEL }, worker)))) / ACCOUNTS;
  };
  return { perAccount: await compare(ROUNDS, swept, bare) };
}

/** Of a type that no sweep knows. */
interface BenchDocument {
  readonly id: string;
  readonly pk: string;
}

const user = (pk: string) => ({ ...aUser({ id: pk }), pk, type: 'bench' });
const small = (pk: string, id: string) => ({ id, pk, type: 'bench', text: 'x'.repeat(400) });
const create = (document: BenchDocument): OperationInput => ({
  operationType: 'Create',
  resourceBody: { ...document } as JSONObject,
});
const replace = (document: BenchDocument): OperationInput => ({
  operationType: 'Replace',
  id: document.id,
  resourceBody: { ...document } as JSONObject,
});
/** What a prompt writes: the user, the mail, the event, the head of the chain. */
const prompt = (pk: string): OperationInput[] => [
  replace(user(pk)),
  create(small(pk, randomUUID())),
  create(small(pk, randomUUID())),
  replace(small(pk, 'chain')),
];
