import type { Platform } from '../../shared/platform/platform.ts';
import { type Day, dayOf, daysUntil, helsinki } from './days.ts';
import {
  type Answer,
  type InboxMail,
  outcome,
  PASSWORD,
  type Person,
  type Register,
  startRegister,
} from './register.ts';

/** The timers of a day, in the order that lets what they queue go out. */
export const DAILY = [
  'watchDeadlines',
  'remindInactiveUsers',
  'dispatchMail',
  'deactivateInactiveUsers',
  'eraseDeactivatedUsers',
  'dispatchMail',
] as const;

/** Sessions that outlive every story here, so that what ends one is never its age. */
const LONG_SESSIONS = { SESSION_IDLE: 'P20Y', SESSION_LIFETIME: 'P20Y' };

/** A mail as the inbox shows it, with its day. */
export interface Received extends InboxMail {
  readonly sentAt: string;
}

export interface Calling {
  readonly body?: unknown;
  readonly ifMatch?: string | null;
}

/** A register through which time passes: moved and run over HTTP alone, as somebody outside would. */
export interface Life {
  readonly register: Register;
  /** The first administrator, in a session that is used whenever something is looked up: activity of that day. */
  readonly administrator: Person;
  readonly organisationId: string;
  now(): number;
  today(): Day;
  /** Moves the clock on to a time of day in Helsinki. */
  moveTo(day: Day, time?: string): Promise<void>;
  /** Runs timers by their names, each to its end. */
  run(...timers: readonly string[]): Promise<void>;
  /** Lets the days after today pass up to this one, each at nine with its timers, and `each` after them. */
  live(until: Day, each?: (day: Day) => Promise<void>): Promise<void>;
  /** The same for some days, in their order; between them nothing runs. */
  liveOn(days: readonly Day[], each?: (day: Day) => Promise<void>): Promise<void>;
  by(person: Person | undefined, method: string, path: string, more?: Calling): Promise<Answer>;
  /** Invites somebody, by the administrator unless said otherwise. */
  invite(facts: Readonly<Record<string, unknown>>, inviter?: Person): Promise<{ id: string; email: string }>;
  /** Invites, activates and signs in somebody. */
  person(facts: Readonly<Record<string, unknown>>): Promise<Person>;
  /** The user as administrators see it; undefined for 404. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests assert
  shown(user: { id: string }): Promise<any>;
  /** Changes a user's profile. */
  change(user: { id: string }, body: object): Promise<Answer>;
  /** What has arrived, without running anything. */
  inbox(address: string): Promise<readonly Received[]>;
  restore(user: { id: string }, body?: object): Promise<Answer>;
  /** Whether the chain of a partition's events holds, and how many they are. */
  verify(partition: string): Promise<{ readonly intact: boolean; readonly events: number }>;
  /** Adds people who were active just now and have no password: many, without the cost of their activation. */
  settle(count: number): Promise<readonly { id: string; email: string }[]>;
  stop(): Promise<void>;
}

/** The token in a mail's link to a page of the portal. */
export function tokenIn(mail: InboxMail | undefined, page: string): string {
  const token = new RegExp(`/${page}#token=([\\w-]+)`).exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`The mail has no link to ${page}`);
  return token;
}

interface Home {
  readonly administrator: Person;
  readonly organisationId: string;
}

interface Beginning {
  readonly dataDirectory?: string;
  /** The day on which its story begins, by default the one after today. */
  readonly begin?: Day;
  /** Whether nobody has entered yet: `administrator` and `organisationId` are nobody's. */
  readonly alone?: boolean;
}

export async function startLife(
  environment: Readonly<Record<string, string>> = {},
  { dataDirectory, begin, alone = false }: Beginning = {},
): Promise<Life> {
  const register = await open(environment, dataDirectory);
  try {
    if (begin) await moveTo(register, begin);
    if (alone) return lifeOf(register, { administrator: { id: '', email: '', token: '' }, organisationId: '' });
    const administrator = await register.administrator();
    return lifeOf(register, { administrator, organisationId: await register.organisation(administrator) });
  } catch (thrown) {
    await register.stop().catch(() => undefined);
    throw thrown;
  }
}

