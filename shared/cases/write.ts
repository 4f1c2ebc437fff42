import { isProtected, readUser, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import { mark } from '../credentials/index.ts';
import { instant } from '../platform/clock.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId, newReference } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { decoy, pseudonymOf, screen } from '../protection/index.ts';
import { knownSide } from './access.ts';
import type { Case, Message, Side, View } from './case.ts';
import { OWNER, toDocument } from './caseDocument.ts';
import { actorIn, changeCase } from './cases.ts';
import { hideCasesOf } from './departure.ts';
import { tellings } from './telling.ts';
import { afterWriting, type Writing } from './transitions.ts';

/** What somebody asks. */
export interface Question {
  readonly subject: string | null;
  readonly text: string;
  readonly confidential: boolean;
}

/**
 * Opens a case. What is asked confidentially, what a protected person asks and what mentions one is the officers' from the first
 * write; whoever asks is told the same in each case. Support is mailed the reference.
 * @throws Refusal `tooManyAttempts`, `busy` while the leak guard cannot say
 */
export async function openCase(platform: Platform, owner: User, question: Question): Promise<Case> {
  await mark(platform, { limit: 'caseMessage', of: [owner.id] });
  const { subject, text, confidential } = question;
  const id = newId();
  const at = instant(platform.clock.now());
  const forOfficers = confidential || isProtected(owner);
  const { hit, creates } = forOfficers
    ? { hit: false, creates: [] }
    : await screened(platform, id, owner, subject === null ? text : `${subject}\n${text}`);
  const view: View = { revision: 0, state: 'open', updatedAt: at };
  const empty: Case = {
    ...{ id, subject, confidential, createdAt: at, reference: newReference(), ownerId: owner.id },
    audience: forOfficers || hit ? 'officers' : 'everyone',
    owner: view,
    administrators: view,
    messages: [],
  };
  const opened = afterWriting(empty, { id: newId(), at, side: 'owner', authorId: owner.id, text, hit: false });
  const pseudonym = await pseudonymOf(platform, OWNER, owner.id);
  await commit(platform, {
    partition: id,
    // Of every case: an event that others read, of a case that they do not find, would tell what it is about.
    audience: 'officers',
    writes: [{ kind: 'create', document: await toDocument(platform, opened, pseudonym) }],
    creates: [...creates, ...(await tellings(platform, undefined, opened))],
    event: { actor: actorIn(owner, 'owner', pseudonym), action: 'caseOpened', subject: id },
  });
  // A mark that came meanwhile has sealed what it found, and wins.
  const now = (await readUser(platform, owner.id))?.value;
  if (now && isProtected(now)) await hideCasesOf(platform, owner.id);
  return opened;
}

/**
 * Writes a message. What mentions a protected person is read by its author and by officers alone, and officers are to call the
 * author; to the author it looks as if it had been read by all.
 * @throws Refusal `notFound`, `accountRestricted` for an answer to one whose data is restricted, `caseClosed`, `caseFull`,
 * `tooManyAttempts`, `busy` while the leak guard cannot say
 */
export async function writeMessage(
  platform: Platform,
  author: User,
  id: string,
  text: string,
): Promise<{ readonly message: Message; readonly view: View }> {
  const messageId = newId();
  let counted = false;
  const after = await changeCase(platform, id, async ({ value, document }) => {
    const side = knownSide(author, value);
    // Whose data is stored and not used could not read the answer.
    if (side !== 'owner' && (await readUser(platform, value.ownerId))?.value.restriction) refuse('accountRestricted');
    // Whoever may not know of the case has not come so far.
    if (!counted) await mark(platform, { limit: 'caseMessage', of: [author.id] });
    counted = true;
    const { hit, creates } = isRead(value, author, side)
      ? await screened(platform, id, author, text, value.ownerId)
      : { hit: false, creates: [] };
    const at = instant(platform.clock.now());
    const writing = { id: messageId, at, side, authorId: author.id, text };
    return {
      after: afterWriting(value, { ...writing, hit }),
      event: { actor: actorIn(author, side, document.ownerId), action: actions[side], subject: id },
      creates: [...creates, ...(await told(platform, value, writing, hit))],
    };
  });
  const message = after.messages.find((one) => one.id === messageId);
  if (!message) throw new Error('A message that was written is missing');
  return { message, view: message.side === 'administrator' ? after.administrators : after.owner };
}

/** Who is told of a message. Of an answer that is withheld nobody is, and a decoy stands in the mail's place. */
async function told(
  platform: Platform,
  before: Case,
  writing: Omit<Writing, 'hit'>,
  hit: boolean,
): Promise<readonly PartitionedDocument[]> {
  const withheld = hit && writing.side !== 'owner';
  const documents = await tellings(platform, before, afterWriting(before, { ...writing, hit: hit && !withheld }));
  return withheld ? Promise.all(documents.map(() => decoy(platform, before.id))) : documents;
}

const actions = {
  owner: 'caseAsked',
  administrator: 'caseAnswered',
  officer: 'caseAnswered',
} as const satisfies Readonly<Record<Side, string>>;

/** Whether somebody reads a message who is neither its author nor an officer. */
const isRead = ({ audience }: Case, author: User, side: Side): boolean =>
  side !== 'owner' || (audience !== 'officers' && !isProtected(author));

/** What the leak guard says. What somebody is told of themselves is no mention. */
const screened = (
  platform: Platform,
  id: string,
  author: User,
  text: string,
  readerId?: string,
): Promise<{ hit: boolean; creates: readonly PartitionedDocument[] }> =>
  screen(platform, {
    place: `${id}/${id}/messages`,
    authorId: author.id,
    text,
    ...(readerId !== undefined && { readerId }),
  });
