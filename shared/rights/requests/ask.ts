import { actorOf, authorise, governs, isProtected, maySee, readUser, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { mark } from '../../credentials/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { mustDecide } from './access.ts';
import { goesOnElsewhere, goOnWithRightsOf } from './goOn.ts';
import type { Right } from './law.ts';
import { type Channel, isOverdue, type RightsRequest } from './request.ts';
import { requestCommit } from './requests.ts';
import { tale } from './telling.ts';
import { written } from './writing.ts';

/** What somebody asks for, in the service. */
export interface Wish {
  readonly right: Right;
  readonly text: string | null;
}

/**
 * Takes somebody's request, whatever the legal basis says of the right: it is acknowledged at once and will be answered. Where the
 * right is one to erasure, the password was asked for again. @throws Refusal `tooManyAttempts`, `busy`
 */
export async function askForRight(platform: Platform, owner: User, wish: Wish): Promise<RightsRequest> {
  await mark(platform, { limit: 'rightsRequest', of: [owner.id] });
  const at = instant(platform.clock.now());
  return keep(platform, owner, owner, wish, {
    channel: 'service',
    receivedAt: at,
    registeredBy: null,
    identityCheckedBy: null,
  });
}

/** A request that came by another way than the service. */
export interface Registration extends Wish {
  readonly userId: string;
  readonly receivedAt: string;
  readonly channel: Exclude<Channel, 'service'>;
  /** The user who made sure whose request it is. */
  readonly identityCheckedBy: string;
}

/** How far the clocks of those who register may be ahead, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * Writes down a request that came by letter or another way, also of somebody who cannot sign in; the month counts from its receipt.
 * Those of protected persons are officers' alone.
 * @throws Refusal `notFound`, `forbidden` for one's own, `timeInFuture`, `personUnknown` for who is to have checked the identity, `busy`
 */
export async function registerRequest(
  platform: Platform,
  registrar: User,
  { userId, right, text, receivedAt, channel, identityCheckedBy }: Registration,
): Promise<RightsRequest> {
  mustDecide(registrar);
  const owner = await ownerFor(platform, registrar, userId);
  if (millis(receivedAt) > platform.clock.now() + CLOCK_SKEW) refuse('timeInFuture');
  await knownChecker(platform, registrar, identityCheckedBy, userId);
  return keep(
    platform,
    registrar,
    owner,
    { right, text },
    { channel, receivedAt: instant(millis(receivedAt)), registeredBy: registrar.id, identityCheckedBy },
  );
}

/** Whose request it is, if it is the registrar's to write down. */
async function ownerFor(platform: Platform, registrar: User, userId: string): Promise<User> {
  const owner = (await readUser(platform, userId))?.value;
  if (!owner || !maySee(registrar, owner)) return refuse('notFound');
  authorise(registrar, isProtected(owner) ? 'handleConfidentialRightsRequests' : 'handleRightsRequests', {
    id: userId,
  });
  return owner;
}

/** Somebody else than the person themselves, whom others may know of. */
async function knownChecker(platform: Platform, registrar: User, id: string, ownerId: string): Promise<void> {
  const checker = (await readUser(platform, id))?.value;
  if (id === ownerId || !checker || !maySee(registrar, checker) || isProtected(checker)) refuse('personUnknown');
}

async function keep(
  platform: Platform,
  actor: User,
  owner: User,
  { right, text }: Wish,
  facts: Pick<RightsRequest, 'channel' | 'receivedAt' | 'registeredBy' | 'identityCheckedBy'>,
): Promise<RightsRequest> {
  const at = instant(platform.clock.now());
  const place = { id: newId(), confidential: isProtected(owner) };
  const kept = text === null ? undefined : await written(platform, place, 'text', actor.id, text);
  const request: RightsRequest = {
    ...place,
    ...facts,
    revision: 1,
    ownerId: owner.id,
    right,
    state: 'received',
    createdAt: at,
    text: kept?.stored ?? null,
    extension: null,
    governed: governs(owner),
    proposal: null,
    decision: null,
    work: null,
    lifting: null,
    endedAt: null,
    clearedAt: null,
    reminded: null,
    formerId: null,
  };
  const late = isOverdue(request, platform.calendar, millis(at));
  const acknowledgement = await tale(platform, owner, request, late ? 'rightsReceivedLate' : 'rightsReceived');
  await commit(
    platform,
    await requestCommit(platform, {
      request,
      event: {
        actor: actorOf(actor),
        action: actor.id === owner.id ? 'rightsRequested' : 'rightsRequestRegistered',
        // Who made sure whose it is finds it in the copy of their own data.
        details: { channel: facts.channel, ...(facts.identityCheckedBy && { ids: [facts.identityCheckedBy] }) },
      },
      creates: [acknowledgement.document, ...(kept?.creates ?? [])],
    }),
  );
  // Who came under protection meanwhile asks officers.
  if (await goesOnElsewhere(platform, request)) await goOnWithRightsOf(platform, owner.id);
  return request;
}
