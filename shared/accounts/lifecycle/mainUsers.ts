import * as z from 'zod';
import { CHANGE_LIMIT, commit, system } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Write } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { activeAdministrators, mainUsersOf } from '../memberships.ts';

/**
 * Who is about to stop being a main user of an organisation, in its partition. It is written before a sweep deactivates one
 * and settled after, so that neither a crash in between nor two who go at once leave an organisation alone unnoticed.
 */
const MainUserCheck = z.object({
  id: z.literal('mainUserCheck'),
  pk: z.string(),
  type: z.literal('mainUserCheck'),
  /** `open` while somebody is leaving: the repair pass points at it. */
  state: z.enum(['open', 'settled']),
  leaving: z.array(z.string()),
  /** Whether administrators know that no main user is left. */
  told: z.boolean(),
  at: z.string(),
});
type MainUserCheck = z.output<typeof MainUserCheck>;

/** After so many milliseconds nobody who was leaving is still on the way: no function runs so long. */
const ABANDONED_AFTER = 15 * 60_000;

/** To be called before a sweep deactivates a main user. */
export const mainUserLeaves = (platform: Platform, organisationId: string, userId: string): Promise<void> =>
  rewrite(platform, organisationId, async ({ leaving, told }) => ({
    leaving: [...leaving.filter((id) => id !== userId), userId],
    // Whoever is still there when this one goes makes it a new story.
    told: told && (await mainUsersOf(platform, organisationId)).length === 0,
  }));

/** To be called after it: administrators are told, once, of an organisation that has no active main user any more. */
export const mainUserLeft = (platform: Platform, organisationId: string, userId: string): Promise<void> =>
  rewrite(platform, organisationId, async ({ leaving, told }) => {
    const alone = (await mainUsersOf(platform, organisationId)).length === 0;
    return { leaving: leaving.filter((id) => id !== userId), told: told || alone };
  });

/** Settles the checks that a crash left open. @returns how many */
export async function settleMainUserChecks(platform: Platform): Promise<number> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state',
    parameters: { type: 'mainUserCheck', state: 'open' },
  };
  let settled = 0;
  for await (const page of platform.store.pages('register', query, MainUserCheck)) {
    for (const { value } of page) {
      if (platform.clock.now() - millis(value.at) < ABANDONED_AFTER) continue;
      for (const userId of value.leaving) await mainUserLeft(platform, value.pk, userId);
      settled++;
    }
  }
  return settled;
}

async function rewrite(
  platform: Platform,
  organisationId: string,
  decide: (check: MainUserCheck) => Promise<Pick<MainUserCheck, 'leaving' | 'told'>>,
): Promise<void> {
  for (;;) {
    const read = await platform.store.read('register', organisationId, 'mainUserCheck', MainUserCheck);
    const before = read?.value ?? noCheck(organisationId);
    const facts = await decide(before);
    const after: MainUserCheck = {
      ...before,
      ...facts,
      state: facts.leaving.length > 0 ? 'open' : 'settled',
      at: instant(platform.clock.now()),
    };
    const write: Write = read
      ? { kind: 'replace', document: after, etag: read.etag }
      : { kind: 'create', document: after };
    try {
      if (after.told && !before.told) await tell(platform, organisationId, write);
      else await platform.store.batch(organisationId, [write]);
      return;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

const noCheck = (organisationId: string): MainUserCheck => ({
  id: 'mainUserCheck',
  pk: organisationId,
  type: 'mainUserCheck',
  state: 'settled',
  leaving: [],
  told: false,
  at: '',
});

async function tell(platform: Platform, organisationId: string, write: Write): Promise<void> {
  const administrators = (await activeAdministrators(platform)).slice(0, CHANGE_LIMIT - 1);
  await commit(platform, {
    partition: organisationId,
    writes: [write],
    creates: administrators.map((userId) =>
      outgoing(platform.clock.now(), {
        template: 'organisationWithoutMainUser',
        partition: organisationId,
        recipient: { kind: 'user', userId },
        parameters: { organisationId },
      }),
    ),
    event: { actor: system('lifecycle'), action: 'organisationWithoutMainUser', subject: organisationId },
  });
}
