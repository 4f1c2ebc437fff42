import * as z from 'zod';
import type { Calendar, Day } from '../../platform/calendar.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Versioned } from '../../platform/cosmos/store.ts';
import { newId } from '../../platform/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import { stampFrom } from '../../platform/retention.ts';

/** `withdrawn`: an administrator took it back. `lapsed`: nobody approved in time. */
export const AppointmentState = z.enum(['waiting', 'approved', 'withdrawn', 'lapsed']);
export type AppointmentState = z.output<typeof AppointmentState>;

/** That an administrator wants somebody as a protection officer, in that user's partition: it counts once an officer approves. */
export const Appointment = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('officerAppointment'),
  state: AppointmentState,
  appointedBy: z.string(),
  createdAt: z.string(),
  listKey: z.string(),
  approvedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** When it lapses; absent after its end. */
  dueAt: z.string().optional(),
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type Appointment = z.output<typeof Appointment>;

/** How long an appointment waits, in calendar days after the one on which it was made. */
const WAITS = 'P14D';

/** The last day on which an appointment can be approved. */
export const lastDayOf = ({ createdAt }: Pick<Appointment, 'createdAt'>, calendar: Calendar): Day =>
  calendar.plus(calendar.dayOf(millis(createdAt)), WAITS);

/** An appointment that waits from now on. */
export function newAppointment({ calendar, clock }: Platform, userId: string, appointedBy: string): Appointment {
  const id = newId();
  const createdAt = instant(clock.now());
  const end = calendar.startOf(calendar.plus(lastDayOf({ createdAt }, calendar), 'P1D'));
  return {
    ...{ id, pk: userId, type: 'officerAppointment', state: 'waiting', appointedBy, createdAt },
    ...{ listKey: `${createdAt}\u0001${id}`, approvedBy: null, endedAt: null, dueAt: instant(end) },
  };
}

/** Whether an appointment can still be approved. */
export const waits = ({ state, dueAt }: Appointment, now: number): boolean =>
  state === 'waiting' && dueAt !== undefined && now < millis(dueAt);

/** The appointment after its end. @param approvedBy the officer who approved */
export function endedAs(
  platform: Platform,
  { dueAt, ...appointment }: Appointment,
  state: Exclude<AppointmentState, 'waiting'>,
  approvedBy: string | null = null,
): Appointment {
  const at = instant(platform.clock.now());
  return { ...appointment, state, approvedBy, endedAt: at, ...stampFrom(platform, at) };
}

const waiting = { type: 'officerAppointment', state: 'waiting' };

/** The appointments that wait, newest first: few, and all of them. */
export async function waitingAppointments({ store }: Platform): Promise<readonly Versioned<Appointment>[]> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.state = @state ORDER BY c.type DESC, c.state DESC, c.listKey DESC',
    parameters: waiting,
  };
  const found: Versioned<Appointment>[] = [];
  for await (const page of store.pages('register', query, Appointment)) found.push(...page);
  return found;
}

/** The appointment of a user that waits. */
export async function waitingFor({ store }: Platform, userId: string): Promise<Versioned<Appointment> | undefined> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.state = @state',
    parameters: { ...waiting, pk: userId },
    partition: userId,
  };
  for await (const page of store.pages('register', query, Appointment)) if (page[0]) return page[0];
  return undefined;
}

/** An appointment by its id alone. */
export async function findAppointment({ store }: Platform, id: string): Promise<Versioned<Appointment> | undefined> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.id = @id',
    parameters: { type: 'officerAppointment', id },
  };
  for await (const page of store.pages('register', query, Appointment)) if (page[0]) return page[0];
  return undefined;
}
