import { refuse } from '../platform/http/problems.ts';
import {
  type Case,
  type CaseState,
  isForAdministrators,
  MESSAGE_LIMIT,
  type Message,
  type Side,
  type View,
} from './case.ts';

/** What somebody writes. */
export interface Writing {
  readonly id: string;
  readonly at: string;
  readonly side: Side;
  readonly authorId: string;
  readonly text: string;
  /** Whether it mentions protected persons: then only its author and officers read it. */
  readonly hit: boolean;
}

const seen = ({ revision }: View, state: CaseState, updatedAt: string): View => ({
  revision: revision + 1,
  state,
  updatedAt,
});

/** Who reads a message, by who writes it. */
const readersOf: Readonly<Record<Side, (of: Case, hit: boolean) => Pick<Message, 'toOwner' | 'toAdministrators'>>> = {
  owner: (of, hit) => ({ toOwner: true, toAdministrators: isForAdministrators(of) && !hit }),
  administrator: (_, hit) => ({ toOwner: !hit, toAdministrators: !hit }),
  officer: (_, hit) => ({ toOwner: !hit, toAdministrators: false }),
};

/**
 * A case after somebody wrote in it. A question opens what is closed; an answer to what is closed is refused. Pure.
 * @throws Refusal `caseClosed`, `caseFull`
 */
export function afterWriting(before: Case, { hit, ...writing }: Writing): Case {
  const { side, at } = writing;
  if (before.messages.filter((message) => message.side === side).length >= MESSAGE_LIMIT) refuse('caseFull');
  const closed = side === 'administrator' ? before.administrators : before.owner;
  if (side !== 'owner' && closed.state === 'closed') refuse('caseClosed');
  const message: Message = { ...writing, ...readersOf[side](before, hit) };
  const state = side === 'owner' ? 'open' : 'answered';
  const toAdministrators = side === 'administrator' || message.toAdministrators;
  return {
    ...before,
    audience: hit && before.audience === 'everyone' ? 'mixed' : before.audience,
    messages: [...before.messages, message],
    ...(message.toOwner && { owner: seen(before.owner, state, at) }),
    ...(toAdministrators && { administrators: seen(before.administrators, state, at) }),
  };
}

/** Whose views somebody closes: what is shared is closed for both, but officers' part of a case is not administrators' to close. */
const closes: Readonly<Record<Side, (of: Case) => { owner: boolean; administrators: boolean }>> = {
  owner: (of) => ({ owner: true, administrators: isForAdministrators(of) }),
  administrator: ({ audience }) => ({ owner: audience === 'everyone', administrators: true }),
  officer: () => ({ owner: true, administrators: false }),
};

/** A case after somebody closed it. Pure. @throws Refusal `caseClosed` for one that is closed */
export function afterClosing(before: Case, side: Side, at: string): Case {
  if ((side === 'administrator' ? before.administrators : before.owner).state === 'closed') refuse('caseClosed');
  const closing = closes[side](before);
  const closed = (view: View, does: boolean) => (does && view.state !== 'closed' ? seen(view, 'closed', at) : view);
  return {
    ...before,
    owner: closed(before.owner, closing.owner),
    administrators: closed(before.administrators, closing.administrators),
  };
}

/** A case after time closed what has been answered. Pure. */
export function afterSilence(before: Case, at: string): Case {
  const closed = (view: View) => (view.state === 'answered' ? seen(view, 'closed', at) : view);
  return { ...before, owner: closed(before.owner), administrators: closed(before.administrators) };
}

/** A case after it became officers' alone: from then on administrators do not know of it. Pure. */
export const afterHiding = (before: Case): Case => ({ ...before, audience: 'officers' });

/**
 * A case after somebody came under protection whom some of it mentions: that is from then on read by its author, by whoever asked and by
 * officers. A subject is read by all who see the case. Pure. @param mentioning the ids of the messages that do
 */
export function afterMentionMarked(before: Case, inSubject: boolean, mentioning: ReadonlySet<string>): Case {
  const changed = before.messages.filter(({ id }) => mentioning.has(id));
  const touched = (view: View, was: boolean): View => (was ? { ...view, revision: view.revision + 1 } : view);
  const hidden = inSubject ? 'officers' : before.audience === 'everyone' ? 'mixed' : before.audience;
  return {
    ...before,
    audience: inSubject || changed.length > 0 ? hidden : before.audience,
    messages: before.messages.map((message) =>
      mentioning.has(message.id) ? { ...message, toOwner: message.side === 'owner', toAdministrators: false } : message,
    ),
    owner: touched(
      before.owner,
      changed.some(({ side, toOwner }) => side !== 'owner' && toOwner),
    ),
    administrators: touched(
      before.administrators,
      changed.some(({ toAdministrators }) => toAdministrators),
    ),
  };
}

/** What remains of a case whose owner is gone. Pure. */
export const afterClearing = (before: Case, at: string): Case => ({
  ...before,
  audience: 'nobody',
  ownerId: '',
  subject: null,
  messages: [],
  owner: before.owner.state === 'closed' ? before.owner : seen(before.owner, 'closed', at),
});
