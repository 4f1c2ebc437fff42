import { changeAccount, changed, type User } from '../../shared/accounts/index.ts';
import { system } from '../../shared/audit/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';

/** Lays a duty on somebody, or takes it from them, without asking who may. */
export const lay = (platform: Platform, id: string, duty: User['duty']): Promise<User> =>
  changeAccount(platform, id, (user) => ({
    user: changed(user, { duty }),
    event: { actor: system('test'), action: 'dutyLaid', subject: id },
  }));
