/** Whether time tells a protected person's id from one that never was: what an administrator is answered about both, side by side. */
import { randomUUID } from 'node:crypto';
import { currentVersion } from '../../shared/privacyNotice/index.ts';
import { sessionOf } from '../setup/people.ts';
import { aMark } from '../setup/protection.ts';
import { settle } from '../setup/users.ts';
import { type Comparison, compare, timed } from './measure.ts';
import type { Call, World } from './world.ts';

/** Pairs of each call; a median of so many moves by a few per cent from run to run. */
const PAIRS = 1000;
const WARM = 200;
/** So many persons take turns: nothing is nearer by chance. */
const PERSONS = 20;

const calls: Readonly<Record<string, readonly [name: string, call: Call]>> = {
  'GET users/{id}': ['readUser', { method: 'GET' }],
  'PATCH users/{id}': ['updateUser', { method: 'PATCH', body: { familyName: 'Ek' }, ifMatch: '"1"' }],
  'DELETE users/{id}': ['removeUser', { method: 'DELETE' }],
};

/** By call: the answer about a protected person against that about nobody. @param pairs how many of each */
export async function measureHidden(
  { platform, prepare }: World,
  pairs = PAIRS,
): Promise<Readonly<Record<string, Comparison>>> {
  const now = new Date(platform.clock.now()).toISOString();
  const privacyNotice = { version: currentVersion(platform), acceptedAt: now };
  const active = { lastActiveAt: now, createdAt: now, activatedAt: now, privacyNotice };
  const administrator = await settle(platform, { ...active, role: 'administrator' }, null);
  const token = await sessionOf(platform, administrator);
  const hidden: string[] = [];
  for (let at = 0; at < PERSONS; at++)
    hidden.push((await settle(platform, { ...active, protection: aMark(administrator) }, null)).id);
  const nobody = hidden.map(() => randomUUID());

  const results: Record<string, Comparison> = {};
  for (const [what, [name, call]] of Object.entries(calls)) {
    const asking = (ids: readonly string[]) => {
      let turn = 0;
      return () => {
        const id = ids[turn++ % ids.length] ?? '';
        const invoke = prepare(name, { ...call, token, params: { id } });
        return timed(async () => {
          const { status } = await invoke();
          if (status !== 404) throw new Error(`${what} was answered ${status}.`);
        });
      };
    };
    const [ours, theirs] = [asking(hidden), asking(nobody)];
    for (let at = 0; at < WARM; at++) for (const ask of [ours, theirs]) await ask();
    results[what] = await compare(pairs, ours, theirs);
  }
  return results;
}
