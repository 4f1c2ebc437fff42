import * as z from 'zod';
import { Language } from '../platform/language.ts';
import { DeactivationReason, Role, Status, type User } from './user.ts';

/** A user as Cosmos DB keeps one: the facts, and beside them what queries point at. */
export const UserDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('user'),
  revision: z.number().int(),
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  organisationId: z.string(),
  role: Role,
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
  /** The stage of the prompt that was queued last, 0 for none: the reminding sweep points at it. */
  promptStage: z.number().int(),
  /** The named day of a prompt that was sent, empty for none: the deactivating sweep points at it. */
  promptDate: z.string(),
  /** Folded name and id: the order of lists, and unique. */
  listKey: z.string(),
  search: z.object({ email: z.string(), givenName: z.string(), familyName: z.string() }),
});
export type UserDocument = z.output<typeof UserDocument>;

export const toDocument = (user: User): UserDocument => ({
  ...user,
  pk: user.id,
  type: 'user',
  promptStage: user.prompt?.stage ?? 0,
  promptDate: user.prompt?.namedDate ?? '',
  listKey: listKeyOf(user),
  search: { email: folded(user.email), givenName: folded(user.givenName), familyName: folded(user.familyName) },
});

export function fromDocument(document: UserDocument): User {
  const { pk, type, promptStage, promptDate, listKey, search, ...user } = document;
  return user;
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
