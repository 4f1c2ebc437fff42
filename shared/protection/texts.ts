import * as z from 'zod';
import { instant } from '../platform/clock.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { seal, unseal } from '../platform/seal.ts';
import { guardSet, scan } from './guard/index.ts';
import { decoy, telephoneTask } from './telephone/index.ts';

/** A text as it is stored: what everybody reads, and what is withheld from all but its author. */
export const StoredText = z.object({
  /** Null where nobody wrote one that everybody may read. */
  text: z.string().nullable(),
  withheld: z.object({ sealed: z.string(), authorId: z.string(), at: z.string() }).nullable(),
});
export type StoredText = z.output<typeof StoredText>;

/** The path, under `/api`, of the routine that binds whoever writes a text about somebody. */
export const PROTECTED_IDENTITY_ROUTINE = 'routines/protected-identity';

/** A text before it is stored. */
export interface Writing {
  /** `pk/id/field`: where it will stand. What is sealed can be opened there alone. */
  readonly place: string;
  readonly authorId: string;
  readonly text: string;
  /** What stands there now. */
  readonly before?: StoredText | undefined;
  /** Who alone is to read it beside officers: what somebody is told of themselves is no mention. */
  readonly readerId?: string | undefined;
}

export interface Screened {
  readonly stored: StoredText;
  /** What goes into the same batch: a telephone task for officers, or a decoy of it. One document, whatever was found. */
  readonly creates: readonly PartitionedDocument[];
  /** Whether protected persons are mentioned: for what officers are to see, never for an answer. */
  readonly hit: boolean;
}

const PURPOSE = 'withheld-text';

/**
 * What is to be stored of a text that somebody wrote. One that mentions protected persons is withheld: its author goes on seeing
 * it, all others the version before, and officers are to call the author. Work and writes are the same either way.
 * @throws Refusal `busy` (503) without the guard's key or its set: then nothing may be stored
 */
export async function screen(
  platform: Platform,
  { place, authorId, text, before, readerId }: Writing,
): Promise<Screened> {
  const { keys, clock } = platform;
  const persons = scan(await guardSet(platform), text).persons.filter((id) => id !== readerId);
  const hit = persons.length > 0;
  const partition = place.slice(0, place.indexOf('/'));
  const withheld = { sealed: await seal(keys, PURPOSE, place, text), authorId, at: instant(clock.now()) };
  const task = hit
    ? telephoneTask(platform, { kind: 'leakInText', partition, subject: authorId, place, persons })
    : decoy(platform, partition);
  return {
    stored: hit ? { text: before?.text ?? null, withheld } : { text, withheld: null },
    creates: [await task],
    hit,
  };
}

/**
 * A text as somebody may read it: authors, and officers who look into it, what is withheld; all others the version before, or null
 * for none. What can no longer be opened is read as the version before.
 */
export async function readText(
  { keys }: Pick<Platform, 'keys'>,
  place: string,
  { text, withheld }: StoredText,
  readerId: string,
  isOfficer: boolean,
): Promise<string | null> {
  if (withheld === null || (withheld.authorId !== readerId && !isOfficer)) return text;
  return (await unseal(keys, PURPOSE, place, withheld.sealed)) ?? text;
}

/** Whether a text mentions somebody. @throws Refusal `busy` (503) without the guard's key or its set */
export const mentions = async (platform: Platform, text: string, userId: string): Promise<boolean> =>
  scan(await guardSet(platform), text).persons.includes(userId);

/**
 * What becomes of a text that everybody reads and that mentions somebody who has come under protection since: it is sealed, for officers
 * alone. Undefined for one that mentions them not, or that nobody reads.
 * @throws Refusal `busy` (503) without the guard's key or its set
 */
export async function withheldNow(
  platform: Platform,
  place: string,
  { text, withheld }: StoredText,
  userId: string,
): Promise<Pick<Screened, 'stored' | 'creates'> | undefined> {
  if (text === null || !(await mentions(platform, text, userId))) return undefined;
  const partition = place.slice(0, place.indexOf('/'));
  const sealed = await seal(platform.keys, PURPOSE, place, text);
  return {
    // What somebody else has written meanwhile, and sees, stays theirs.
    stored: { text: null, withheld: withheld ?? { sealed, authorId: '', at: instant(platform.clock.now()) } },
    creates: [await telephoneTask(platform, { kind: 'leakInText', partition, place, persons: [userId] })],
  };
}
