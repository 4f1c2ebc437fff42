import * as z from 'zod';

/** `open`: support is to answer. `answered`: whoever asked is to read, and may write again. */
export const CaseState = z.enum(['open', 'answered', 'closed']);
export type CaseState = z.output<typeof CaseState>;

/**
 * Who handles a case.
 * - `everyone`: administrators
 * - `officers`: officers alone; to administrators there is no such case
 * - `mixed`: administrators, but for what they must not read of it; and officers
 * - `nobody`: whoever asked is gone; its state and its times remain
 */
export const CaseAudience = z.enum(['everyone', 'officers', 'mixed', 'nobody']);
export type CaseAudience = z.output<typeof CaseAudience>;

/** What somebody is to a case: whoever asked, or one of those who handle it. */
export const Side = z.enum(['owner', 'administrator', 'officer']);
export type Side = z.output<typeof Side>;

export const Message = z.object({
  id: z.string(),
  at: z.string(),
  side: Side,
  authorId: z.string(),
  text: z.string(),
  /** Whether whoever asked reads it, and whether administrators do. Its author does, and so do officers. */
  toOwner: z.boolean(),
  toAdministrators: z.boolean(),
});
export type Message = z.output<typeof Message>;

/** A case as one side sees it. What that side is not shown changes nothing in it, so that it cannot be told. */
export const View = z.object({ revision: z.number().int(), state: CaseState, updatedAt: z.string() });
export type View = z.output<typeof View>;

export interface Case {
  readonly id: string;
  readonly reference: string;
  readonly audience: CaseAudience;
  readonly createdAt: string;
  /** Empty after whoever asked is gone. */
  readonly ownerId: string;
  readonly subject: string | null;
  /** What whoever asked chose: that is what they are shown, whoever handles the case. */
  readonly confidential: boolean;
  /** The view of whoever asked, and of officers. */
  readonly owner: View;
  readonly administrators: View;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

/** So many messages a side may write in one case: all of it is one document. */
export const MESSAGE_LIMIT = 30;

/** The view of a side. */
export const viewOf = ({ owner, administrators }: Pick<Case, 'owner' | 'administrators'>, side: Side): View =>
  side === 'administrator' ? administrators : owner;

/** The messages that somebody reads. Pure. */
export const messagesFor = ({ messages }: Pick<Case, 'messages'>, side: Side, readerId: string): readonly Message[] =>
  messages.filter(
    ({ authorId, toOwner, toAdministrators }) =>
      side === 'officer' || authorId === readerId || (side === 'owner' ? toOwner : toAdministrators),
  );

/** Whether administrators handle a case, all of it or part. */
export const isForAdministrators = ({ audience }: Pick<Case, 'audience'>): boolean =>
  audience === 'everyone' || audience === 'mixed';

/** Since when a case has been over for all who see it; null while it is not. */
export function endedAt(of: Case): string | null {
  const views = isForAdministrators(of) ? [of.owner, of.administrators] : [of.owner];
  if (views.some(({ state }) => state !== 'closed')) return null;
  return (
    views
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? null
  );
}
