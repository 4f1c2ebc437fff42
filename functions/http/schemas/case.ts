import * as z from 'zod';
import { CaseState, type ListedCase, type Message, viewOf } from '../../../shared/cases/index.ts';
import { Id } from '../../../shared/platform/ids.ts';
import { Instant, listOf, PageQuery } from './common.ts';
import { FreeText, RoutineLink, withRoutine } from './freeText.ts';

const Text = FreeText(4000, 1);

export const CaseCreation = z
  .strictObject({
    subject: FreeText(200, 1).optional(),
    text: Text,
    confidential: z.boolean().default(false).meta({ description: 'For protection officers alone.' }),
  })
  .meta({ id: 'CaseCreation' });

export const MessageCreation = z.strictObject({ text: Text }).meta({ id: 'MessageCreation' });

export const CasePatch = z.strictObject({ state: z.literal('closed') }).meta({ id: 'CasePatch' });

export const CaseQuery = PageQuery.extend({ state: CaseState.optional() });

const facts = {
  id: Id,
  reference: z.string().meta({ description: 'What mails say of it.', example: 'K7Q2-9FXM' }),
  subject: z.string().nullable(),
  confidential: z.boolean(),
  state: CaseState,
  createdAt: Instant,
  updatedAt: Instant,
  ownerId: Id.meta({ description: 'Who asked.' }),
  routine: RoutineLink,
};

export const CaseBody = z.object(facts).meta({ id: 'Case' });

export const CaseList = listOf(CaseBody).meta({ id: 'CaseList' });

const messageFacts = {
  id: Id,
  at: Instant,
  from: z.enum(['owner', 'support']).meta({ description: 'Whoever asked, or those who handle the case.' }),
  text: z.string(),
};

export const MessageBody = z.object({ ...messageFacts, routine: RoutineLink }).meta({ id: 'CaseMessage' });

export const CaseWithMessages = z
  .object({ ...facts, messages: z.array(z.object(messageFacts)).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'CaseWithMessages' });

/** A case as the API shows one: to whoever asked as they asked it, to officers as what it is. */
export function caseBody({ case: of, side }: ListedCase): z.input<typeof CaseBody> {
  const { id, reference, subject, createdAt, ownerId, confidential, audience } = of;
  const { state, updatedAt } = viewOf(of, side);
  return withRoutine({
    ...{ id, reference, subject, createdAt, ownerId, state, updatedAt },
    confidential: side === 'officer' ? audience !== 'everyone' : confidential,
  });
}

/** A message as the API shows one. */
export const messageBody = ({ id, at, side, text }: Message): Omit<z.input<typeof MessageBody>, 'routine'> => ({
  ...{ id, at, text },
  from: side === 'owner' ? 'owner' : 'support',
});
