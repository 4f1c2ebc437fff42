import * as z from 'zod';
import {
  DeactivationReason,
  Duty,
  deactivatesAt,
  Email,
  erasesAt,
  MatterNumber,
  policyOf,
  Role,
  type User,
  VisibleStatus,
} from '../../../shared/accounts/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Language } from '../../../shared/platform/language.ts';
import type { Platform } from '../../../shared/platform/platform.ts';
import { Day, Instant, listOf, PageBody, PageQuery, PersonName } from './common.ts';

/** A user as the API shows one. */
export const UserBody = z
  .object({
    id: Id,
    email: z.string(),
    givenName: z.string(),
    familyName: z.string(),
    organisationId: Id,
    role: Role,
    duty: Duty.nullable()
      .optional()
      .meta({ description: 'Shown to administrators, protection officers and the person.' }),
    language: Language,
    status: VisibleStatus,
    restricted: z
      .boolean()
      .meta({ description: 'Whether the data is stored and not used, at the request of the person (GDPR art. 18).' }),
    lastDayOfEmployment: Day.nullable(),
    createdAt: Instant,
    activatedAt: Instant.nullable(),
    lastActiveAt: Instant,
    deactivatesAt: Instant.nullable().meta({ description: 'When the account will be deactivated if nothing happens.' }),
    deactivatedAt: Instant.nullable(),
    deactivationReason: DeactivationReason.nullable(),
    erasesAt: Instant.nullable().meta({ description: 'From when on it is erased, and cannot be restored any more.' }),
  })
  .meta({ id: 'User' });

export const UserList = listOf(UserBody).meta({ id: 'UserList' });

/** Whether somebody may know who has which duty: main users need not. */
const seesDuties = (reader: User): boolean => reader.role === 'administrator' || reader.duty !== null;

/** What the API shows of a user now. @param reader to whom, unless to the user */
export function userBody({ settings, calendar, clock }: Platform, user: User, reader?: User): z.input<typeof UserBody> {
  const policy = policyOf(settings);
  // A user whose erasure has begun is found nowhere and so never shown.
  const status = VisibleStatus.parse(user.status);
  const { duty, ...shown } = user;
  return {
    ...shown,
    ...((!reader || reader.id === user.id || seesDuties(reader)) && { duty }),
    status,
    restricted: user.restriction !== null,
    deactivatesAt: deactivatesAt(user, policy, calendar, clock.now()),
    erasesAt: erasesAt(user, policy, calendar),
  };
}

export const UserCreation = z
  .strictObject({
    email: Email,
    givenName: PersonName,
    familyName: PersonName,
    organisationId: Id,
    role: Role,
    language: Language.default('sv'),
    lastDayOfEmployment: Day.nullable().default(null),
  })
  .meta({ id: 'UserCreation' });

export const UserPatch = z
  .strictObject({
    givenName: PersonName.optional(),
    familyName: PersonName.optional(),
    organisationId: Id.optional(),
    language: Language.optional(),
    lastDayOfEmployment: Day.nullable().optional(),
  })
  .meta({ id: 'UserPatch' });

export const OwnPatch = z
  .strictObject({ givenName: PersonName.optional(), familyName: PersonName.optional(), language: Language.optional() })
  .meta({ id: 'OwnPatch' });

export const UserQuery = PageQuery.extend({
  organisation: Id.optional(),
  role: Role.optional(),
  status: VisibleStatus.optional(),
  deactivatesBefore: Day.optional(),
});

export const UserSearch = PageBody.extend({
  text: z.string().trim().min(1).max(200),
  organisation: Id.optional(),
  role: Role.optional(),
  status: VisibleStatus.optional(),
}).meta({ id: 'UserSearch' });

export const EmailBody = z.strictObject({ email: Email });
export const RoleBody = z.strictObject({ role: Role });

export const RestorationBody = z
  .strictObject({
    lastDayOfEmployment: Day.nullable().optional(),
    organisationId: Id.optional(),
    role: Role.optional(),
  })
  .default({})
  .meta({ id: 'Restoration' });

export const LegalHoldAsking = z
  .strictObject({
    matter: MatterNumber.meta({
      description: 'The number under which the matter is kept.',
      example: 'HEL 2026-000123',
    }),
  })
  .meta({ id: 'LegalHoldAsking' });

export const LegalHoldBody = z.object({ since: Instant, matter: z.string(), by: Id }).meta({ id: 'LegalHold' });
