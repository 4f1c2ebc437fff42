import {
  actorOf,
  exists,
  governs,
  isHeld,
  isProtected,
  keptBy,
  officersToTell,
  readUser,
  type User,
} from '../../accounts/index.ts';
import { BlobError } from '../../platform/blobs/appendBlobs.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { authoriseHandling, mustDecide } from './access.ts';
import { isOfficersCopy } from './before.ts';
import { carryOut } from './carryOut.ts';
import type { RightsWorld } from './erasing.ts';
import { type Ground, isGroundFor, standingOf } from './law.ts';
import { firstDueOn, type RightsRequest, requestTransitions } from './request.ts';
import { changeRequest, type RequestChange, readRequest } from './requests.ts';
import { tale, toHandlers } from './telling.ts';
import { written } from './writing.ts';

/** What those who decide say of a request. */
export interface Handling {
  readonly state: 'extended' | 'granted' | 'refused' | 'lifted';
  readonly reason?: string | undefined;
  /** Of a refusal. */
  readonly ground?: Ground | undefined;
}

/** A request, what is said of it, by whom, and whose it is. */
interface Case {
  readonly platform: Platform;
  readonly decider: User;
  readonly owner: User;
  readonly request: RightsRequest;
  readonly handling: Handling;
  readonly at: string;
}

/**
 * Takes a request on by the table of its states: extends it in time and with a reason, grants or refuses it, lifts the restriction
 * that it led to. The person is told of each step. What is granted is carried out at once, or by the timer if that fails.
 * @throws Refusal `notFound`, `forbidden` for one's own, `revisionStale`, `statusConflict`, `extensionTooLate`, `rightNotGiven`,
 * `reasonMissing`, `groundNotOfRight`, `secondDecisionNeeded`, `erasureHeld`, `lastAdministrator`, `lastOfficers`, `lastReviewer`, `busy`
 */
export async function handleRequest(
  platform: Platform,
  decider: User,
  { id, revision }: { readonly id: string; readonly revision: number },
  handling: Handling,
  world: RightsWorld,
): Promise<RightsRequest> {
  mustDecide(decider);
  const decided = await changeRequest(platform, id, async (request) => {
    authoriseHandling(decider, request);
    if (request.revision !== revision) refuse('revisionStale');
    if (request.endedAt !== null || !requestTransitions[request.state].includes(handling.state))
      refuse('statusConflict');
    const owner = (await readUser(platform, request.ownerId))?.value;
    // Who came under protection looks like one who was erased: what they asked for goes on among the officers.
    if (!owner || !exists(owner) || (isProtected(owner) && !request.confidential)) return refuse('statusConflict');
    const at = instant(platform.clock.now());
    const change = await steps[handling.state]({ platform, decider, owner, request, handling, at });
    return { ...change, request: { ...change.request, revision: request.revision + 1 } };
  });
  if (!decided.work) return decided;
  try {
    const read = await readRequest(platform, id);
    if (read) await carryOut(platform, world, read);
  } catch (thrown) {
    // What was decided stands; the timer carries it out.
    if (!isStoreError(thrown, 'stale', 'exists', 'unknown', 'busy') && !(thrown instanceof BlobError)) throw thrown;
  }
  return (await readRequest(platform, id))?.value ?? decided;
}

const steps: { readonly [S in Handling['state']]: (of: Case) => Promise<RequestChange> } = {
  extended: extend,
  refused: refuseIt,
  granted: grant,
  lifted: announceLifting,
};

async function extend(of: Case): Promise<RequestChange> {
  const { platform, decider, owner, request, at } = of;
  const { calendar, clock } = platform;
  // Whoever is told later is told too late, and the answer is due.
  if (calendar.dayOf(clock.now()) > firstDueOn(request, calendar)) refuse('extensionTooLate');
  const reason = await reasonOf(of, 'extension');
  const told = await tale(platform, owner, request, 'rightsExtended');
  return {
    request: { ...request, state: 'extended', extension: { at, by: decider.id, reason: reason.stored } },
    event: { actor: actorOf(decider), action: 'rightsRequestExtended' },
    creates: [told.document, ...reason.creates],
  };
}

async function refuseIt(of: Case): Promise<RequestChange> {
  const { platform, decider, owner, request, handling, at } = of;
  const { ground: given } = standingOf(request.right, platform.settings.LEGAL_BASIS);
  const ground = handling.ground ?? given;
  if (ground !== null && !isGroundFor(ground, request.right)) refuse('groundNotOfRight');
  // A refusal says why (art. 12(4)): by a ground of the law, in words, or both.
  const reason = handling.reason === undefined && ground !== null ? undefined : await reasonOf(of, 'decision');
  const told = await tale(platform, owner, request, 'rightsRefused');
  return {
    request: {
      ...request,
      state: 'refused',
      decision: { at, by: decider.id, ground, reason: reason?.stored ?? null },
      endedAt: at,
    },
    event: { actor: actorOf(decider), action: 'rightsRequestRefused', details: { ground: ground ?? 'inWords' } },
    creates: [told.document, ...(reason?.creates ?? [])],
  };
}

