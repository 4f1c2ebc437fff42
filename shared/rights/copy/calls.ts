import type { Platform } from '../../platform/platform.ts';
import { type TaskKind, TelephoneTask } from '../../protection/index.ts';
import { requestsBy } from '../requests/requests.ts';
import { telling } from './fields.ts';
import { found, type Pages } from './pages.ts';

/** What a task to call somebody gives to the copy; who called is told as nobody. Whom it is about stands in it until its end, sealed. */
export const callTelling = telling<TelephoneTask>()({
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  audience: 'impersonal',
  kind: 'told',
  state: 'told',
  createdAt: 'told',
  listKey: 'repeated',
  due: 'impersonal',
  dueAt: 'impersonal',
  calls: 'others',
  endedAt: 'told',
  sealed: 'others',
  retention: 'repeated',
  ttl: 'repeated',
});

/** What officers call a person about themselves; of the rest their author or nobody is to learn that it concerns somebody protected. */
const aboutThemselves: readonly TaskKind[] = ['prompt', 'notice', 'passwordReset', 'emailChange', 'letter'];

/** The calls to somebody about their account and their requests: kind and times, and how often it was tried. */
export async function* callsOfPerson(platform: Platform, userId: string): Pages<ToldCall> {
  const requests = await requestsBy(platform, userId);
  for (const partition of [userId, ...requests.map(({ id }) => id)]) {
    const query = {
      text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type',
      parameters: { pk: partition, type: 'telephoneTask' },
      partition,
    };
    for await (const page of found(platform, 'register', query, TelephoneTask))
      yield page
        .filter(({ kind }) => aboutThemselves.includes(kind))
        .map((task) => ({ ...callTelling.of(task), attempts: task.calls.length }));
  }
}

/** A call to somebody, as their copy tells it. */
export interface ToldCall extends Pick<TelephoneTask, 'id' | 'kind' | 'state' | 'createdAt' | 'endedAt'> {
  readonly attempts: number;
}
