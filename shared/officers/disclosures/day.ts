import * as z from 'zod';
import { actorOf, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { isStoreError } from '../../platform/cosmos/errors.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { pseudonymOf } from '../../protection/index.ts';
import { mustBeSecond } from '../appointments/samePerson.ts';

/** To how many persons an officer discloses something on one day by themselves, and again with each permission of another officer. */
const PERSONS = 5;

/** A day and its neighbours, whatever the time zone; seconds. */
const KEPT = durationMillis('P3D') / 1000;

/** About how many persons an officer has disclosed something on a day, and who permitted more. */
const DisclosureDay = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('disclosureDay'),
  audience: z.literal('officers'),
  /** Pseudonyms: whom an officer called about is nobody's business who has the database. */
  persons: z.array(z.string()),
  permits: z.array(z.object({ by: z.string(), at: z.string() })),
  ttl: z.number().int(),
});
type DisclosureDay = z.output<typeof DisclosureDay>;

const PURPOSE = 'disclosed-person';

const idOf = ({ calendar, clock }: Platform, officerId: string): string =>
  `disclosures-${officerId}-${calendar.dayOf(clock.now())}`;

const emptyDay = (id: string): DisclosureDay => ({
  ...{ id, pk: id, type: 'disclosureDay', audience: 'officers', persons: [], permits: [], ttl: KEPT },
});

const read = ({ store }: Platform, id: string): Promise<Versioned<DisclosureDay> | undefined> =>
  store.read('register', id, id, DisclosureDay);

/** Does a step again, from a fresh read, while others are faster. */
async function repeated(step: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await step();
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale', 'exists')) throw thrown;
    }
  }
}

/**
 * Counts a person among those of an officer's day, before anything is shown: of any number that are asked for at once no more than
 * the limit get through. Whoever was counted stays so. @throws Refusal `secondOfficerNeeded`
 */
export const countPerson = (platform: Platform, officerId: string, userId: string): Promise<void> =>
  repeated(async () => {
    const id = idOf(platform, officerId);
    const [before, person] = await Promise.all([read(platform, id), pseudonymOf(platform, PURPOSE, userId)]);
    const day = before?.value ?? emptyDay(id);
    if (day.persons.includes(person)) return;
    if (day.persons.length >= PERSONS * (1 + day.permits.length)) refuse('secondOfficerNeeded');
    const document = { ...day, persons: [...day.persons, person] };
    await (before
      ? platform.store.replace('register', id, document, before.etag)
      : platform.store.create('register', document));
  });

/**
 * Another officer lets one disclose about as many persons more today.
 * @throws Refusal `forbidden` for oneself, `secondOfficerNeeded` from who may be the same person
 */
export async function permitDisclosures(platform: Platform, officer: User, officerId: string): Promise<void> {
  if (officer.id === officerId) refuse('forbidden');
  await mustBeSecond(platform, officerId, officer);
  return repeated(async () => {
    const id = idOf(platform, officerId);
    const before = await read(platform, id);
    const day = before?.value ?? emptyDay(id);
    const document = { ...day, permits: [...day.permits, { by: officer.id, at: instant(platform.clock.now()) }] };
    await commit(platform, {
      partition: id,
      writes: [before ? { kind: 'replace', document, etag: before.etag } : { kind: 'create', document }],
      audience: 'officers',
      event: { actor: actorOf(officer), action: 'disclosuresPermitted', subject: officerId },
    });
  });
}
