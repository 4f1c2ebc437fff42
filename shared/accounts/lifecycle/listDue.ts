import { commit, divided } from '../../audit/index.ts';
import type { Day } from '../../platform/calendar.ts';
import { openCursor, sealCursor } from '../../platform/cursor.ts';
import type { Page } from '../../platform/page.ts';
import type { Platform } from '../../platform/platform.ts';
import { actorOf } from '../actor.ts';
import type { DeactivationReason, User } from '../user.ts';
import { type DueStream, dueUsers, type Place, placeOf } from './due.ts';
import { policyOf } from './policy.ts';
import { type Population, populationsOf, protectedOnes } from './population.ts';
import type { SweepStep } from './stepNames.ts';
import { dueStep, steps } from './steps.ts';

/** An account for which the next sweep of a step would do something. */
export interface DueItem {
  readonly userId: string;
  /** Since which day it has been due. */
  readonly dueOn: Day;
  /** Of a prompt. */
  readonly stage: number | null;
  /** Of a deactivation. */
  readonly reason: DeactivationReason | null;
}

/** A row beside its place in the list: the number of its stream, and the place in that. */
interface Row {
  readonly item: DueItem;
  readonly keyset: [stream: number, key: string, id: string];
  readonly madeUp: boolean;
}

/** Who is due in a step of those whom the reader may know of, and since when, the longest waiting first; nothing is changed but the reader's log. @throws Refusal `invalidCursor` */
export async function listDue(
  platform: Platform,
  reader: User,
  step: SweepStep,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<DueItem>> {
  const populations = populationsOf(reader);
  const list = ['lifecycle', step, reader.id, ...populations.map(({ type }) => type)];
  const [from = 0, key, id] = (await openCursor(platform, list, cursor)) ?? [];
  const after = key === undefined || id === undefined ? undefined : { key: String(key), id: String(id) };

  const rows: Row[] = [];
  for await (const row of rowsFrom(platform, reader.id, populations, step, Number(from), after, limit + 1))
    if (rows.push(row) > limit) break;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(({ item }) => item);
  const made = new Set(shown.filter(({ madeUp }) => madeUp).map(({ item }) => item.userId));
  const listed = divided(
    items.map(({ userId }) => userId),
    (id) => made.has(id),
  );
  await commit(platform, {
    partition: reader.id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'lifecycleRead',
      subject: reader.id,
      details: { step, ids: listed.ids },
      aside: listed.aside,
      // The ids of protected persons among them would say who is.
      ...(populations.includes(protectedOnes) && { audience: 'officers' as const }),
    },
  });
  return { items, cursor: rows.length > limit && last ? await sealCursor(platform, list, last.keyset) : null };
}

async function* rowsFrom(
  platform: Platform,
  readerId: string,
  populations: readonly Population[],
  step: SweepStep,
  from: number,
  after: Place | undefined,
  pageSize: number,
): AsyncGenerator<Row> {
  const { clock, calendar, settings } = platform;
  const now = clock.now();
  const streams: readonly DueStream[] = steps[step].streams(policyOf(settings), calendar, now);
  const all = populations.flatMap(({ swept }) => swept).flatMap((type) => streams.map((stream) => ({ type, stream })));
  for (const [number, { type, stream }] of all.entries()) {
    if (number < from) continue;
    for await (const page of dueUsers(platform, type, stream, pageSize, number === from ? after : undefined)) {
      for (const { value: user } of page) {
        const shown = !user.madeUp || user.invitedBy === readerId;
        const item = shown ? itemOf(platform, step, user, now) : undefined;
        const { key, id } = placeOf(stream, user);
        if (item) yield { item, keyset: [number, key, id], madeUp: user.madeUp !== undefined };
      }
    }
  }
}

function itemOf(platform: Platform, name: SweepStep, user: User, now: number): DueItem | undefined {
  const step = dueStep(platform, name, user, now);
  if (step?.kind !== name) return undefined;
  return {
    userId: user.id,
    dueOn: step.dueOn,
    stage: step.kind === 'remind' ? step.stage : null,
    reason: step.kind === 'deactivate' ? step.reason : null,
  };
}
