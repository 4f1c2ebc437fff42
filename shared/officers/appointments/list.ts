import { actorOf, knownUser, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { Refusal } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Appointment, waitingAppointments, waits } from './appointment.ts';

/** An appointment that waits, with what an officer needs to judge it. */
export interface WaitingAppointment extends Appointment {
  readonly user: User;
  /** Whether whoever appoints has invited the person: then the officer looks twice. */
  readonly invitedByAppointer: boolean;
}

/** All appointments that wait, newest first; whom the reader was shown is an event of theirs. */
export async function listAppointments(platform: Platform, reader: User): Promise<readonly WaitingAppointment[]> {
  const now = platform.clock.now();
  const shown: WaitingAppointment[] = [];
  for (const { value } of await waitingAppointments(platform)) {
    const user = waits(value, now) ? await knownOrNone(platform, reader, value.pk) : undefined;
    if (user) shown.push({ ...value, user, invitedByAppointer: user.invitedBy === value.appointedBy });
  }
  await commit(platform, {
    partition: reader.id,
    writes: [],
    event: {
      actor: actorOf(reader),
      action: 'officerProposalsListed',
      subject: reader.id,
      details: { ids: shown.map(({ pk }) => pk) },
    },
  });
  return shown;
}

/** A user of whom others may know: whoever has come under protection since is as gone as the erased. */
const knownOrNone = (platform: Platform, reader: User, id: string): Promise<User | undefined> =>
  knownUser(platform, reader, id).then(
    ({ value }) => value,
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return undefined;
      throw thrown;
    },
  );
