import { actorOf, type User } from '../../accounts/index.ts';
import { commit, type EventDraft } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { opened, readDocument, toDocument } from './document.ts';
import { type ContactRequest, type Handling, handled, linked } from './request.ts';
import { switchboardOf } from './switchboard.ts';
import { isExtensionOf } from './telephone.ts';

/** How often a change is decided anew because a reminder came between. */
const TRIES = 5;

interface Decision {
  readonly request: ContactRequest;
  readonly event: EventDraft;
}

/**
 * Reads a request, decides, and writes what was decided with its event; decides again from a fresh read when it changed meanwhile.
 * @throws Refusal `notFound`, and whatever `decide` refuses with
 */
export async function changeRequest(
  platform: Platform,
  id: string,
  decide: (request: ContactRequest) => Promise<Decision | undefined>,
): Promise<ContactRequest> {
  for (let tried = 1; ; tried++) {
    const read = (await readDocument(platform, id)) ?? refuse('notFound');
    const before = await opened(platform, read.value);
    const decision = await decide(before);
    if (!decision) return before;
    const document = await toDocument(platform, decision.request, read.value.ownerId);
    try {
      await commit(platform, {
        partition: id,
        writes: [{ kind: 'replace', document, etag: read.etag }],
        event: decision.event,
      });
      return decision.request;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}

/**
 * An officer says what came of a request: whom they spoke to and how they knew it, or that nobody answered, or that it is over.
 * Whether the given user exists is not asked: that would tell. The event names no user.
 * @throws Refusal `notFound`, `forbidden` for an own request, `revisionStale`, `statusConflict`
 */
export const handleContactRequest = (
  platform: Platform,
  officer: User,
  { id, revision }: { readonly id: string; readonly revision: number },
  handling: Handling,
): Promise<ContactRequest> =>
  changeRequest(platform, id, async (request) => {
    if (request.requesterId === officer.id) refuse('forbidden');
    if (request.revision !== revision) refuse('revisionStale');
    const { telephone } = await switchboardOf(platform, request.requesterId);
    const verified = request.callbackNumber !== null && isExtensionOf(request.callbackNumber, telephone);
    const at = instant(platform.clock.now());
    return {
      request: handled(request, handling, { officerId: officer.id, at, verified }),
      event: { actor: actorOf(officer), action: actions[handling.state], subject: id },
    };
  });

const actions = {
  called: 'contactMade',
  unreachable: 'contactNotReached',
  closed: 'contactRequestClosed',
} as const satisfies Readonly<Record<Handling['state'], string>>;

/**
 * Links a request to the user who was added on its call. To be called before the user is written, with the id that they will have:
 * of two who are added on one call, one is. Safe to do again. @throws Refusal `notFound`, `statusConflict`
 */
export const linkContactRequest = (
  platform: Platform,
  officer: User,
  id: string,
  userId: string,
): Promise<ContactRequest> =>
  changeRequest(platform, id, async (request) =>
    request.userId === userId
      ? undefined
      : {
          request: { ...linked(request, userId), revision: request.revision + 1 },
          event: { actor: actorOf(officer), action: 'contactRequestLinked', subject: id },
        },
  );
