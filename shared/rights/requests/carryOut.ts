import {
  endRestriction,
  eraseAtRequest,
  graceDay,
  isHeld,
  readUser,
  restrictUser,
  type User,
} from '../../accounts/index.ts';
import { StoredEvent, system } from '../../audit/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { type ProblemCode, Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { countsSince, TelephoneTask } from '../../protection/index.ts';
import { isForCopy, isToHandOver } from './before.ts';
import { goesOnElsewhere } from './goOn.ts';
import { isOpen, type RightsRequest } from './request.ts';
import { changeRequest, putOff, readRequest, requestsBy } from './requests.ts';
import { tale } from './telling.ts';

/** What other areas have to say; handed in by `functions/`. */
export interface RightsWorld {
  /** Each says whether somebody acts in a matter of an area that is not closed: all must be before they are erased. */
  readonly actsInOpenMatter: readonly ((platform: Platform, userId: string) => Promise<boolean>)[];
}

const actor = system('rights');

const HOUR = durationMillis('PT1H');
/** For so long the erasure of a protected person waits for a call that nobody answers. */
const CALLED_WITHIN = durationMillis('P14D');

/** Does what was decided on a request: erases, restricts, ends a restriction. It may end anywhere and be run again, also on two hosts. */
export async function carryOut(platform: Platform, world: RightsWorld, due: Versioned<RightsRequest>): Promise<void> {
  const { work, lifting } = due.value;
  if (await goesOnElsewhere(platform, due.value)) return leave(platform, due);
  if (work?.kind === 'erasure') return eraseOwner(platform, world, due);
  if (work?.kind === 'restriction') return restrictOwner(platform, due);
  if (lifting) return lift(platform, due);
}

/** To those who decided it what goes on as one of the officers' is carried out, as with an erasure; until it goes on, it waits. */
async function leave(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  if (due.value.clearedAt === null) return later(platform, due, SOON);
  await changeRequest(platform, due.value.id, (fresh) => (fresh.work ? carriedOut(platform, fresh) : undefined));
}

async function eraseOwner(platform: Platform, world: RightsWorld, due: Versioned<RightsRequest>): Promise<void> {
  const { value: request } = due;
  const owner = (await readUser(platform, request.ownerId))?.value;
  if (owner && owner.status !== 'erasing') {
    if (isKeptByRestriction(platform, request, owner)) return later(platform, due, HOUR);
    if (await isOwedAnswer(platform, owner)) return waitForClosing(platform, due);
    for (const open of [isHeld, ...world.actsInOpenMatter])
      if (await open(platform, owner.id)) return waitForClosing(platform, due);
    if (!(await wasCalled(platform, request, request.work?.messageId ?? null))) return later(platform, due, HOUR);
  }
  if (owner) {
    const outcome = await unlessRefused(TOO_FEW, () => eraseAtRequest(platform, request.ownerId, actor));
    const fresh = await readRequest(platform, request.id);
    if (outcome !== 'done') return fresh && later(platform, fresh, outcome === 'kept' ? SOON : HOUR);
  }
  await changeRequest(platform, request.id, (fresh) =>
    fresh.work?.kind === 'erasure' ? carriedOut(platform, fresh) : undefined,
  );
}

/** An erasure at its end. */
const carriedOut = ({ clock }: Platform, request: RightsRequest) => done(request, { endedAt: instant(clock.now()) });

/**
 * Whether somebody who asked for erasure has had their data kept instead since (art. 18(1)(b)), or until lately: what is due goes on
 * when that has been over for thirty days.
 */
const isKeptByRestriction = (
  { calendar, clock }: Platform,
  { receivedAt }: RightsRequest,
  { restriction, restrictionEndedAt }: User,
): boolean =>
  restriction
    ? receivedAt <= restriction.since
    : restrictionEndedAt !== null &&
      receivedAt <= restrictionEndedAt &&
      calendar.dayOf(clock.now()) < graceDay({ restrictionEndedAt }, calendar);

/**
 * Whether somebody waits for the answer to what an erasure would leave without sense: they have asked for a copy of what is held, or
 * were granted one that is to be handed over, or asked to have it kept.
 */
async function isOwedAnswer(platform: Platform, owner: User): Promise<boolean> {
  for (const request of await requestsBy(platform, owner.id)) {
    if (isOpen(request) && (isForCopy(request.right) || request.right === 'restriction')) return true;
    if (isToHandOver(platform, request, owner) && !(await wasHandedOver(platform, request))) return true;
  }
  return false;
}

/** Whether an officer has handed over the copy that was granted. */
async function wasHandedOver({ store }: Platform, { id, ownerId }: RightsRequest): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.action = @action ORDER BY c.pk, c.type, c.seq',
    parameters: { pk: ownerId, type: 'event', action: 'copyHandedOver' },
    partition: ownerId,
  };
  for await (const page of store.pages('register', query, StoredEvent))
    if (page.some(({ value }) => value.details.requestId === id)) return true;
  return false;
}

/** Between two looks at what ends within minutes, in milliseconds. */
const SOON = durationMillis('PT5M');

