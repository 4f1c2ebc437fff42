import * as z from 'zod';
import { ContactRequestState, dialled, Identification } from '../../../shared/officers/index.ts';
import { instant, millis } from '../../../shared/platform/clock.ts';
import type { ProblemCode } from '../../../shared/platform/http/problems.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { holdsIdentityCode } from '../../../shared/protection/index.ts';
import { Instant, listOf } from './common.ts';
import { NoticeToReadOut } from './protection.ts';

/** Written as an identity code is, and not as a number to call: only such a one is searched for its checksum. */
const AS_A_CODE = /^\d{6,8}[-+]\d{4}$/;

const withoutCode = z.refine<string>((text) => !AS_A_CODE.test(text) || !holdsIdentityCode(text), {
  params: { refusal: 'identityCodeFound' satisfies ProblemCode },
});

/**
 * A number to call: international, national with its leading zero, or an extension. Nothing else can be written in it; it is kept
 * without what it is divided by.
 */
const CallbackNumber = z
  .string()
  .max(24)
  .regex(/^(\+[1-9]|00?[1-9]|[0-9](?=[0-9]{1,5}$))[0-9 ()-]*$/)
  .check(withoutCode)
  .transform(dialled)
  .pipe(z.string().regex(/^\+?[0-9]{2,15}$/))
  .meta({ description: 'The number to call; best an extension of the organisation’s switchboard.', example: '1691' });

const StoredInstant = Instant.transform((text) => instant(millis(text)));

/** There is no field for anything else: about whom it is, is said over the telephone. */
export const ContactRequestCreation = z
  .strictObject({
    callbackNumber: CallbackNumber,
    availableFrom: StoredInstant.nullable().default(null),
    availableUntil: StoredInstant.nullable().default(null),
  })
  .meta({ id: 'ContactRequestCreation' });

const facts = {
  id: Id,
  reference: z.string().meta({ description: 'What support is told of it.', example: 'K7Q2-9FXM' }),
  state: ContactRequestState,
};

export const ContactRequestMade = z.object(facts).meta({ id: 'ContactRequestMade' });

export const ContactRequestList = listOf(z.object({ ...facts, createdAt: Instant, endedAt: Instant.nullable() })).meta({
  id: 'ContactRequestList',
});

/** A request for whoever made it; the rest is for officers. */
export const ContactRequestBody = z
  .object({
    ...facts,
    createdAt: Instant,
    endedAt: Instant.nullable(),
    callbackNumber: z.string().nullable(),
    availableFrom: Instant.nullable(),
    availableUntil: Instant.nullable(),
    handling: z
      .object({
        /** Null after whoever asked was erased. */
        requesterId: Id.nullable(),
        organisation: z.object({ id: Id, name: z.string() }).nullable(),
        switchboard: z
          .string()
          .nullable()
          .meta({ description: 'Call through this number. Null: none that can be relied on.' }),
        numberIs: z.enum(['extension', 'unverified']).meta({
          description: 'On an unverified number nothing is disclosed: ask for the person at the switchboard.',
        }),
        userId: Id.nullable(),
        privacyNotice: NoticeToReadOut,
        calls: z.array(
          z.object({
            at: Instant,
            officerId: Id,
            outcome: z.enum(['called', 'unreachable']),
            identifiedBy: Identification.nullable(),
            verified: z.boolean().nullable(),
          }),
        ),
      })
      .optional()
      .meta({ description: 'For protection officers.' }),
  })
  .meta({ id: 'ContactRequest' });

export const ContactRequestHandling = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('called'),
      identifiedBy: Identification,
      userId: Id.optional().meta({ description: 'Whom it is about, as told in the call. It is not looked up.' }),
    }),
    z.strictObject({ state: z.literal('unreachable') }),
    z.strictObject({ state: z.literal('closed') }),
  ])
  .meta({ id: 'ContactRequestHandling' });
