import type { Duty } from '../../shared/accounts/user.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { TaskKind, TaskOutcome } from '../../shared/protection/index.ts';

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

/** An officer calls about an open task of a user, with what follows for the prompt that it gives. */
export async function answerCall(
  { id }: { id: string },
  kind: TaskKind,
  outcome: TaskOutcome,
  officer: { id: string },
): Promise<void> {
  const platform = await appPlatform();
  const { promptCalled } = await import('../../shared/accounts/index.ts');
  const { commit, system } = await import('../../shared/audit/index.ts');
  const { afterCall, TelephoneTask: Task } = await import('../../shared/protection/index.ts');
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
    parameters: { pk: id, type: 'telephoneTask' },
    partition: id,
  };
  for await (const page of platform.store.pages('register', query, Task))
    for (const { value, etag } of page)
      if (value.kind === kind && value.endedAt === null) {
        const after = afterCall(platform, value, outcome, officer.id);
        const writes = [{ kind: 'replace' as const, document: after, etag }, ...(await promptCalled(platform, after))];
        const event = { actor: system('test'), action: 'called', subject: id };
        await commit(platform, { partition: id, writes, event });
        return;
      }
  throw new Error(`There is no open task: ${kind}`);
}
