import type { Duty } from '../../shared/accounts/user.ts';
import type { Platform } from '../../shared/platform/platform.ts';

/** What the app that was loaded last works with: for what no caller can do. */
async function appPlatform(): Promise<Platform> {
  const { openPlatform } = await import('../../functions/platform.ts');
  const write: Platform['log']['write'] = (code) => {
    throw new Error(`Logged ${code}`);
  };
  return { ...(await openPlatform()), log: { write } };
}

/** Gives somebody a duty, as if it had been approved long ago. */
export async function appoint({ id }: { id: string }, duty: Duty = 'protectionOfficer'): Promise<void> {
  const { changeAccount } = await import('../../shared/accounts/index.ts');
  const { system } = await import('../../shared/audit/index.ts');
  await changeAccount(await appPlatform(), id, (user) => ({
    user: { ...user, duty },
    event: { actor: system('test'), action: 'dutySettled', subject: id },
  }));
}

/** Puts somebody under protection, with the guard's hashes of their names. */
export async function protect({ id }: { id: string }): Promise<void> {
  const platform = await appPlatform();
  const { changeAccount } = await import('../../shared/accounts/index.ts');
  const { system } = await import('../../shared/audit/index.ts');
  const { guardWrites } = await import('../../shared/protection/index.ts');
  const { instant } = await import('../../shared/platform/clock.ts');
  const at = instant(platform.clock.now());
  await changeAccount(platform, id, async (user) => ({
    user: {
      ...user,
      protection: {
        alias: 'K7Q2',
        markedAt: at,
        markedBy: '',
        contactRequestId: '',
        reviewOn: '2099-01-01',
        lift: null,
      },
    },
    audience: 'officers',
    event: { actor: system('test'), action: 'protectionSettled', subject: id },
    writes: await guardWrites(platform, id, user),
  }));
}
