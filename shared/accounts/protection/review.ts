import { system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { outgoing } from '../../mail/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { officersToTell } from '../memberships.ts';
import { changed } from '../user.ts';
import { SealedUserDocument } from '../userDocument.ts';
import { changeProtected } from './protected.ts';

/** So often officers are told again of a mark that waits to be looked at. */
const AGAIN = durationMillis('P7D');

/**
 * The day has come on which a mark is to be looked at again: officers are told, by mail and without saying whose, and a week later
 * again while nobody has given it another day. The mark stays until it is lifted: it never runs out by itself.
 */
export const protectionReview = deadlineHandler(SealedUserDocument, async (platform, { value }) => {
  const now = platform.clock.now();
  const officers = await officersToTell(platform);
  let told = false;
  await changeProtected(platform, value.id, (user) => {
    const { reviewDueAt } = user.protection;
    told = reviewDueAt !== undefined && millis(reviewDueAt) <= now;
    if (!told) return undefined;
    return {
      user: changed(user, { protection: { ...user.protection, reviewDueAt: instant(now + AGAIN) } }),
      event: { actor: system('watchDeadlines'), action: 'protectionReviewDue', subject: user.id },
      creates: officers.map((userId) =>
        outgoing(now, {
          template: 'protectionReviewDue',
          partition: user.id,
          recipient: { kind: 'user', userId },
        }),
      ),
    };
  });
  return 'done';
});
