import * as z from 'zod';
import { actorOf, type User } from '../accounts/index.ts';
import { type Actor, commit, type EventDraft } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { PartitionedDocument, Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import type { Case, Side } from './case.ts';
import { CaseDocument, caseIn, isOver, toDocument } from './caseDocument.ts';

/** A case, with its document and the ETag of that. */
export interface ReadCase extends Versioned<Case> {
  readonly document: CaseDocument;
}

/** What else may stand under an id that somebody sent. */
const Other = z.object({ type: z.string() }).transform(({ type }) => ({ type }));

/** Undefined for one that is not, or whose time is over. */
export async function readCase(platform: Platform, id: string): Promise<ReadCase | undefined> {
  const read = await platform.store.read('register', id, id, z.union([CaseDocument, Other]));
  if (!read || !('reference' in read.value)) return undefined;
  const value = await caseIn(platform, read.value);
  return isOver(value, platform) ? undefined : { document: read.value, value, etag: read.etag };
}

/** What a use case makes of a case. */
export interface CaseChange {
  readonly after: Case;
  readonly event: EventDraft;
  readonly creates?: readonly PartitionedDocument[];
}

/** How often a change is decided anew because the case changed meanwhile. */
const TRIES = 5;

/**
 * Reads a case, decides, and writes what was decided in one batch; decides again from a fresh read when it changed meanwhile.
 * `decide` gives undefined for nothing to do, and throws to refuse. @throws Refusal `notFound`, and whatever `decide` refuses with
 */
export async function changeCase(
  platform: Platform,
  id: string,
  decide: (read: ReadCase) => Promise<CaseChange | undefined>,
): Promise<Case> {
  for (let tried = 1; ; tried++) {
    const read = (await readCase(platform, id)) ?? refuse('notFound');
    const change = await decide(read);
    if (!change) return read.value;
    const document = await toDocument(platform, change.after, read.document.ownerId);
    try {
      await commit(platform, {
        partition: id,
        writes: [{ kind: 'replace', document, etag: read.etag }],
        event: change.event,
        ...(change.creates && { creates: change.creates }),
      });
      return change.after;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/** Somebody in the events of a case: whoever asked by the pseudonym, since the id would link them to what they ask about. */
export const actorIn = (reader: User, side: Side, pseudonym: string): Actor =>
  side === 'owner' ? { ...actorOf(reader), id: pseudonym } : actorOf(reader);
