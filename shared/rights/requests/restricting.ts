import { endRestriction, restrictUser } from '../../accounts/index.ts';
import { instant } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { TelephoneTask } from '../../protection/index.ts';
import type { RightsRequest } from './request.ts';
import { changeRequest } from './requests.ts';
import { actor, done, HOUR, later, TOO_FEW, unlessRefused } from './work.ts';

/** Restricts whoever asked for it. */
export async function restrictOwner(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
  const { id, ownerId } = due.value;
  const outcome = await unlessRefused([...TOO_FEW, 'notFound'], () => restrictUser(platform, ownerId, id, actor));
  if ('refused' in outcome && outcome.refused !== 'notFound') return later(platform, due, HOUR);
  await changeRequest(platform, id, (fresh) => (fresh.work?.kind === 'restriction' ? done(fresh, {}) : undefined));
}

/** Ends a restriction once its person was told. */
export async function lift(platform: Platform, due: Versioned<RightsRequest>): Promise<void> {
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
