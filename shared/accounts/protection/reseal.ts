import { StoreError } from '../../platform/cosmos/errors.ts';
import type { Reseals } from '../../platform/sealed.ts';
import { GuardDocument, guardedAnew } from '../../protection/index.ts';
import { resealUser } from '../userDocument.ts';
import { readUser } from '../users.ts';
import { guarded } from './protected.ts';

/** What is sealed of users, and what the leak guard knows of them: that is made of their names, which it does not keep. */
export const accountReseals = {
  protectedUser: resealUser,
  protectedRestrictedUser: resealUser,
  madeUpUser: resealUser,
  guardHashes: async (platform, document) => {
    const anew = await guardedAnew(platform, GuardDocument.parse(document), async (userId) => {
      const user = (await readUser(platform, userId))?.value;
      // Lifted or erased meanwhile: the hashes went with that.
      if (!user?.protection) throw new StoreError('stale');
      return guarded(user);
    });
    return anew ? { ...document, ...anew } : document;
  },
} satisfies Partial<Reseals>;
