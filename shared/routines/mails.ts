import { type AreaMails, administratorsOnly, drop } from '../accounts/index.ts';
import { routineOf } from './catalogue.ts';
import { revisionDue } from './routine.ts';

/** The routines' own mails. */
export const routineMails: AreaMails<'routines'> = {
  verdicts: {
    routineRevisionDue: administratorsOnly(({ platform, mail: { parameters }, user }) => {
      const routine = routineOf(parameters.routine ?? '');
      if (!routine) return drop('superseded');
      const due = revisionDue(routine, platform.calendar);
      if (due !== parameters.dueOn) return drop('superseded');
      const address = `${platform.settings.PORTAL_BASE_URL}/routines/${routine.id}`;
      return { parameters: { name: routine.content[user.language].name, dueOn: due, address } };
    }),
  },
};
