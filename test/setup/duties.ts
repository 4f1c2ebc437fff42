import { type Answer, outcome, type Person, type Register } from './register.ts';

/** Reads a user as an administrator does. */
export const shown = (register: Register, { token }: Person, { id }: { id: string }): Promise<Answer> =>
  register.call('GET', `/api/users/${id}`, { token });

/** Appoints or dismisses a protection officer. */
export async function setOfficer(
  register: Register,
  administrator: Person,
  user: { id: string },
  officer = true,
): Promise<Answer> {
  const ifMatch = (await shown(register, administrator, user)).headers.get('etag');
  return register.call('PUT', `/api/users/${user.id}/protection-officer`, {
    ...{ token: administrator.token, ifMatch, body: { officer } },
  });
}

/** Appoints or dismisses the log reviewer. */
export async function setReviewer(
  register: Register,
  administrator: Person,
  user: { id: string },
  reviewer = true,
): Promise<Answer> {
  const ifMatch = (await shown(register, administrator, user)).headers.get('etag');
  return register.call('PUT', `/api/users/${user.id}/log-reviewer`, {
    ...{ token: administrator.token, ifMatch, body: { reviewer } },
  });
}

/** Two people who are the first protection officers. */
export async function twoOfficers(
  register: Register,
  administrator: Person,
  organisationId: string,
): Promise<[Person, Person]> {
  const enter = async (email: string) => {
    const officer = await register.person(administrator, { email, organisationId, role: 'expert' });
    const answer = await setOfficer(register, administrator, officer);
    if (answer.status !== 200) throw new Error(`Answered ${outcome(answer)} instead of 200`);
    return officer;
  };
  return [await enter('first-officer@kommun.example'), await enter('second-officer@kommun.example')];
}
