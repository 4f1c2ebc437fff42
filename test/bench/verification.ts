/** The verification of an untouched log: its requests and its memory as the log grows. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link } from '../../shared/audit/chain.ts';
import { type ChainHead, type StoredEvent, system } from '../../shared/audit/index.ts';
import { takeRoot } from '../../shared/journal/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { stampFrom } from '../../shared/platform/retention.ts';
import type { Verified } from './verifyOnce.ts';
import { environmentFor, platformIn, startDatabase } from './world.ts';

const SIZES = [1_000, 10_000];
const EACH = 5;
const PARALLEL = 8;

/** Verifies a register of each size in a process of its own, with the database in another. */
export async function measureVerification(): Promise<readonly Verified[]> {
  const measured: Verified[] = [];
  for (const events of SIZES) {
    const { endpoint, journal, stop } = await startDatabase();
    const environment = environmentFor(endpoint, journal);
    const platform = await platformIn(environment);
    await fill(platform, events / EACH);
    await takeRoot(platform);
    const options = ['--expose-gc', 'test/bench/verifyOnce.ts'];
    const env = { ...process.env, ...environment };
    measured.push(JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', env })) as Verified);
    await stop();
  }
  return measured;
}

/** Writes partitions with their events and heads, as commits leave them. */
async function fill(platform: Platform, partitions: number): Promise<void> {
  const key = await platform.keys.current('chain-key');
  const at = new Date(platform.clock.now()).toISOString();
  const chain = async (pk: string) => {
    let head: ChainHead | undefined;
    const events: StoredEvent[] = [];
    for (let n = 0; n < EACH; n++) {
      const draft = { actor: system('bench'), action: 'happened', subject: pk, details: { n } };
      const next = link(key, pk, head, { ...draft, id: randomUUID(), at, stamp: stampFrom(platform, at) });
      events.push(next.event);
      head = next.head;
    }
    const documents = head ? [head, ...events] : events;
    await platform.store.batch(
      pk,
      documents.map((document) => ({ kind: 'create', document })),
    );
  };
  const queue = Array.from({ length: partitions }, () => randomUUID()).values();
  const worker = async () => {
    for (const pk of queue) await chain(pk);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}
