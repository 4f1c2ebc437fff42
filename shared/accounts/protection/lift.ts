import { pending, record } from '../../journal/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { forgetGuardSet, guardRemoval } from '../../protection/index.ts';
import { actorOf } from '../actor.ts';
import { authorise } from '../permissions.ts';
import { changed, type User } from '../user.ts';
import { changeProtected } from './protected.ts';

/** For so long another officer may decide, in milliseconds; then the person is to be called anew. */
const LIFT_LAPSES = durationMillis('P7D');

/**
 * An officer asks to lift a mark, on a telephone contact; another one decides. A new asking takes the place of an earlier one.
 * @throws Refusal `forbidden`, `notFound` for one who is not protected
 */
export function askToLift(platform: Platform, officer: User, id: string, contactRequestId: string): Promise<User> {
  authorise(officer, 'protectUser');
  return changeProtected(platform, id, (user) => {
    const { lift } = user.protection;
    if (lift?.requestedBy === officer.id && lift.contactRequestId === contactRequestId) return undefined;
    const requestedAt = instant(platform.clock.now());
    const asked = { requestedBy: officer.id, requestedAt, contactRequestId };
    return {
      user: changed(user, { protection: { ...user.protection, lift: asked } }),
      event: { actor: actorOf(officer), action: 'protectionLiftRequested', subject: id },
    };
  });
}

/**
 * Lifts a mark that another officer has asked to lift: the user is one like any other again, in the role of a member. What was
 * written under protection stays with officers.
 * @throws Refusal `forbidden` for whoever asked, `notFound`, `statusConflict` where nobody has asked within a week
 */
export async function liftProtection(platform: Platform, officer: User, id: string): Promise<User> {
  authorise(officer, 'protectUser');
  let entry = { id, kind: 'lift' as const, at: '' };
  const after = await changeProtected(platform, id, async (user) => {
    const { lift } = user.protection;
    const now = platform.clock.now();
    if (!lift || now - millis(lift.requestedAt) > LIFT_LAPSES) return refuse('statusConflict');
    if (lift.requestedBy === officer.id) return refuse('forbidden');
    entry = { ...entry, at: instant(now) };
    return {
      // A prompt by telephone is none that a mail's rules know: the next one begins anew.
      user: changed(user, { protection: null, prompt: null }),
      event: { actor: actorOf(officer), action: 'protectionLifted', subject: id, audience: 'officers' },
      audience: 'everyone',
      writes: await guardRemoval(platform, id),
      creates: [pending(entry)],
    };
  });
  await record(platform, entry);
  forgetGuardSet(platform);
  return after;
}
