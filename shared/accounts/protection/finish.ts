import { system } from '../../audit/index.ts';
import { deleteTokensOf } from '../../credentials/index.ts';
import { record } from '../../journal/index.ts';
import { Refusal } from '../../platform/http/problems.ts';
import { faultOf } from '../../platform/log.ts';
import type { Platform } from '../../platform/platform.ts';
import { changed, type User } from '../user.ts';
import { SealedUserDocument } from '../userDocument.ts';
import { changeAccount } from '../users.ts';
import { markEntry } from './protected.ts';

/** Does something about a user in an area above this one. May be done twice, and may end anywhere. */
export type StepElsewhere = (platform: Platform, userId: string) => Promise<void>;

/** What the areas above this one have to do with a user; `functions/` puts it together. */
export interface Elsewhere {
  /** Each seals what an area keeps of a person who came under protection. */
  readonly seals: readonly StepElsewhere[];
}

/**
 * Does what follows from a mark outside the user's own batch, and says so in the user when all of it is done. Nobody is told of the
 * mark before.
 * @throws Refusal `notFound` for one who is gone
 */
export async function finishMark(platform: Platform, id: string, elsewhere: Elsewhere): Promise<User> {
  return changeAccount(platform, id, async (user) => {
    if (!user.protection?.unfinished) return undefined;
    const { unfinished, ...protection } = user.protection;
    await record(platform, markEntry(id, protection));
    // What came to be under protection stays: a sign-in since, a code.
    await deleteTokensOf(platform, id, protection.markedAt);
    for (const seal of elsewhere.seals) await seal(platform, id);
    return {
      user: changed(user, { protection }),
      event: { actor: system('protection'), action: 'protectionCarriedThrough', subject: id },
    };
  });
}

/** Carries through the marks that a crash cut short. The log learns of a fault, and not of whom it was about. */
export async function finishMarks(platform: Platform, elsewhere: Elsewhere): Promise<void> {
  for (const type of ['protectedUser', 'protectedRestrictedUser'] as const) {
    const query = {
      text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state',
      parameters: { type, state: 'open' },
    };
    for await (const page of platform.store.pages('register', query, SealedUserDocument))
      for (const { value } of page) await finishMark(platform, value.id, elsewhere).catch(tell(platform));
  }
}

const tell =
  ({ log }: Platform) =>
  (thrown: unknown): void => {
    // Erased meanwhile.
    if (thrown instanceof Refusal && thrown.code === 'notFound') return;
    log.write('accountFailed', faultOf(thrown));
  };
