/**
 * A plausible register, through the HTTP API alone: three organisations, and a user in every state that there is. Some states
 * need half a year of silence, so that the local clock is moved on.
 */
import { Caller, DAILY } from './caller.ts';
import type { Environment } from './environment.ts';
import {
  type OrganisationKey,
  organisations,
  people,
  SEED_PASSWORD,
  type SeedPerson,
  type Story,
} from './seed/people.ts';
import { dayOf, minus, nineOn, PERIODS, plus, type Schedule, scheduleFrom } from './seed/schedule.ts';

/** The register can't be seeded as it is. The message is one line for people. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}

/** Where a register is, and the settings that it runs with. */
interface Register {
  readonly url: string;
  readonly settings: Environment;
}

/** What a seeding works with. */
interface Work {
  readonly caller: Caller;
  readonly schedule: Schedule;
  readonly timeZone: string;
  /** The first administrator. */
  readonly administrator: string;
  /** Ids of organisations, and of who was invited. */
  readonly ids: Map<string, string>;
}

/** Seeds a register unless it is seeded. @returns what to print @throws SeedRefused, UnexpectedAnswer */
export async function seed({ url, settings }: Register): Promise<string> {
  const other = Object.entries(PERIODS).find(([name, period]) => settings[name] !== period);
  if (other) throw new SeedRefused(`--seed tells stories of half a year: it needs ${other[0]}=${other[1]}.`);
  const caller = new Caller(url);
  const administrator = settings.BOOTSTRAP_ADMINISTRATOR_EMAIL ?? '';
  const timeZone = settings.TIME_ZONE ?? 'UTC';

  const state = await stateOf(caller, administrator);
  if (state === 'whole') return `The seed is there already.\n${signInTable(administrator)}`;
  if (state === 'partial') throw new SeedRefused('A seed was interrupted: npm start -- --fresh --seed begins anew.');
  const schedule = scheduleFrom(dayOf(await caller.now(), timeZone));
  const work = { caller, schedule, timeZone, administrator, ids: new Map<string, string>() };
  for (const day of schedule.days) await live(work, day);
  await caller.run('dispatchMail');
  return report(await caller.now(), administrator);
}

/** Whether the register is seeded: the last thing that a seed makes is there, or not even the first. */
async function stateOf(caller: Caller, administrator: string): Promise<'none' | 'partial' | 'whole'> {
  await caller.run('watchDeadlines');
  const body = { email: administrator, password: SEED_PASSWORD };
  const session = await caller.call<{ token: string }>('POST', '/api/sessions', { body });
  if (session.status !== 201) {
    await enter(caller, administrator);
    return 'none';
  }
  const { token } = session.body;
  const found = async (text: string) =>
    (await caller.must<{ items: unknown[] }>(200, 'POST', '/api/users/search', { token, body: { text } })).body.items
      .length > 0;
  const { body: list } = await caller.must<{ items: { name: string }[] }>(200, 'GET', '/api/organisations', { token });
  if (!list.items.some(({ name }) => name === organisations.norrstrand.name)) return 'none';
  return (await found(LAST.email)) ? 'whole' : 'partial';
}

async function enter(caller: Caller, administrator: string): Promise<void> {
  try {
    await caller.activate(administrator, SEED_PASSWORD);
  } catch {
    throw new SeedRefused(
      'The first administrator does not enter by the password of --seed: npm start -- --fresh --seed begins anew.',
    );
  }
}

/** Who is invited last. */
const LAST = people.find(({ story }) => story === 'pendingApproval') ?? (people[0] as SeedPerson);

/** When the people of a story are invited. */
const arrivals: { readonly [S in Story]: Exclude<keyof Schedule, 'days'> } = {
  active: 'recent',
  restored: 'recent',
  leaving: 'recent',
  changingAddress: 'recent',
  removed: 'recent',
  employmentEnded: 'recent',
  promptedFirst: 'promptedFirst',
  invitedPrompted: 'promptedFirst',
  promptedSecond: 'promptedSecond',
  promptedLast: 'promptedLast',
  inactivity: 'start',
  neverActivated: 'start',
  erased: 'start',
  invited: 'end',
  pendingApproval: 'end',
};

/** Lives a day: who is due arrives, what is to be done is done, and the timers run. */
async function live(work: Work, day: string): Promise<void> {
  const { caller, schedule, timeZone, administrator } = work;
  if (day !== schedule.start) await caller.moveTo(nineOn(day, timeZone));
  const token = await caller.signIn(administrator, SEED_PASSWORD);
  if (day === schedule.start) await createOrganisations(work, token);
  if (day === schedule.promptedFirst) await remove(work, token, 'erased');
  if (day === schedule.end) await finish(work, token);
  for (const person of people) if (schedule[arrivals[person.story]] === day) await arrive(work, token, person);
  await caller.run(...DAILY);
}

