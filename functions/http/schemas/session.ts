import * as z from 'zod';
import { actions } from '../../../shared/accounts/index.ts';
import { CodeFields } from './activation.ts';
import { Instant, listOf } from './common.ts';
import { LinkToken, NoticeVersion, Password } from './self.ts';
import { UserBody } from './user.ts';

/** An address as it is typed. One that can't be anybody's is refused like one that is nobody's. */
const TypedEmail = z
  .string()
  .min(1)
  .max(254)
  .meta({ description: 'An e-mail address as it is typed.', example: 'aino@example.fi' });

export const Credentials = z.strictObject({ email: TypedEmail, password: Password }).meta({ id: 'Credentials' });

export const PasswordChange = z.strictObject({ current: Password, password: Password }).meta({ id: 'PasswordChange' });

export const ResetRequest = z.strictObject({ email: TypedEmail });

/** By the link that was mailed, or by a code that was read out over the telephone. */
export const ResetCompletion = z
  .union([
    z.strictObject({ token: LinkToken, password: Password }),
    z.strictObject({ ...CodeFields, password: Password }),
  ])
  .meta({ id: 'PasswordReset' });

/** What a portal needs to know of whoever has signed in. */
export const CurrentSession = z
  .object({
    expiresAt: Instant.meta({ description: 'The end of the session however much it is used; unused it ends earlier.' }),
    user: UserBody,
    permissions: z
      .partialRecord(z.enum(actions), z.enum(['organisation', 'any']))
      .meta({ description: 'What the user may do, and whether in the own organisation or anywhere.' }),
    privacyNotice: z.object({
      current: NoticeVersion,
      accepted: NoticeVersion.nullable(),
      blocksFrom: Instant.nullable().meta({
        description:
          'From when most routes answer `privacyNoticePending` if the current notice is not accepted; null once it is.',
      }),
    }),
    unreadRoutines: z
      .array(z.string())
      .readonly()
      .meta({ description: 'The routines that bind the user and that the user has not confirmed as read.' }),
  })
  .meta({ id: 'CurrentSession' });

export const NewSession = CurrentSession.extend({
  token: z.string().meta({ description: 'Sent as `Authorization: Bearer` with every request; told only here.' }),
}).meta({ id: 'NewSession' });

/** The id of a session: the hash under which it is kept. */
const SessionId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'An opaque identifier.' });

export const SessionParams = z.object({ id: SessionId });

export const OwnSession = z
  .object({
    id: SessionId,
    createdAt: Instant,
    lastUsedAt: Instant.meta({ description: 'The last use that was written down; not every use is.' }),
    expiresAt: Instant,
    current: z.boolean().meta({ description: 'Whether it is the one that asks.' }),
  })
  .meta({ id: 'Session' });

export const OwnSessionList = listOf(OwnSession).meta({ id: 'SessionList' });
