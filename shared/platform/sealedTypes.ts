import type { DocumentType } from './retention.ts';

/**
 * Everything that is sealed, by the purpose that its key is derived for, and the types of the documents in which it stands. A purpose
 * that is not here does not compile; nor does a type without what seals its documents anew (`functions/reseals.ts`).
 */
export const sealedTypes = {
  'protected-user': ['protectedUser', 'protectedRestrictedUser', 'madeUpUser'],
  'leak-guard-document': ['guardHashes'],
  /** A decoy of a task (`screening`) is gone before any key is. */
  'telephone-task': ['telephoneTask'],
  'withheld-text': ['organisation', 'incident', 'confidentialIncident', 'rightsRequest', 'confidentialRightsRequest'],
  case: ['case'],
  'contact-request': ['contactRequest'],
  disclosure: ['disclosure'],
  incident: ['confidentialIncident'],
  'incident-part': ['incident', 'confidentialIncident'],
  'rights-request': ['confidentialRightsRequest'],
  'log-review': ['logReview'],
  'lasting-key': ['lastingKeys'],
  /** Under a lasting key: events are never written anew. */
  'event-aside': [],
  /** With whoever reads a list, nowhere else. */
  cursor: [],
} as const satisfies Readonly<Record<string, readonly DocumentType[]>>;

export type SealPurpose = keyof typeof sealedTypes;

/** The types of documents in which something is sealed. */
export type SealedType = (typeof sealedTypes)[SealPurpose][number];