async function createOrganisations({ caller, ids }: Work, token: string): Promise<void> {
  for (const [key, body] of Object.entries(organisations)) {
    const created = await caller.must<{ id: string }>(201, 'POST', '/api/organisations', { token, body });
    ids.set(key, created.body.id);
  }
}

const neverEntered: readonly Story[] = ['pendingApproval', 'invited', 'invitedPrompted', 'neverActivated'];

async function arrive(work: Work, administrator: string, person: SeedPerson): Promise<void> {
  const { caller, schedule, ids } = work;
  const { story, organisation, ...said } = person;
  const waits = story === 'pendingApproval';
  // Where a second main user has to approve, it is a main user who invites.
  const token = waits ? await caller.signIn(mainUserOf(organisation).email, SEED_PASSWORD) : administrator;
  const body = {
    ...said,
    organisationId: ids.get(organisation),
    ...(story === 'employmentEnded' && { lastDayOfEmployment: minus(schedule.end, 'P1D') }),
    ...(story === 'leaving' && { lastDayOfEmployment: plus(schedule.end, 'P20D') }),
  };
  const { body: user } = await caller.must<{ id: string }>(waits ? 202 : 201, 'POST', '/api/users', { token, body });
  ids.set(person.email, user.id);
  if (neverEntered.includes(story)) return;
  await caller.activate(person.email, SEED_PASSWORD);
  await caller.signIn(person.email, SEED_PASSWORD);
}

const mainUserOf = (organisation: OrganisationKey): SeedPerson =>
  people.find((person) => person.organisation === organisation && person.role === 'mainUser') ?? LAST;

const withStory = (story: Story): readonly SeedPerson[] => people.filter((person) => person.story === story);

async function remove({ caller, ids }: Work, token: string, story: Story): Promise<void> {
  for (const { email } of withStory(story)) await caller.must(204, 'DELETE', `/api/users/${ids.get(email)}`, { token });
}

/** The last day: who works signs in, and what only just happened happens. */
async function finish(work: Work, token: string): Promise<void> {
  const { caller, ids } = work;
  await remove(work, token, 'removed');
  await remove(work, token, 'restored');
  for (const { email } of withStory('restored'))
    await caller.must(200, 'POST', `/api/users/${ids.get(email)}/restoration`, { token, body: {} });
  for (const { email } of [...withStory('active'), ...withStory('leaving')]) await caller.signIn(email, SEED_PASSWORD);
  for (const { email } of withStory('changingAddress')) {
    const own = await caller.signIn(email, SEED_PASSWORD);
    const body = { email: `new.${email}`, password: SEED_PASSWORD };
    await caller.must(202, 'PUT', '/api/me/email', { token: own, body });
  }
}

function report(now: string, administrator: string): string {
  const lines = [
    `Seeded: three organisations, ${people.length} users in every state.`,
    `The local clock was moved on for it: it is now ${now} here.`,
    ...people.map(
      ({ givenName, familyName, role, story }) =>
        `  ${`${givenName} ${familyName}`.padEnd(22)}${role.padEnd(15)}${stories[story]}`,
    ),
  ];
  return `${lines.join('\n')}\n${signInTable(administrator)}`;
}

const stories: Readonly<Record<Story, string>> = {
  active: 'active',
  restored: 'active, restored after a removal',
  leaving: 'active, with a last day of employment ahead',
  changingAddress: 'active, a new address waits for its confirmation',
  pendingApproval: 'waits for approval',
  invited: 'invited',
  invitedPrompted: 'invited, reminded to activate',
  promptedFirst: 'active, prompted 30 days ahead',
  promptedSecond: 'active, prompted 14 days ahead',
  promptedLast: 'active, prompted 3 days ahead',
  inactivity: 'deactivated: inactivity',
  neverActivated: 'deactivated: never activated',
  removed: 'deactivated: removed',
  employmentEnded: 'deactivated: employment ended',
  erased: 'erased',
};

const entering: readonly Story[] = ['active', 'restored'];

/** By whom one can sign in: one user of each role, and the first administrator. */
function signInTable(administrator: string): string {
  const one = (role: SeedPerson['role']) =>
    people.find((person) => person.role === role && entering.includes(person.story))?.email ?? '';
  const rows = [
    ['administrator', administrator],
    ...(['administrator', 'mainUser', 'editor', 'expert'] as const).map((role) => [role, one(role)]),
  ];
  return [
    `Sign in with the password "${SEED_PASSWORD}" as`,
    ...rows.map(([role = '', email]) => `  ${role.padEnd(15)}${email}`),
    '',
  ].join('\n');
}
