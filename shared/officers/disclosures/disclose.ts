import * as z from 'zod';
import { actorOf, authorise, changeProtected, officersToTell, type User } from '../../accounts/index.ts';
import type { EventDraft } from '../../audit/index.ts';
import { outgoing } from '../../mail/index.ts';
import { instant } from '../../platform/clock.ts';
import type { PartitionedDocument } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import { newId, newReference } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';
import { seal } from '../../platform/seal.ts';
import { usableCall } from '../contactRequests/usable.ts';
import { countPerson } from './day.ts';

/** What can be disclosed of a protected person. */
export const DisclosedField = z.enum(['givenName', 'familyName', 'email', 'organisationId']);
export type DisclosedField = z.output<typeof DisclosedField>;

/** What an officer asks to be shown, on which call and why. */
export interface Asking {
  readonly fields: readonly DisclosedField[];
  readonly reason: string;
  readonly contactRequestId: string;
}

/** The fields that were asked for, once, and what the other officers are told by. */
export interface Disclosed {
  readonly reference: string;
  readonly fields: Partial<Pick<User, DisclosedField>>;
}

/** What stands sealed of a disclosure: the link of the person with the call. */
export const DisclosureContent = z.object({
  reason: z.string(),
  contactRequestId: z.string(),
  fields: z.array(DisclosedField),
});

/** That an officer was shown something of a protected person, in that person's partition. */
export const DisclosureDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('disclosure'),
  audience: z.literal('officers'),
  reference: z.string(),
  officerId: z.string(),
  at: z.string(),
  sealed: z.string(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
type DisclosureDocument = z.output<typeof DisclosureDocument>;

const PURPOSE = 'disclosure';

/**
 * Shows an officer fields of a protected person: on a usable call, within the day's limit, each field an event, the reason kept
 * sealed. The other officers are told at once, by reference.
 * @throws Refusal `forbidden`, `contactRequestNotUsable`, `secondOfficerNeeded`, `notFound`
 */
export async function disclose(platform: Platform, officer: User, id: string, asking: Asking): Promise<Disclosed> {
  authorise(officer, 'disclose');
  const fields = [...new Set(asking.fields)];
  const [first, ...rest] = fields;
  if (first === undefined) return refuse('invalidRequest');
  await usableCall(platform, officer, asking.contactRequestId, id);
  await countPerson(platform, officer.id, id);
  const [reference, disclosureId] = [newReference(), newId()];
  const event = (field: DisclosedField): EventDraft => ({
    actor: actorOf(officer),
    action: 'fieldDisclosed',
    subject: id,
    fields: [field],
    details: { reference },
  });
  const told = await tellOfDisclosure(platform, officer, id, reference);
  const record = await recordOf(platform, { id: disclosureId, pk: id, reference, officerId: officer.id }, asking);
  let shown: Disclosed['fields'] = {};
  await changeProtected(platform, id, (user) => {
    shown = Object.fromEntries(fields.map((field) => [field, user[field]]));
    return {
      user,
      event: event(first),
      also: rest.map(event),
      creates: [record, ...told],
    };
  });
  return { reference, fields: shown };
}

/** The mails that tell the other officers, by reference alone, that one of them was shown something of a protected person. */
export async function tellOfDisclosure(
  platform: Platform,
  { id: officerId }: Pick<User, 'id'>,
  personId: string,
  reference: string,
): Promise<readonly PartitionedDocument[]> {
  const others = await officersToTell(platform, officerId);
  return others.map((userId) =>
    outgoing(platform.clock.now(), {
      template: 'disclosureMade',
      partition: personId,
      recipient: { kind: 'user', userId },
      parameters: { reference },
    }),
  );
}

/** Why it was, and on which call: for whoever looks into it later. Sealed, since it links the person with the call. */
async function recordOf(
  platform: Platform,
  facts: Pick<DisclosureDocument, 'id' | 'pk' | 'reference' | 'officerId'>,
  asking: Asking,
): Promise<DisclosureDocument> {
  const at = instant(platform.clock.now());
  const text = JSON.stringify(DisclosureContent.parse(asking));
  return {
    ...{ ...facts, type: 'disclosure', audience: 'officers', at },
    sealed: await seal(platform.keys, PURPOSE, `${facts.pk}/${facts.id}`, text),
    ...stampFrom(platform, at),
  };
}
