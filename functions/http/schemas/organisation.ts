import * as z from 'zod';
import { normaliseDomain } from '../../../shared/accounts/index.ts';
import { InvitationPolicy, OrganisationKind } from '../../../shared/organisations/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Instant } from './common.ts';
import { FreeText, RoutineLink, withoutIdentityCode } from './freeText.ts';

/** Not searched for identity codes: of ten digits nobody can say that they are one and not a number to call. */
const Telephone = z
  .string()
  .regex(/^\+?[0-9][0-9 ()-]{4,24}$/)
  .meta({ description: 'The number of the switchboard.', example: '+358 9 310 1691' });

const Domain = z
  .string()
  .max(253)
  .transform(normaliseDomain)
  .pipe(z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/))
  .check(withoutIdentityCode)
  .meta({
    description: 'An e-mail domain; those below it are meant too. Kept in lower case and in its ASCII form.',
    example: 'example.fi',
  });

const InvitationPolicyBody = z.strictObject({
  allowedDomains: z.array(Domain).max(50),
  approvalRequired: z.boolean(),
  instructions: FreeText(2000),
});

const NameOfOrganisation = FreeText(200, 1);

export const OrganisationCreation = z
  .strictObject({
    name: NameOfOrganisation,
    kind: OrganisationKind,
    telephone: Telephone.nullable().default(null),
    invitationPolicy: InvitationPolicyBody.default({ allowedDomains: [], approvalRequired: false, instructions: '' }),
  })
  .meta({ id: 'OrganisationCreation' });

export const OrganisationPatch = z
  .strictObject({
    name: NameOfOrganisation.optional(),
    kind: OrganisationKind.optional(),
    telephone: Telephone.nullable().optional(),
    invitationPolicy: InvitationPolicyBody.optional(),
  })
  .meta({ id: 'OrganisationPatch' });

export const OrganisationBody = z
  .object({
    id: Id,
    name: z.string(),
    kind: OrganisationKind,
    telephone: z.string().nullable(),
    invitationPolicy: InvitationPolicy,
    createdAt: Instant,
    routine: RoutineLink,
  })
  .meta({ id: 'Organisation' });
