import * as z from 'zod';
import { Id } from '../../../shared/platform/ids.ts';
import { Channel, Ground, RequestState, Right } from '../../../shared/rights/index.ts';
import { Day, Instant, listOf, PageQuery } from './common.ts';
import { FreeText, RoutineLink } from './freeText.ts';
import { Password } from './self.ts';

/** What a request or an answer may say at most, in characters. */
const Text = FreeText(4000, 1);

/** Erasure is asked for with the password once more: nothing brings back what it takes. */
export const RightsRequestCreation = z
  .discriminatedUnion('right', [
    z.strictObject({ right: z.literal('erasure'), text: Text.nullable().default(null), password: Password }),
    z.strictObject({ right: Right.exclude(['erasure']), text: Text.nullable().default(null) }),
  ])
  .meta({ id: 'RightsRequestCreation' });

export const RightsRequestRegistration = z
  .strictObject({
    userId: Id,
    right: Right,
    text: Text.nullable().default(null),
    receivedAt: Instant.meta({ description: 'When it reached the controller: from that day the month counts.' }),
    channel: Channel.exclude(['service']),
    identityCheckedBy: Id.meta({ description: 'The user who made sure whose request it is.' }),
  })
  .meta({ id: 'RightsRequestRegistration' });

export const RightsRequestPatch = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.enum(['extended', 'lifted']), reason: Text }),
    z.strictObject({ state: z.literal('granted'), reason: Text.optional() }),
    z.strictObject({ state: z.literal('refused'), reason: Text.optional(), ground: Ground.optional() }),
  ])
  .meta({ id: 'RightsRequestPatch' });

export const RightsRequestQuery = PageQuery.extend({ state: RequestState.optional() });

const Words = z.object({ code: Ground, text: z.string() });

/** A request as whoever made it sees it. */
export const RightsRequestBody = z
  .object({
    id: Id,
    right: Right,
    state: RequestState,
    channel: Channel,
    receivedAt: Instant,
    createdAt: Instant,
    dueOn: Day.meta({ description: 'The last day on which an answer is in time.' }),
    standing: z
      .enum(['given', 'limited', 'notGiven'])
      .meta({ description: 'What the legal basis of the processing says of the right.' }),
    text: z.string().nullable(),
    extension: z.object({ at: Instant, reason: z.string().nullable() }).nullable(),
    decision: z
      .object({
        outcome: z.enum(['granted', 'refused']),
        at: Instant,
        ground: Words.nullable(),
        reason: z.string().nullable(),
        remedies: z
          .object({ complaint: z.string(), court: z.string() })
          .nullable()
          .meta({ description: 'Where to turn with a refusal (GDPR art. 12(4)).' }),
      })
      .nullable(),
    waits: z.boolean().meta({
      description: 'Whether the erasure that was granted waits for the end of a matter in which the person acts.',
    }),
    lifting: z
      .object({ at: Instant, toldAt: Instant.nullable(), reason: z.string().nullable() })
      .nullable()
      .meta({ description: 'The end of the restriction, which comes once the person was told of it.' }),
    endedAt: Instant.nullable(),
    routine: RoutineLink,
  })
  .meta({ id: 'RightsRequest' });

export const RightsRequestList = listOf(RightsRequestBody).meta({ id: 'RightsRequestList' });

/** What those who decide see besides. */
export const HandledRequestBody = RightsRequestBody.extend({
  userId: Id,
  registeredBy: Id.nullable(),
  identityCheckedBy: Id.nullable(),
  overdue: z.boolean(),
  proposal: z
    .object({ at: Instant, by: Id })
    .nullable()
    .meta({ description: 'Who has proposed a grant that takes two.' }),
  extendedBy: Id.nullable(),
  decidedBy: Id.nullable(),
  liftedBy: Id.nullable(),
  tellingFailedAt: Instant.nullable().meta({ description: 'When the mail about the end of the restriction failed.' }),
}).meta({ id: 'HandledRightsRequest' });

export const HandledRequestList = listOf(HandledRequestBody).meta({ id: 'HandledRightsRequestList' });
