import * as z from 'zod';
import {
  deactivatesAt,
  Email,
  erasesAt,
  type ProtectedUser,
  policyOf,
  Role,
  VisibleStatus,
} from '../../../shared/accounts/index.ts';
import { type ReadOut, spelt } from '../../../shared/credentials/index.ts';
import { DisclosedField } from '../../../shared/officers/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Language } from '../../../shared/platform/language.ts';
import type { Platform } from '../../../shared/platform/platform.ts';
import { Day, Instant, listOf, PersonName } from './common.ts';
import { FreeText } from './freeText.ts';
import { Password } from './self.ts';

/** What an officer may know of a protected person without a disclosure: nothing that says who it is. */
export const ProtectedUserBody = z
  .object({
    id: Id,
    alias: z.string().meta({ description: 'What officers call the person; random.', example: 'K7Q-M2X' }),
    status: VisibleStatus,
    restricted: z.boolean().meta({
      description: 'Whether the processing of the data is restricted (GDPR art. 18): it is stored and not used.',
    }),
    language: Language,
    markedAt: Instant,
    reviewOn: Day,
    liftRequestedAt: Instant.nullable().meta({
      description: 'Since when the lifting of the mark waits for another officer.',
    }),
    lastDayOfEmployment: Day.nullable(),
    createdAt: Instant,
    activatedAt: Instant.nullable(),
    lastActiveAt: Instant,
    deactivatesAt: Instant.nullable(),
    deactivatedAt: Instant.nullable(),
    erasesAt: Instant.nullable(),
  })
  .meta({ id: 'ProtectedUser' });

export const ProtectedUserList = listOf(ProtectedUserBody).meta({ id: 'ProtectedUserList' });

export function protectedBody(
  { settings, calendar, clock }: Platform,
  { protection, ...user }: ProtectedUser,
): z.input<typeof ProtectedUserBody> {
  const policy = policyOf(settings);
  const { id, language, lastDayOfEmployment, createdAt, activatedAt, lastActiveAt, deactivatedAt } = user;
  const { alias, markedAt, reviewOn, lift } = protection;
  const whole = { ...user, protection };
  return {
    ...{ id, language, lastDayOfEmployment, createdAt, activatedAt, lastActiveAt, deactivatedAt },
    ...{ alias, markedAt, reviewOn },
    status: VisibleStatus.parse(user.status),
    restricted: user.restriction !== null,
    liftRequestedAt: lift?.requestedAt ?? null,
    deactivatesAt: deactivatesAt(whole, policy, calendar, clock.now()),
    erasesAt: erasesAt(whole, policy, calendar),
  };
}

/** What is read out to the person herself, once. */
export const ReadOutBody = z
  .object({
    reference: z.string().meta({ example: 'K7Q2-9FXM' }),
    code: z.string().meta({ example: '4HTR-0WPD' }),
    spoken: z
      .object({ reference: z.array(z.string()).readonly(), code: z.array(z.string()).readonly() })
      .meta({ description: 'Both in the words of a spelling alphabet, in the language of the reader.' }),
    expiresAt: Instant,
  })
  .meta({ id: 'ReadOut' });

export const readOutBody = (
  { reference, code, expiresAt }: ReadOut,
  language: Language,
): z.input<typeof ReadOutBody> => ({
  ...{ reference, code, expiresAt },
  spoken: { reference: spelt(reference, language), code: spelt(code, language) },
});

/** What a protected person is to be told first (GDPR art. 14): they get it by telephone, as everything else. */
export const NoticeToReadOut = z
  .object({ version: z.string(), language: Language, paragraphs: z.array(z.string()).readonly() })
  .meta({
    id: 'PrivacyNoticeToReadOut',
    description:
      'What the person is to hear before anything else is said, in the words of the privacy notice in force.',
  });

const MemberRole = Role.extract(['editor', 'expert']).meta({
  description: 'A protected person governs nobody: their traces would point at the workplace.',
});

export const ProtectedCreation = z
  .strictObject({
    email: Email,
    givenName: PersonName,
    familyName: PersonName,
    organisationId: Id,
    role: MemberRole,
    language: Language.default('sv'),
    lastDayOfEmployment: Day.nullable().default(null),
    reviewOn: Day.optional().meta({
      description: 'When the mark is to be looked at again; half a year from now unless given.',
    }),
  })
  .meta({ id: 'ProtectedUserCreation' });

export const ProtectedCreated = z
  .object({ user: ProtectedUserBody, activation: ReadOutBody, privacyNotice: NoticeToReadOut })
  .meta({ id: 'ProtectedUserCreated' });

export const ProtectedPatch = z
  .strictObject({
    givenName: PersonName.optional(),
    familyName: PersonName.optional(),
    organisationId: Id.optional(),
    language: Language.optional(),
    lastDayOfEmployment: Day.nullable().optional(),
    role: MemberRole.optional(),
  })
  .meta({ id: 'ProtectedUserPatch' });

export const ProtectedRestoration = z
  .strictObject({ lastDayOfEmployment: Day.nullable().optional() })
  .default({})
  .meta({ id: 'ProtectedUserRestoration' });

export const LookupBody = z.strictObject({ email: Email });

/** An ordinary user who was looked up in order to be marked: no more than marking needs. */
export const LookedUp = z.object({ id: Id, status: VisibleStatus, role: Role }).meta({ id: 'LookedUpUser' });

export const Marking = z
  .strictObject({ contactRequestId: Id, reviewOn: Day, password: Password })
  .meta({ id: 'ProtectionMark' });
/** What is done on a call about a person, by whoever knows the password. */
export const OnCall = z.strictObject({ contactRequestId: Id, password: Password }).meta({ id: 'OnCall' });
export const EmailOnCall = OnCall.extend({ email: Email }).meta({ id: 'EmailOnCall' });
export const Confirmation = z.strictObject({ password: Password });
export const HandingOver = Confirmation.extend({
  contactRequestId: Id.optional().meta({ description: 'Of a protected person: the call on which it is handed over.' }),
}).meta({ id: 'HandingOver' });

export const DisclosureAsking = z
  .strictObject({
    fields: z.array(DisclosedField).min(1).max(4),
    reason: FreeText(500, 3).meta({ description: 'Why it has to be known; kept sealed.' }),
    contactRequestId: Id,
    password: Password,
  })
  .meta({ id: 'DisclosureRequest' });

/** Shown once; it is answered, and nowhere else to be had. */
export const DisclosureBody = z
  .object({
    reference: z.string().meta({ description: 'What the other officers are told.', example: 'K7Q2-9FXM' }),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    email: z.string().optional(),
    organisationId: Id.optional(),
  })
  .meta({ id: 'Disclosure' });

export const DisclosurePermit = z.strictObject({ officerId: Id, password: Password }).meta({ id: 'DisclosurePermit' });
