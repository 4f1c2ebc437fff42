import * as z from 'zod';
import { StoredText } from '../protection/index.ts';

/** What an organisation is. */
export const OrganisationKind = z.enum(['municipality', 'serviceProvider', 'employmentService', 'administration']);
export type OrganisationKind = z.output<typeof OrganisationKind>;

/** How an organisation invites: which e-mail domains, whether a second main user approves, and what inviters are told. */
export const InvitationPolicy = z.object({
  /** Empty: any domain. */
  allowedDomains: z.array(z.string()),
  approvalRequired: z.boolean(),
  instructions: z.string(),
});
export type InvitationPolicy = z.output<typeof InvitationPolicy>;

/** An organisation as Cosmos DB keeps it. */
export const OrganisationDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('organisation'),
  revision: z.number().int(),
  /** Everybody reads some name: where the first one was withheld, a made-up one. */
  name: StoredText.extend({ text: z.string() }),
  kind: OrganisationKind,
  /** The switchboard. */
  telephone: z.string().nullable(),
  invitationPolicy: InvitationPolicy.extend({ instructions: StoredText }),
  createdAt: z.string(),
  listKey: z.string(),
  /** Who wrote a name that is withheld: in that user's lists it has another place. */
  ownerId: z.string().optional(),
});
export type OrganisationDocument = z.output<typeof OrganisationDocument>;

/** An organisation as it is stored, some of its texts withheld from all but their authors. */
export type StoredOrganisation = Omit<OrganisationDocument, 'pk' | 'type' | 'listKey' | 'ownerId'>;

/** An organisation as somebody sees it. */
export interface Organisation extends Omit<StoredOrganisation, 'name' | 'invitationPolicy'> {
  readonly name: string;
  readonly invitationPolicy: InvitationPolicy;
}

/** The order of lists. */
export const listKeyOf = (name: string, id: string): string => `${name.toLocaleLowerCase('sv')}\u0001${id}`;

export function toDocument(organisation: StoredOrganisation): OrganisationDocument {
  const { id, name } = organisation;
  return {
    ...organisation,
    pk: id,
    type: 'organisation',
    listKey: listKeyOf(name.text, id),
    ...(name.withheld && { ownerId: name.withheld.authorId }),
  };
}

export function fromDocument(document: OrganisationDocument): StoredOrganisation {
  const { pk, type, listKey, ownerId, ...organisation } = document;
  return organisation;
}

/** What others read of an organisation whose first name was withheld. */
export const madeUpName = (id: string): string => `Organisation ${id.slice(0, 8)}`;

/** What may be changed. */
export type OrganisationChange = {
  readonly [F in 'name' | 'kind' | 'telephone' | 'invitationPolicy']?: Organisation[F] | undefined;
};

const changeable = ['name', 'kind', 'telephone', 'invitationPolicy'] as const;

/** The names of the fields in which a change differs from what its author sees. */
export const changedFields = (organisation: Organisation, change: OrganisationChange): (typeof changeable)[number][] =>
  changeable.filter(
    (field) => change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(organisation[field]),
  );

/** Whether an address of this domain may be invited: one of the allowed domains or below it. */
export const domainAllowed = ({ allowedDomains }: Pick<InvitationPolicy, 'allowedDomains'>, domain: string): boolean =>
  allowedDomains.length === 0 || allowedDomains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`));
