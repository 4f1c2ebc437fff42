/** A session check against the bare SDK's two point reads, and a sign-in against bare argon2id, side by side on one database. */
import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { tokenId } from '../../shared/credentials/index.ts';
import { cost } from '../../shared/credentials/passwords.ts';
import { PASSWORD, settle } from '../setup/users.ts';
import { type Comparison, compare, timed } from './measure.ts';
import type { Call, World } from './world.ts';

export interface SessionResult {
  readonly check: Comparison;
  readonly signIn: Comparison;
}

const PAIRS = { check: 1000, signIn: 41 };
const derive = promisify(argon2);

export async function measureSessions({ platform, database, prepare }: World): Promise<SessionResult> {
  const now = new Date(platform.clock.now()).toISOString();
  const user = await settle(platform, { lastActiveAt: now, createdAt: now, activatedAt: now });
  const body = { email: user.email, password: PASSWORD };
  const answered = (name: string, call: Call, status: number) => {
    const invoke = prepare(name, call);
    return timed(async () => {
      const answer = await invoke();
      if (answer.status !== status) throw new Error(`${name} was answered ${answer.status}.`);
    });
  };
  const first = await prepare('signIn', { method: 'POST', body })();
  const { token } = JSON.parse(String(first.body)) as { token: string };
  const session = tokenId(token);
  const enter = () => answered('signIn', { method: 'POST', body }, 201);
  const check = () => answered('readCurrentSession', { method: 'GET', token }, 200);
  const reads = () =>
    Promise.all([
      database.container('tokens').item(session, session).read(),
      database.container('register').item(user.id, user.id).read(),
    ]);
  const bare = () => {
    const { memory, passes, parallelism } = cost;
    return derive('argon2id', {
      ...{ message: PASSWORD, nonce: randomBytes(16), memory, passes, parallelism },
      tagLength: 32,
    });
  };

  const warm = <T>(times: number, work: () => Promise<T>) =>
    Array.from({ length: times }).reduce<Promise<unknown>>((before) => before.then(work), Promise.resolve());
  await warm(300, check);
  await warm(300, reads);
  const checked = await compare(PAIRS.check, check, () => timed(reads));
  await warm(20, enter);
  await warm(3, bare);
  return {
    check: checked,
    signIn: await compare(PAIRS.signIn, enter, () => timed(bare)),
  };
}
