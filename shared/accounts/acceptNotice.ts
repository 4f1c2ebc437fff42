import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { currentVersion } from '../privacyNotice/index.ts';
import { actorOf } from './actor.ts';
import type { User } from './user.ts';
import { changeAccount } from './users.ts';

/** The user has read the privacy notice as it stands. @throws Refusal `privacyNoticeOutdated` for any other version */
export async function acceptPrivacyNotice(platform: Platform, self: User, version: string): Promise<User> {
  if (version !== currentVersion(platform)) refuse('privacyNoticeOutdated');
  return changeAccount(platform, self.id, (user) =>
    user.privacyNotice?.version === version
      ? undefined
      : {
          user: { ...user, privacyNotice: { version, acceptedAt: instant(platform.clock.now()) } },
          event: { actor: actorOf(user), action: 'privacyNoticeAccepted', subject: user.id, details: { version } },
        },
  );
}
