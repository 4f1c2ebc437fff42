import * as z from 'zod';
import { activeAdministrators } from '../accounts/index.ts';
import { CHANGE_LIMIT, commit, system } from '../audit/index.ts';
import { type DeadlineHandlers, deadlineHandler } from '../deadlines/index.ts';
import { outgoing } from '../mail/index.ts';
import type { Calendar, Day } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { routineOf, routines } from './catalogue.ts';
import { type Routine, revisionDue } from './routine.ts';

/** That a routine is looked after: which revision is in force, and when its owner is reminded next. */
const RoutineDocument = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('routine'),
  routine: z.string(),
  revision: z.number().int(),
  dueAt: z.string(),
});
type RoutineDocument = z.output<typeof RoutineDocument>;

const actor = system('routines');
const placeOf = (id: string): string => `routine-${id}`;

/** How long ahead the owner is reminded, and how often after the day has passed. */
const LEAD = 'P30D';

/** The next day after `after` on which the owner of a routine is reminded: ahead of the day of its revision, on it, and again and again. Pure. */
export function nextReminder(due: Day, after: Day, { plus, minus }: Pick<Calendar, 'plus' | 'minus'>): Day {
  let day = minus(due, LEAD);
  while (day <= after) day = plus(day, LEAD);
  return day;
}

const documentOf = ({ calendar }: Platform, { id, revision }: Routine, reminder: Day): RoutineDocument => ({
  ...{ id: placeOf(id), pk: placeOf(id), type: 'routine', routine: id, revision },
  dueAt: instant(calendar.startOf(reminder)),
});

/** The day before the first on which a routine of this revision is reminded of: what is overdue at once is told at once. */
const beginning = ({ lastRevised }: Routine): Day => lastRevised;

/** Has every routine looked after, in the revision that is in force. A new revision is an event. Safe to do again, and on two hosts at once. */
export async function watchRoutines(platform: Platform): Promise<number> {
  let changed = 0;
  for (const routine of routines) if (await watch(platform, routine)) changed++;
  return changed;
}

async function watch(platform: Platform, routine: Routine): Promise<boolean> {
  const place = placeOf(routine.id);
  const read = await platform.store.read('register', place, place, RoutineDocument);
  // A host that still has an older revision leaves the newer one.
  if (read && read.value.revision >= routine.revision) return false;
  const reminder = nextReminder(revisionDue(routine, platform.calendar), beginning(routine), platform.calendar);
  const document = documentOf(platform, routine, reminder);
  try {
    await commit(platform, {
      partition: place,
      writes: [read ? { kind: 'replace', document, etag: read.etag } : { kind: 'create', document }],
      event: {
        actor,
        action: 'routineInForce',
        subject: place,
        details: { routine: routine.id, revision: routine.revision },
      },
    });
    return true;
  } catch (thrown) {
    if (isStoreError(thrown, 'stale', 'exists')) return false;
    throw thrown;
  }
}

const remind = deadlineHandler(RoutineDocument, async (platform, { value, etag }) => {
  const { calendar, clock } = platform;
  const routine = routineOf(value.routine);
  // A host with an older program does not know what is due.
  if (!routine || routine.revision < value.revision) return 'kept';
  const due = revisionDue(routine, calendar);
  const today = calendar.dayOf(clock.now());
  const administrators = (await activeAdministrators(platform)).slice(0, CHANGE_LIMIT - 1);
  const mails = administrators.map((userId) =>
    outgoing(clock.now(), {
      template: 'routineRevisionDue',
      partition: value.pk,
      recipient: { kind: 'user', userId },
      parameters: { routine: routine.id, dueOn: due },
    }),
  );
  await commit(platform, {
    partition: value.pk,
    writes: [{ kind: 'replace', document: documentOf(platform, routine, nextReminder(due, today, calendar)), etag }],
    event: { actor, action: 'routineRevisionDue', subject: value.pk, details: { routine: routine.id, dueOn: due } },
    creates: mails,
  });
  return 'done';
});

/** What falls due on routines. */
export const routineDeadlines: DeadlineHandlers = { routine: remind };
