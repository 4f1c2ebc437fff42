import { Duty, Role } from '../accounts/index.ts';
import { en as incidentsEn } from './content/incidents/en.ts';
import { fi as incidentsFi } from './content/incidents/fi.ts';
import { sv as incidentsSv } from './content/incidents/sv.ts';
import { en as protectedEn } from './content/protected-identity/en.ts';
import { fi as protectedFi } from './content/protected-identity/fi.ts';
import { sv as protectedSv } from './content/protected-identity/sv.ts';
import { en as accountsEn } from './content/user-accounts/en.ts';
import { fi as accountsFi } from './content/user-accounts/fi.ts';
import { sv as accountsSv } from './content/user-accounts/sv.ts';
import type { Routine } from './routine.ts';

export type RoutineId = 'protected-identity' | 'incidents' | 'user-accounts';

const everyone = { roles: Role.options, duties: Duty.options };

/** Every routine, and whom it binds. */
export const routines: readonly Routine<RoutineId>[] = [
  {
    id: 'protected-identity',
    revision: 1,
    validFrom: '2026-11-25',
    lastRevised: '2026-11-25',
    reviseEvery: 'P1Y',
    binds: everyone,
    content: { sv: protectedSv, fi: protectedFi, en: protectedEn },
  },
  {
    id: 'incidents',
    revision: 1,
    validFrom: '2026-11-25',
    lastRevised: '2026-11-25',
    reviseEvery: 'P1Y',
    binds: everyone,
    content: { sv: incidentsSv, fi: incidentsFi, en: incidentsEn },
  },
  {
    id: 'user-accounts',
    revision: 1,
    validFrom: '2026-11-25',
    lastRevised: '2026-11-25',
    reviseEvery: 'P1Y',
    binds: { roles: ['administrator', 'mainUser'], duties: ['protectionOfficer'] },
    content: { sv: accountsSv, fi: accountsFi, en: accountsEn },
  },
];

/** A routine by its id; undefined for none. */
export const routineOf = (id: string): Routine<RoutineId> | undefined => routines.find((each) => each.id === id);
