import type { Duty, Role } from '../../accounts/index.ts';
import type { OrganisationKind } from '../../organisations/index.ts';
import type { DataKind } from '../../privacyNotice/index.ts';
import type { MeasureCode } from '../measures.ts';

/** Who receives data: within the service, by role and duty, and outside it. */
export const recipientCodes = [
  'administrators',
  'mainUsers',
  'protectionOfficers',
  'logReviewer',
  'mailService',
  'supervisoryAuthority',
] as const;
export type RecipientCode = (typeof recipientCodes)[number];

/** What the record of processing says in one language. `{name}` stands for a value. */
export interface RecordWords {
  readonly title: string;
  readonly intro: string;
  readonly headings: Readonly<
    Record<
      | 'controllers'
      | 'purposes'
      | 'subjects'
      | 'data'
      | 'protectedIdentities'
      | 'recipients'
      | 'access'
      | 'transfers'
      | 'places'
      | 'retention'
      | 'security'
      | 'rights'
      | 'machine',
      string
    >
  >;
  /** What stands before a value or above a column. */
  readonly labels: Readonly<
    Record<
      | 'controller'
      | 'jointControllers'
      | 'dataProtectionOfficer'
      | 'contact'
      | 'processors'
      | 'purpose'
      | 'legalBasis'
      | 'document'
      | 'kind'
      | 'fields'
      | 'sealedFields'
      | 'kept'
      | 'holds'
      | 'container'
      | 'ends'
      | 'measure'
      | 'how'
      | 'action'
      | 'regions',
      string
    >
  >;
  readonly none: string;
  readonly purposes: readonly string[];
  readonly subjects: Readonly<Record<OrganisationKind, string>>;
  readonly subjectsNote: string;
  readonly dataNote: string;
  readonly kinds: Readonly<Record<DataKind, string>>;
  /** Where a field was added and nobody has said yet what it is. */
  readonly undescribed: string;
  readonly protectedIdentities: readonly string[];
  readonly recipients: Readonly<Record<RecipientCode, string>>;
  readonly recipientsNote: string;
  readonly accessNote: string;
  readonly capacities: Readonly<Record<Role | Duty, string>>;
  readonly reach: Readonly<Record<'organisation' | 'any', string>>;
  readonly transfers: string;
  readonly places: string;
  readonly retentionNote: string;
  readonly measures: Readonly<Record<MeasureCode, { readonly name: string; readonly text: string }>>;
  readonly rightsNote: string;
  readonly machine: string;
}
