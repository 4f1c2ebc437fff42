import * as z from 'zod';

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
  name: z.string(),
  kind: OrganisationKind,
  /** The switchboard. */
  telephone: z.string().nullable(),
  invitationPolicy: InvitationPolicy,
  createdAt: z.string(),
  listKey: z.string(),
});
type OrganisationDocument = z.output<typeof OrganisationDocument>;

export type Organisation = Omit<OrganisationDocument, 'pk' | 'type' | 'listKey'>;

export const toDocument = (organisation: Organisation): OrganisationDocument => ({
  ...organisation,
  pk: organisation.id,
  type: 'organisation',
  listKey: `${organisation.name.toLocaleLowerCase('sv')}\u0001${organisation.id}`,
});

export function fromDocument(document: OrganisationDocument): Organisation {
  const { pk, type, listKey, ...organisation } = document;
  return organisation;
}

/** What may be changed. */
export type OrganisationChange = {
  readonly [F in 'name' | 'kind' | 'telephone' | 'invitationPolicy']?: Organisation[F] | undefined;
};

const changeable = ['name', 'kind', 'telephone', 'invitationPolicy'] as const;

/** The names of the fields that a change really changes. */
export const changedFields = (organisation: Organisation, change: OrganisationChange): (typeof changeable)[number][] =>
  changeable.filter(
    (field) => change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(organisation[field]),
  );

/** Whether an address of this domain may be invited: one of the allowed domains or below it. */
export const domainAllowed = ({ allowedDomains }: InvitationPolicy, domain: string): boolean =>
  allowedDomains.length === 0 || allowedDomains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`));
