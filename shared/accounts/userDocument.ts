import * as z from 'zod';
import type { Calendar } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { Language } from '../platform/language.ts';
import type { Platform } from '../platform/platform.ts';
import { seal, unseal } from '../platform/seal.ts';
import { placeOf, type Reseal, resealField } from '../platform/sealed.ts';
import { approvalLapseDay } from './lifecycle/policy.ts';
import { DeactivationReason, Duty, MadeUp, Protection, Restriction, Role, Status, type User } from './user.ts';

/** Everything that is kept of a user. */
export const UserFacts = z.object({
  id: z.string(),
  revision: z.number().int(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  organisationId: z.string(),
  role: Role,
  duty: Duty.nullable().default(null),
  language: Language,
  status: Status,
  lastDayOfEmployment: z.string().nullable(),
  createdAt: z.string(),
  activatedAt: z.string().nullable(),
  lastActiveAt: z.string(),
  deactivatedAt: z.string().nullable(),
  deactivationReason: DeactivationReason.nullable(),
  invitedBy: z.string().nullable(),
  reservationId: z.string(),
  pendingEmail: z.object({ email: z.string(), requestedAt: z.string() }).nullable(),
  previousEmail: z.string().nullable(),
  prompt: z
    .object({
      stage: z.number().int(),
      basis: z.string(),
      mailId: z.string(),
      sentAt: z.string().nullable(),
      namedDate: z.string().nullable(),
    })
    .nullable(),
  epochs: z.object({ session: z.number().int(), activation: z.number().int(), reset: z.number().int() }),
  privacyNotice: z.object({ version: z.string(), acceptedAt: z.string() }).nullable(),
  routines: z
    .array(z.object({ routine: z.string(), revision: z.number().int(), confirmedAt: z.string() }))
    .readonly()
    .default([]),
  protection: Protection.nullable().default(null),
  restriction: Restriction.nullable().default(null),
  restrictionEndedAt: z.string().nullable().default(null),
  madeUp: MadeUp.optional(),
});

/** What the sweeps point at, whoever it is. */
const Pointers = z.object({
  pk: z.string(),
  /** The stage of the prompt that was queued last, 0 for none: the reminding sweep points at it. */
  promptStage: z.number().int(),
  /** The named day of a prompt that was sent, empty for none: the deactivating sweep points at it. */
  promptDate: z.string(),
});

/** A user as Cosmos DB keeps one: the facts, and beside them what queries point at. */
export const UserDocument = UserFacts.extend({
  ...Pointers.shape,
  /** Who is restricted is in no list and no sweep: those point at `user`. */
  type: z.enum(['user', 'restrictedUser']),
  /** Folded name and id: the order of lists, and unique. */
  listKey: z.string(),
  search: z.object({ email: z.string(), givenName: z.string(), familyName: z.string() }),
  /** When an invitation lapses that nobody approved; absent for every other account. */
  dueAt: z.string().optional(),
});
export type UserDocument = z.output<typeof UserDocument>;

/** A protected user or a made-up invitation: all facts sealed, in the clear only what time needs to be measured. Of types of its own, so that no query for users finds it. */
export const SealedUserDocument = z.object({
  id: z.string(),
  ...Pointers.shape,
  type: z.enum(['protectedUser', 'protectedRestrictedUser', 'madeUpUser']),
  /** Who may know that there is such a document, and of what is due on it. */
  audience: z.literal('officers').default('officers'),
  /** Of a made-up invitation: the pseudonym of its inviter. */
  ownerId: z.string().optional(),
  status: Status,
  lastDayOfEmployment: z.string().nullable(),
  createdAt: z.string(),
  lastActiveAt: z.string(),
  deactivatedAt: z.string().nullable(),
  /** `open` while the mark has still to be carried through: the repair pass points at it. */
  state: z.enum(['open', 'settled']),
  /** The order of officers' lists: it says nothing. */
  listKey: z.string(),
  /** When the mark is to be looked at again, or a made-up invitation lapses; absent for an account that is not in use. */
  dueAt: z.string().optional(),
  sealed: z.string(),
});
export type SealedUserDocument = z.output<typeof SealedUserDocument>;

/** A user's document, of whichever population. */
export const StoredUser = z.union([UserDocument, SealedUserDocument]);
export type StoredUser = z.output<typeof StoredUser>;

/** The types of users' documents. */
export const userTypes = ['user', 'restrictedUser', 'protectedUser', 'protectedRestrictedUser', 'madeUpUser'] as const;

const PURPOSE = 'protected-user';
const contextOf = (id: string): string => `${id}/${id}`;

/** Sealed facts have the sizes of multiples of this, so that the size says nothing. */
const BLOCK = 1024;

const padded = (text: string): string => text + ' '.repeat(BLOCK - (Buffer.byteLength(text) % BLOCK));

/** The document of a user; what is known of a protected one is sealed before it reaches the store. */
export async function toDocument(
  { keys, calendar }: Pick<Platform, 'keys' | 'calendar'>,
  user: User,
): Promise<StoredUser> {
  const lapses = lapseOf(user, calendar);
  if (!user.protection && !user.madeUp) return plainDocument(user, lapses);
  return sealedDocument(user, await seal(keys, PURPOSE, contextOf(user.id), padded(JSON.stringify(user))), lapses);
}

/** When an invitation lapses that nobody approves; undefined where that is not to come. Pure. */
export const lapseOf = (user: User, calendar: Calendar): string | undefined =>
  user.status === 'pendingApproval' && !user.restriction
    ? instant(calendar.startOf(approvalLapseDay(user, calendar)))
    : undefined;

const pointersOf = ({ id, prompt }: User) => ({
  pk: id,
  promptStage: prompt?.stage ?? 0,
  promptDate: prompt?.namedDate ?? '',
});

/** The document of a user who is not protected. Pure. */
export const plainDocument = (user: User, dueAt?: string): UserDocument => ({
  ...user,
  ...pointersOf(user),
  type: user.restriction ? 'restrictedUser' : 'user',
  listKey: listKeyOf(user),
  search: { email: folded(user.email), givenName: folded(user.givenName), familyName: folded(user.familyName) },
  ...(dueAt !== undefined && { dueAt }),
});

function sealedDocument(user: User, sealed: string, lapses: string | undefined): SealedUserDocument {
  const { id, status, lastDayOfEmployment, createdAt, lastActiveAt, deactivatedAt, protection, madeUp } = user;
  const inUse = status === 'invited' || status === 'active';
  const dueAt = (inUse ? protection?.reviewDueAt : undefined) ?? lapses;
  return {
    ...{ id, status, lastDayOfEmployment, createdAt, lastActiveAt, deactivatedAt, ...pointersOf(user) },
    type: sealedTypeOf(user),
    audience: 'officers',
    ...(madeUp && { ownerId: madeUp.inviter }),
    state: protection?.unfinished ? 'open' : 'settled',
    listKey: id,
    ...(dueAt !== undefined && { dueAt }),
    sealed,
  };
}

function sealedTypeOf({ protection, restriction }: User): SealedUserDocument['type'] {
  if (!protection) return 'madeUpUser';
  return restriction ? 'protectedRestrictedUser' : 'protectedUser';
}

/** The user in a document that is not sealed. */
export function fromDocument(document: UserDocument): User {
  const { pk, type, promptStage, promptDate, listKey, search, dueAt, ...user } = document;
  return user;
}

/** Whether a document's facts are sealed. */
export const isSealed = (document: StoredUser): document is SealedUserDocument => 'sealed' in document;

/** The user in a document of any population. @throws Error when a seal cannot be opened: then nobody sees the person */
export async function opened({ keys }: Pick<Platform, 'keys'>, document: StoredUser): Promise<User> {
  if (!isSealed(document)) return fromDocument(document);
  const text = await unseal(keys, PURPOSE, contextOf(document.id), document.sealed);
  if (text === undefined) throw new Error('A protected user cannot be opened');
  return UserFacts.parse(JSON.parse(text));
}

/** Names in one form for search and order: case and diacritics apart from å, ä, ö do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<![aA])\u030A|(?<![aAoO])\u0308|[\u0300-\u0307\u0309\u030B-\u036F]/g, '')
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .trim();

const listKeyOf = (user: User): string => `${folded(user.familyName)}\u0001${folded(user.givenName)}\u0001${user.id}`;

export const resealUser: Reseal = resealField('sealed', PURPOSE, placeOf);