const done = (request: RightsRequest, facts: Partial<RightsRequest>) => ({
  request: { ...request, work: null, ...facts, revision: request.revision + 1 },
  event: { actor, action: 'rightsCarriedOut' },
});

/** Whoever acts in an open matter is erased when it is closed, and told so once. */
async function waitForClosing(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  const { work, ownerId, id } = due.value;
  if (work?.waits) return later(platform, due, HOUR);
  const owner = (await readUser(platform, ownerId))?.value;
  if (!owner) return;
  await changeRequest(platform, id, async (request) => {
    if (!request.work || request.work.waits) return undefined;
    const { document } = await tale(platform, owner, request, 'rightsErasureWaits');
    return {
      request: {
        ...request,
        revision: request.revision + 1,
        work: { ...request.work, waits: true, at: instant(platform.clock.now() + HOUR) },
      },
      event: { actor, action: 'rightsErasureWaits' },
      creates: [document],
    };
  });
}

const later = (platform: Platform, { value, etag }: Versioned<RightsRequest>, wait: number): Promise<void> => {
  const at = instant(platform.clock.now() + wait);
  return putOff(
    platform,
    {
      ...value,
      work: value.work && { ...value.work, at },
      lifting: value.lifting && { ...value.lifting, lookAt: at },
    },
    etag,
  );
};

/** Whether a telephone task was done, or tried as often as counts; true where there is none. */
async function wasCalled(
  { store, calendar, clock }: Platform,
  { id }: RightsRequest,
  taskId: string | null,
): Promise<boolean> {
  if (taskId === null) return true;
  const task = (await store.read('register', id, taskId, TelephoneTask))?.value;
  if (!task || task.endedAt !== null || countsSince(task, calendar) !== null) return true;
  return clock.now() - millis(task.createdAt) > CALLED_WITHIN;
}

/** What a step gives, or the code of a refusal that is not the last word. */
async function unlessRefused<T, C extends ProblemCode>(
  codes: readonly C[],
  step: () => Promise<T>,
): Promise<T | { readonly refused: C }> {
  try {
    return await step();
  } catch (thrown) {
    const refused = thrown instanceof Refusal && codes.find((code) => code === thrown.code);
    if (refused) return { refused };
    throw thrown;
  }
}

/** Too few would remain of those who must: nobody knew when it was granted. */
const TOO_FEW = ['lastAdministrator', 'lastOfficers', 'lastReviewer'] as const;

async function restrictOwner(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  const { id, ownerId } = due.value;
  const outcome = await unlessRefused([...TOO_FEW, 'notFound'], () => restrictUser(platform, ownerId, id, actor));
  if ('refused' in outcome && outcome.refused !== 'notFound') return later(platform, due, HOUR);
  await changeRequest(platform, id, (fresh) => (fresh.work?.kind === 'restriction' ? done(fresh, {}) : undefined));
}

/** Ends a restriction once its person was told. */
async function lift(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  const { id, ownerId, formerId, lifting } = due.value;
  if (!lifting) return;
  const telling = lifting.toldAt === null ? await callsSince(platform, id, lifting.at) : 'reached';
  if (telling === 'waiting') return later(platform, due, HOUR);
  const at = instant(platform.clock.now());
  if (telling === 'failed') return notTold(platform, id, lifting.at, at);
  const ids = formerId === null ? [id] : [id, formerId];
  await unlessRefused(['notFound'], () => endRestriction(platform, ownerId, ids, actor));
  await changeRequest(platform, id, (fresh) =>
    fresh.state === 'granted'
      ? {
          request: {
            ...fresh,
            state: 'lifted',
            revision: fresh.revision + 1,
            lifting: fresh.lifting && { ...fresh.lifting, toldAt: fresh.lifting.toldAt ?? at },
            endedAt: at,
          },
          event: { actor, action: 'restrictionLifted' },
        }
      : undefined,
  );
}

/** Nobody was told of the end of a restriction, and nobody will be: it stays, and whoever lifts it tells again. */
async function notTold(platform: Platform, id: string, since: string, at: string): Promise<void> {
  await changeRequest(platform, id, ({ lifting, ...fresh }) =>
    lifting && lifting.at === since && lifting.toldAt === null && lifting.failedAt === null
      ? {
          request: { ...fresh, lifting: { ...lifting, failedAt: at }, revision: fresh.revision + 1 },
          event: { actor, action: 'restrictionEndNotTold' },
        }
      : undefined,
  );
}

/**
 * What came of the officers' calls to a protected person since a moment: they were told, or are still to be, or every task has ended
 * without that. A call that nobody answered does not do, nor that somebody else was to see to it (art. 18(3)).
 */
async function callsSince({ store }: Platform, pk: string, since: string): Promise<'reached' | 'waiting' | 'failed'> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.createdAt >= @since',
    parameters: { pk, type: 'telephoneTask', since },
    partition: pk,
  };
  const states: TelephoneTask['state'][] = [];
  for await (const page of store.pages('register', query, TelephoneTask))
    states.push(...page.flatMap(({ value }) => (value.kind === 'letter' ? [value.state] : [])));
  if (states.includes('reached')) return 'reached';
  const open = states.length === 0 || states.some((state) => state === 'open' || state === 'attempted');
  return open ? 'waiting' : 'failed';
}
