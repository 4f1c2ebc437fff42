import { holdOf, type LegalHoldDocument, type Protection, type User } from '../../accounts/index.ts';
import { CredentialDocument } from '../../credentials/index.ts';
import { readOrganisation, shownTo } from '../../organisations/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { telling } from './fields.ts';

/** A field that comes to the user is decided on here, or does not compile. */
export const accountTelling = telling<User>()({
  id: 'told',
  revision: 'told',
  email: 'told',
  givenName: 'told',
  familyName: 'told',
  organisationId: 'told',
  role: 'told',
  language: 'told',
  status: 'told',
  lastDayOfEmployment: 'told',
  createdAt: 'told',
  activatedAt: 'told',
  lastActiveAt: 'told',
  deactivatedAt: 'told',
  deactivationReason: 'told',
  invitedBy: 'others',
  reservationId: 'told',
  pendingEmail: 'told',
  previousEmail: 'told',
  prompt: 'told',
  epochs: 'told',
  duty: 'told',
  /** Its parts are decided on below. */
  protection: 'told',
  restriction: 'told',
  restrictionEndedAt: 'told',
  madeUp: 'impersonal',
  privacyNotice: 'told',
  routines: 'told',
});

/** Who set the protection and on whose request leads to others. */
export const protectionTelling = telling<Protection>()({
  alias: 'told',
  markedAt: 'told',
  markedBy: 'others',
  contactRequestId: 'others',
  reviewOn: 'told',
  reviewDueAt: 'repeated',
  lift: 'others',
  unfinished: 'impersonal',
});

export const credentialTelling = telling<CredentialDocument>()({
  id: 'repeated',
  pk: 'repeated',
  type: 'repeated',
  hash: 'secret',
  changedAt: 'told',
});

/** What keeps the account from being erased. */
export const holdTelling = telling<LegalHoldDocument>()({
  id: 'repeated',
  pk: 'repeated',
  type: 'repeated',
  since: 'told',
  by: 'others',
  matter: 'told',
});

/** The account as it is stored, with what its organisation is called. */
export async function accountOf(platform: Platform, user: User) {
  const organisation = await readOrganisation(platform, user.organisationId);
  const hold = await holdOf(platform, user.id);
  return {
    ...accountTelling.of(user),
    protection: user.protection && protectionTelling.of(user.protection),
    legalHold: hold ? { since: hold.since, matter: hold.matter } : null,
    organisation: organisation ? (await shownTo(platform, organisation.value, user.id)).name : null,
  };
}

/** That there is a password, and since when it is this one; null for who has none. */
export async function passwordOf({ store }: Platform, user: User) {
  const read = await store.read('register', user.id, 'credential', CredentialDocument);
  return read ? credentialTelling.of(read.value) : null;
}
