import * as z from 'zod';
import { type AppendBlobs, isBlobError } from '../platform/blobs/appendBlobs.ts';
import type { Day } from '../platform/calendar.ts';
import { derive, hmac, type Key } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';
import { linesOf } from './position.ts';

/** The series of blobs in which the roots stand, and the heads that they were made from. */
const ROOTS = 'roots';
const HEADS = 'heads';

/** One root over the heads of all chains, written once a night; or the word that the database was put back, and what is known counts no more. */
const Root = z.object({
  /** `2026-11-25/0000`: a day, and which of that day's it is. */
  name: z.string(),
  kind: z.enum(['heads', 'restored']),
  at: z.string(),
  /** How many heads, and the HMAC of the last one's line, which vouches for all of them. */
  count: z.number().int(),
  last: z.string(),
  keyId: z.string(),
  mac: z.string(),
});
export type Root = z.output<typeof Root>;

type Facts = Omit<Root, 'keyId' | 'mac'>;

const macOf = (key: Key, { name, kind, at, count, last }: Facts): string =>
  hmac(derive(key, 'journal-root'), name, kind, at, String(count), last, key.id);

/** The blob with the heads of a root. */
export const headsOf = (name: string): string => `${HEADS}/${name}`;

/** On which day a root was made. */
export const dayOfRoot = ({ name }: Pick<Root, 'name'>): Day => name.slice(0, 10);

/** The newest root that this process has read: what is written once stays. */
const known = new WeakMap<AppendBlobs, Root>();

/** The newest root; undefined when there is none. @throws BlobError, KeysError */
export async function latestRoot(platform: Platform): Promise<Root | undefined> {
  const { journal, log } = platform;
  const written = (await journal.list(`${ROOTS}/`)).filter(({ length }) => length > 0);
  for (const { name, length } of written.reverse()) {
    const before = known.get(journal);
    if (before && name === `${ROOTS}/${before.name}`) return before;
    const root = await rootIn(platform, name, length);
    if (root) {
      known.set(journal, root);
      return root;
    }
    log.write('journalForged', { blob: name });
  }
  return undefined;
}

async function rootIn({ journal, keys }: Platform, blob: string, length: number): Promise<Root | undefined> {
  for await (const line of linesOf(journal, blob, 0, length)) {
    const root = Root.safeParse(parsed(line)).data;
    if (!root || blob !== `${ROOTS}/${root.name}`) return undefined;
    return macOf(await keys.byId('chain-key', root.keyId), root) === root.mac ? root : undefined;
  }
  return undefined;
}

/** The name of the next root of a day, the same on every host that knows of the same newest root. */
export function nextName(latest: Pick<Root, 'name'> | undefined, day: Day): string {
  const number = latest && dayOfRoot(latest) === day ? Number(latest.name.slice(11)) + 1 : 0;
  return `${day}/${String(number).padStart(4, '0')}`;
}

/** Writes a root; one that another host has written stands. */
export async function writeRoot({ journal }: Platform, key: Key, facts: Facts): Promise<void> {
  const root: Root = { ...facts, keyId: key.id, mac: macOf(key, facts) };
  const blob = `${ROOTS}/${facts.name}`;
  await journal.create(blob);
  try {
    await journal.append(blob, `${JSON.stringify(root)}\n`, 0);
  } catch (thrown) {
    if (!isBlobError(thrown, 'moved')) throw thrown;
  }
}

export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
