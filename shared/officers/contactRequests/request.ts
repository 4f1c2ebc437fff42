import * as z from 'zod';
import { durationMillis } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';

/** `unreachable`: called in vain, to be tried again. A request ends as `closed`. */
export const ContactRequestState = z.enum(['open', 'called', 'unreachable', 'closed']);
export type ContactRequestState = z.output<typeof ContactRequestState>;

/**
 * How the officer knew whom they spoke to.
 * - `switchboard`: the switchboard put the call through to the person
 * - `colleague`: somebody whom the switchboard named said so
 * - `controlQuestions`: answered what only the person knows
 * - `knownToOfficer`: the officer knows the voice
 */
export const Identification = z.enum(['switchboard', 'colleague', 'controlQuestions', 'knownToOfficer']);
export type Identification = z.output<typeof Identification>;

/** A call that an officer made. */
export const Call = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('called'),
    at: z.string(),
    officerId: z.string(),
    identifiedBy: Identification,
    /** Whether the number was one of the organisation's switchboard. */
    verified: z.boolean(),
  }),
  z.object({ outcome: z.literal('unreachable'), at: z.string(), officerId: z.string() }),
]);
export type Call = Readonly<z.output<typeof Call>>;

/** What is sealed of a contact request. */
export const Content = z.object({
  /** Null after whoever asked was erased. */
  requesterId: z.string().nullable(),
  /** Null after the end, like the times. */
  callbackNumber: z.string().nullable(),
  availableFrom: z.string().nullable(),
  availableUntil: z.string().nullable(),
  /** The user whom it turned out to be about; told over the telephone, recorded with the call, and never changed. Null again after that user was erased. */
  userId: z.string().nullable(),
  calls: z.array(Call),
});
export type Content = Readonly<z.output<typeof Content>>;

/** Somebody asks to be called; about whom is said over the telephone alone. Instants are ISO 8601 in UTC. */
export interface ContactRequest extends Content {
  readonly id: string;
  /** Raised by every change but a reminder; the HTTP ETag. */
  readonly revision: number;
  /** What support is told: random, and good for nothing else. */
  readonly reference: string;
  readonly state: ContactRequestState;
  readonly createdAt: string;
  /** When officers were last reminded of it. */
  readonly remindedAt: string | null;
  readonly endedAt: string | null;
}

/** Where an officer's word leads from each state. What is not in it is refused. */
export const contactTransitions: Readonly<Record<ContactRequestState, readonly ContactRequestState[]>> = {
  open: ['called', 'unreachable', 'closed'],
  unreachable: ['called', 'unreachable', 'closed'],
  called: ['called', 'closed'],
  closed: [],
};

/** What an officer says of a request. */
export type Handling =
  | { readonly state: 'called'; readonly identifiedBy: Identification; readonly userId?: string | undefined }
  | { readonly state: 'unreachable' | 'closed' };

/** After so long officers are reminded of a request that waits, again and again. */
const REMINDED = 'P1D';
/** A request that nobody answers ends by itself after this, and one that was answered so long after its last call. */
const LAPSES = 'P30D';
const DONE = 'P7D';

const after = (at: string, duration: string): string => instant(millis(at) + durationMillis(duration));
const latest = (...instants: readonly (string | null)[]): string =>
  instants
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? '';

/**
 * What time does to a request next, and when; null after its end. Pure.
 * @param now a late run ends what is over, and reminds nobody of it
 */
export function nextOf(
  request: ContactRequest,
  now = '',
): { readonly kind: 'remind' | 'close'; readonly at: string } | null {
  const { state, createdAt, availableFrom, remindedAt, calls } = request;
  const lastCall = calls.at(-1)?.at ?? null;
  if (state === 'closed') return null;
  if (state === 'called') return { kind: 'close', at: after(latest(createdAt, lastCall), DONE) };
  const lapses = after(createdAt, LAPSES);
  const reminds = after(latest(createdAt, availableFrom, remindedAt, lastCall), REMINDED);
  return reminds < lapses && now < lapses ? { kind: 'remind', at: reminds } : { kind: 'close', at: lapses };
}

/** The request after its end: nobody calls that number any more. */
export const ended = (request: ContactRequest, at: string): ContactRequest => ({
  ...request,
  revision: request.revision + 1,
  state: 'closed',
  endedAt: at,
  callbackNumber: null,
  availableFrom: null,
  availableUntil: null,
});

/**
 * The request after somebody in it was erased, whoever asked or whom it was about: it is over, and nothing of it leads to them.
 * Undefined for one that says nothing of them. Pure.
 */
export function cleared(request: ContactRequest, userId: string, at: string): ContactRequest | undefined {
  const asked = request.requesterId === userId;
  const concerned = request.userId === userId;
  if (!asked && !concerned) return undefined;
  const over = request.state === 'closed' ? { ...request, revision: request.revision + 1 } : ended(request, at);
  return { ...over, ...(asked && { requesterId: null }), ...(concerned && { userId: null }) };
}

/**
 * The request after what an officer says of it. Pure.
 * @param verified whether the number is one of the organisation's switchboard
 * @throws Refusal `statusConflict` for what the table does not name, or for another user than the one it is linked to
 */
export function handled(
  request: ContactRequest,
  handling: Handling,
  { officerId, at, verified }: { officerId: string; at: string; verified: boolean },
): ContactRequest {
  if (!contactTransitions[request.state].includes(handling.state)) refuse('statusConflict');
  if (handling.state === 'closed') return ended(request, at);
  const call: Call =
    handling.state === 'called'
      ? { outcome: 'called', at, officerId, identifiedBy: handling.identifiedBy, verified }
      : { outcome: 'unreachable', at, officerId };
  const called = { ...request, revision: request.revision + 1, state: handling.state, calls: [...request.calls, call] };
  return handling.state === 'called' && handling.userId !== undefined ? linked(called, handling.userId) : called;
}

/** The request with the user whom it is about: one for good, so that one call serves one person. @throws Refusal `statusConflict` */
export function linked<R extends ContactRequest>(request: R, userId: string): R {
  if (request.userId !== null && request.userId !== userId) refuse('statusConflict');
  return { ...request, userId };
}

/** How long a call serves for what depends on one. */
const SERVES = 'PT24H';

/**
 * Whether an officer may act on a request's call: it was made by somebody else, this officer made the call, on a number of the
 * switchboard, within the last 24 hours, and it is not over. It is the officer's first such call that counts: to call again makes no
 * old request new. Pure.
 */
export function serves(request: ContactRequest, officerId: string, now: number): boolean {
  if (request.state !== 'called' || request.requesterId === officerId) return false;
  const call = request.calls.find((made) => made.officerId === officerId && made.outcome === 'called' && made.verified);
  return call !== undefined && now - millis(call.at) < durationMillis(SERVES);
}