async function grant(of: Case): Promise<RequestChange> {
  const { platform, decider, request, handling, at } = of;
  if (standingOf(request.right, platform.settings.LEGAL_BASIS).standing === 'notGiven') refuse('rightNotGiven');
  const second = mustBeSeconded(of);
  if (second) return second;
  const reason = handling.reason === undefined ? undefined : await reasonOf(of, 'decision');
  const granted: RightsRequest = {
    ...request,
    state: 'granted',
    decision: { at, by: decider.id, ground: null, reason: reason?.stored ?? null },
  };
  const { creates, ...facts } = await consequences(of);
  return {
    request: { ...granted, ...facts },
    event: { actor: actorOf(decider), action: 'rightsRequestGranted' },
    creates: [...creates, ...(reason?.creates ?? [])],
  };
}

/**
 * Whether a grant takes two, since it cannot be taken back: the erasure of somebody who governs, or did when they asked, whatever who
 * decides took from them since; and one of which nothing but the word of its decider shows that it was asked for, because they wrote
 * it down or made sure whose it is.
 */
const takesTwo = ({ decider, owner, request }: Case): boolean =>
  request.right === 'erasure' &&
  (request.proposal !== null ||
    request.governed ||
    governs(owner) ||
    [request.registeredBy, request.identityCheckedBy].includes(decider.id));

/** What takes two the first only proposes. Undefined where one is enough, or has spoken. */
function mustBeSeconded(of: Case): RequestChange | undefined {
  if (!takesTwo(of)) return undefined;
  const { decider, request, at } = of;
  if (request.proposal) return request.proposal.by === decider.id ? refuse('secondDecisionNeeded') : undefined;
  return {
    request: { ...request, proposal: { at, by: decider.id } },
    event: { actor: actorOf(decider), action: 'rightsGrantProposed' },
  };
}

/** What follows from a grant: how the person is told, and what is to be carried out. */
async function consequences(of: Case) {
  const { platform, owner, request, at } = of;
  const { right } = request;
  if (isOfficersCopy(request, owner)) return { endedAt: at, creates: await copyTold(of) };
  if (right !== 'erasure' && right !== 'restriction') {
    const { document } = await tale(platform, owner, request, 'rightsGranted');
    return { endedAt: at, creates: [document] };
  }
  const kept = await keptBy(platform, owner);
  if (kept) refuse(kept);
  if (right === 'restriction') {
    if (owner.restriction) refuse('statusConflict');
    const { document } = await tale(platform, owner, request, 'rightsGranted');
    return { work: { kind: right, at, waits: false, messageId: null }, creates: [document] };
  }
  if (await isHeld(platform, owner.id)) refuse('erasureHeld');
  // Whoever had their data kept and not used is taken at their word when they ask for its erasure afterwards (art. 18(2)).
  if (owner.restriction && request.receivedAt <= owner.restriction.since) refuse('statusConflict');
  // The erasure itself tells by mail; a protected person is called before there is nobody left to call.
  const { id, document, byTelephone } = await tale(platform, owner, request, 'rightsGranted');
  return {
    work: { kind: right, at, waits: false, messageId: byTelephone ? id : null },
    creates: byTelephone ? [document] : [],
  };
}

/** Who gets a copy is told how, and officers that one of them is to hand it over: those who may. */
async function copyTold({ platform, decider, owner, request }: Case): Promise<readonly PartitionedDocument[]> {
  const { document } = await tale(platform, owner, request, 'rightsCopyGranted');
  const others = await officersToTell(platform, decider.id, request.registeredBy, request.ownerId);
  return [document, ...toHandlers(platform, request, others, { template: 'copyToHandOver' })];
}

/** Between two looks whether a protected person has been called, in milliseconds. */
const LOOK = durationMillis('PT1H');

async function announceLifting(of: Case): Promise<RequestChange> {
  const { platform, decider, owner, request, at } = of;
  const { right, work, lifting } = request;
  const underWay = lifting !== null && lifting.failedAt === null;
  // Of two that were granted at once the one keeps the data, and it alone ends that.
  const keeps = owner.restriction && [request.id, request.formerId].includes(owner.restriction.requestId);
  if (right !== 'restriction' || work || underWay || !keeps) refuse('statusConflict');
  const reason = await reasonOf(of, 'lifting');
  const told = await tale(platform, owner, request, 'restrictionEnding');
  return {
    request: {
      ...request,
      lifting: {
        ...{ at, by: decider.id, reason: reason.stored, messageId: told.id },
        lookAt: instant(platform.clock.now() + LOOK),
        ...{ toldAt: null, failedAt: null },
      },
    },
    event: { actor: actorOf(decider), action: 'restrictionEndAnnounced' },
    creates: [told.document, ...reason.creates],
  };
}

/** @throws Refusal `reasonMissing` */
const reasonOf = ({ platform, decider, request, handling }: Case, field: 'extension' | 'decision' | 'lifting') =>
  written(platform, request, field, decider.id, handling.reason ?? refuse('reasonMissing'));
