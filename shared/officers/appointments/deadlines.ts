import { commit, system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { Appointment, endedAs, waits } from './appointment.ts';

/** Lets an appointment lapse that nobody approved. */
export const appointmentDeadline = deadlineHandler(Appointment, async (platform, { value, etag }) => {
  if (waits(value, platform.clock.now())) return 'kept';
  await commit(platform, {
    partition: value.pk,
    writes: [{ kind: 'replace', document: endedAs(platform, value, 'lapsed'), etag }],
    event: {
      actor: system('appointments'),
      action: 'officerProposalLapsed',
      subject: value.pk,
      details: { appointmentId: value.id },
    },
  });
  return 'done';
});