/** Goes on with what a register that was stopped left in a directory, with other settings. */
export const resumeLife = async (
  { administrator, organisationId }: Home,
  dataDirectory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Life> => lifeOf(await open(environment, dataDirectory), { administrator, organisationId });

/** Each register is an app of its own, loaded anew, as in a process of its own. */
function open(environment: Readonly<Record<string, string>>, dataDirectory: string | undefined): Promise<Register> {
  jest.resetModules();
  return startRegister({ ...LONG_SESSIONS, ...environment }, dataDirectory === undefined ? {} : { dataDirectory });
}

function must(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`Answered ${outcome(answer)} instead of ${status}`);
  return answer;
}

async function moveTo(register: Register, day: Day, time?: string): Promise<void> {
  must(200, await register.call('POST', '/local/clock', { body: { to: helsinki(day, time) } }));
}

/** What the app itself works with, for what no caller can do. */
async function platformOf({ local }: Register): Promise<Platform> {
  const { openPlatform } = await import('../../functions/platform.ts');
  const write: Platform['log']['write'] = (code) => {
    throw new Error(`Logged ${code} of ${local.url}`);
  };
  return { ...(await openPlatform()), log: { write } };
}

function lifeOf(register: Register, home: Home): Life {
  const { administrator, organisationId } = home;
  const by: Life['by'] = (person, method, path, more = {}) =>
    register.call(method, path, { token: person?.token, ...more });
  const life: Life = {
    ...home,
    register,
    by,
    now: () => register.local.clock.now(),
    today: () => dayOf(register.local.clock.now()),
    moveTo: (day, time) => moveTo(register, day, time),
    async run(...timers) {
      for (const name of timers) must(202, await register.call('POST', `/admin/functions/${name}`));
    },
    live: (until, each) => life.liveOn(daysUntil(life.today(), until), each),
    async liveOn(days, each) {
      for (const day of days) {
        await life.moveTo(day);
        await life.run(...DAILY);
        await each?.(day);
      }
    },
    async invite(facts, inviter = administrator) {
      const body = { givenName: 'Ainikki', familyName: 'Virtanen', role: 'editor', organisationId, ...facts };
      const { status, body: invited } = await by(inviter, 'POST', '/api/users', { body });
      if (!invited.id) throw new Error(`Answered ${outcome({ status, body: invited })}`);
      return { id: invited.id, email: invited.email };
    },
    async person(facts) {
      const { id, email } = await life.invite(facts);
      must(200, await register.activate(email));
      const { body } = must(201, await register.signIn(email, PASSWORD));
      return { id, email, token: body.token };
    },
    async shown({ id }) {
      const answer = await by(administrator, 'GET', `/api/users/${id}`);
      return answer.status === 404 ? undefined : must(200, answer).body;
    },
    async change({ id }, body) {
      const ifMatch = (await by(administrator, 'GET', `/api/users/${id}`)).headers.get('etag');
      return by(administrator, 'PATCH', `/api/users/${id}`, { body, ifMatch });
    },
    async inbox(address) {
      const { body } = must(200, await register.call('GET', '/local/inbox'));
      return (body as readonly Received[]).filter(({ to }) => to === address);
    },
    restore: ({ id }, body = {}) => by(administrator, 'POST', `/api/users/${id}/restoration`, { body }),
    async verify(partition) {
      const { verifyChain } = await import('../../shared/audit/index.ts');
      return verifyChain(await platformOf(register), partition);
    },
    async settle(count) {
      const { settleMany } = await import('./lifecycle.ts');
      return settleMany(await platformOf(register), count, () => ({ organisationId }));
    },
    stop: () => register.stop(),
  };
  return life;
}
