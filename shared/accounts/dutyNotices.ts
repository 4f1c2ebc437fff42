import { CHANGE_LIMIT } from '../audit/index.ts';
import { type MailDocument, outgoing } from '../mail/index.ts';
import type { Platform } from '../platform/platform.ts';
import { activeAdministrators, activeWith } from './memberships.ts';
import type { Duty, User } from './user.ts';

/** What a change of duty is told by. */
const templates = {
  protectionOfficer: { begins: 'officerAppointed', ends: 'officerDismissed' },
  logReviewer: { begins: 'reviewerAppointed', ends: 'reviewerDismissed' },
} as const satisfies Readonly<Record<Duty, object>>;

/** Room in a batch for what it tells beside this. */
const OTHERS = 8;

/**
 * The mails of a change by which somebody's duty begins or ends, whatever causes it: to all officers, the reviewer and the
 * administrators, and to the person. None when the duty stays.
 */
export async function dutyNotices(platform: Platform, before: User, after: User): Promise<readonly MailDocument[]> {
  if (before.duty === after.duty) return [];
  const told = await watchers(platform, before.id);
  const { id } = before;
  return [
    ...(before.duty ? [templates[before.duty].ends] : []),
    ...(after.duty ? [templates[after.duty].begins] : []),
  ].flatMap((template) =>
    told.map((userId) =>
      outgoing(platform.clock.now(), {
        template,
        partition: id,
        recipient: { kind: 'user', userId },
        parameters: { userId: id },
      }),
    ),
  );
}

/** Who watches over who handles protected persons; the person concerned is among them. */
async function watchers(platform: Platform, userId: string): Promise<readonly string[]> {
  const [officers, reviewers, administrators] = await Promise.all([
    activeWith(platform, 'protectionOfficer'),
    activeWith(platform, 'logReviewer'),
    activeAdministrators(platform),
  ]);
  return [...new Set([userId, ...officers, ...reviewers, ...administrators])].slice(0, CHANGE_LIMIT - OTHERS);
}
