import type { User } from '../accounts/index.ts';
import { commit, system } from '../audit/index.ts';
import { deadlineHandler } from '../deadlines/index.ts';
import { instant } from '../platform/clock.ts';
import { refuse } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { knownSide } from './access.ts';
import { type Case, type Side, viewOf } from './case.ts';
import { CaseDocument, caseIn, closesAt, toDocument } from './caseDocument.ts';
import { actorIn, changeCase } from './cases.ts';
import { afterClosing, afterSilence } from './transitions.ts';

/**
 * Closes a case for whoever closes it and for those who see the same of it.
 * @throws Refusal `notFound`, `revisionStale`, `caseClosed` for one that is closed
 */
export async function closeCase(
  platform: Platform,
  closer: User,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<{ readonly case: Case; readonly side: Side }> {
  const closed = await changeCase(platform, id, async ({ value, document }) => {
    const side = knownSide(closer, value);
    if (viewOf(value, side).revision !== revision) refuse('revisionStale');
    return {
      after: afterClosing(value, side, instant(platform.clock.now())),
      event: { actor: actorIn(closer, side, document.ownerId), action: 'caseClosed', subject: id },
    };
  });
  return { case: closed, side: knownSide(closer, closed) };
}

/** Closes a case to whose answer nobody has reacted. */
export const caseDeadline = deadlineHandler(CaseDocument, async (platform, { value: document, etag }) => {
  const before = await caseIn(platform, document);
  const now = platform.clock.now();
  const due = closesAt(before);
  if (due === null || due > now) return 'kept';
  const after = await toDocument(platform, afterSilence(before, instant(now)), document.ownerId);
  await commit(platform, {
    partition: document.id,
    writes: [{ kind: 'replace', document: after, etag }],
    event: { actor: system('cases'), action: 'caseClosed', subject: document.id },
  });
  return 'done';
});
