/** A session check against the bare SDK's two point reads, and a sign-in against bare argon2id, side by side on one database. */
import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { tokenId } from '../../shared/credentials/index.ts';
import { cost } from '../../shared/credentials/passwords.ts';
import { PASSWORD, settle } from '../setup/users.ts';
import { type Comparison, compare, timed } from './measure.ts';
import type { World } from './world.ts';

export interface SessionResult {
  readonly check: Comparison;
  readonly signIn: Comparison;
}

const PAIRS = { check: 1000, signIn: 41 };
const derive = promisify(argon2);

export async function measureSessions({ platform, database, invoke }: World): Promise<SessionResult> {
  const now = new Date(platform.clock.now()).toISOString();
  const user = await settle(platform, { lastActiveAt: now, createdAt: now, activatedAt: now });
  const body = { email: user.email, password: PASSWORD };
  const enter = async () => {
    const answer = await invoke('signIn', { method: 'POST', body });
    if (answer.status !== 201) throw new Error(`The sign-in was answered ${answer.status}.`);
    return (JSON.parse(String(answer.body)) as { token: string }).token;
  };
  const token = await enter();
  const session = tokenId(token);
  const check = async () => {
    const answer = await invoke('readCurrentSession', { method: 'GET', token });
    if (answer.status !== 200) throw new Error(`The session was answered ${answer.status}.`);
  };
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
  const checked = await compare(
    PAIRS.check,
    () => timed(check),
    () => timed(reads),
  );
  await warm(3, enter);
  await warm(3, bare);
  return {
    check: checked,
    signIn: await compare(
      PAIRS.signIn,
      () => timed(enter),
      () => timed(bare),
    ),
  };
}
