/** Plays the life of one account, day by day, through the API, and keeps what is seen of it. */
import { Caller, DAILY, type ShownUser, tokenIn } from '../caller.ts';
import type { Local } from '../local.ts';
import { dayOf, nineOn } from '../seed/schedule.ts';
import { type Day, dueDay, lifeFrom, minus, plus, turnsFrom } from './rules.ts';

/** The register differs from the rules. The message is one line for people. */
export class Differs extends Error {
  override readonly name = 'Differs';
}

/** Something that was done or seen. Instants are ISO 8601. */
export interface Seen {
  readonly at: string;
  readonly kind: 'act' | 'event' | 'mail';
  /** What is read: what was done, the event's action, the mail's subject. */
  readonly text: string;
  /** What an event or a mail is, as the rules name it. */
  readonly is?: string;
  /** The mail's text. */
  readonly body?: string;
}

const PERSON = { givenName: 'Kaarina', familyName: 'Esimerkki', email: 'kaarina.esimerkki@kunta.example' };
const PASSWORD = 'talven valo lumella';

/** @returns everything that was seen, in order @throws Differs, UnexpectedAnswer */
export async function play(local: Local, start: Day): Promise<readonly Seen[]> {
  const player = new Player(local, start);
  await player.live(start);
  return player.seen();
}

class Player {
  readonly #local: Local;
  readonly #caller: Caller;
  readonly #zone: string;
  readonly #dates: readonly Day[];
  readonly #acts: Seen[] = [];
  #id = '';

  constructor(local: Local, start: Day) {
    this.#local = local;
    this.#dates = lifeFrom(start).flatMap(({ day }) => [minus(day, 'P1D'), day]);
    this.#caller = new Caller(local.url);
    this.#zone = local.settings.TIME_ZONE ?? 'UTC';
  }

  async live(start: Day): Promise<void> {
    const turns = turnsFrom(start);
    await this.#caller.moveTo(nineOn(start, this.#zone));
    await this.#caller.run('watchDeadlines');
    await this.#caller.activate(this.#administrator, PASSWORD);
    await this.#invite();
    await this.#enter(dueDay(start));
    await this.#silenceUntil(turns.keptAlive);
    await this.#keepAlive(turns.deactivated);
    await this.#silenceUntil(turns.restored);
    await this.#restore(turns.deactivatedAgain);
    await this.#silenceUntil(turns.erased, () => this.#refuseRestoration());
    await this.#checkErasure();
  }

  get #administrator(): string {
    return this.#local.settings.BOOTSTRAP_ADMINISTRATOR_EMAIL ?? '';
  }

  #act(text: string): void {
    this.#acts.push({ at: new Date(this.#local.clock.now()).toISOString(), kind: 'act', text });
  }

  async #invite(): Promise<void> {
    this.#act('The administrator invites an editor');
    const token = await this.#caller.signIn(this.#administrator, PASSWORD);
    const organisation = { name: 'Kunta', kind: 'municipality' };
    const { body: home } = await this.#caller.must<{ id: string }>(201, 'POST', '/api/organisations', {
      token,
      body: organisation,
    });
    const body = { ...PERSON, organisationId: home.id, role: 'editor', language: 'en' };
    this.#id = (await this.#caller.must<ShownUser>(201, 'POST', '/api/users', { token, body })).body.id;
  }

  async #enter(due: Day): Promise<void> {
    await this.#caller.run('dispatchMail');
    this.#act('She activates the account from the mail, signs in, and is not seen again');
    const active = await this.#caller.activate(PERSON.email, PASSWORD);
    await this.#caller.signIn(PERSON.email, PASSWORD);
    this.#demand('the account is deactivated on', due, this.#day(active.deactivatesAt));
  }

  async #keepAlive(due: Day): Promise<void> {
    this.#act('She follows the link of the last prompt: the account is still needed');
    const token = tokenIn((await this.#caller.mailTo(PERSON.email)).at(-1));
    const kept = await this.#caller.must<Pick<ShownUser, 'deactivatesAt'>>(200, 'POST', '/api/keep-alive', {
      body: { token },
    });
    this.#demand('kept alive, the account is deactivated on', due, this.#day(kept.body.deactivatesAt));
    await this.#caller.must(410, 'POST', '/api/keep-alive', { body: { token } });
  }

  async #restore(due: Day): Promise<void> {
    this.#act('On the last day of the window the administrator restores the account; she does not come back');
    const token = await this.#caller.signIn(this.#administrator, PASSWORD);
    const restored = await this.#caller.must<ShownUser>(200, 'POST', `/api/users/${this.#id}/restoration`, {
      token,
      body: {},
    });
    this.#demand('restored, the account is deactivated on', due, this.#day(restored.body.deactivatesAt));
  }

  async #refuseRestoration(): Promise<void> {
    this.#act('The window is over: a restoration is refused');
    const token = await this.#caller.signIn(this.#administrator, PASSWORD);
    await this.#caller.must(410, 'POST', `/api/users/${this.#id}/restoration`, { token, body: {} });
  }

  async #checkErasure(): Promise<void> {
    this.#act('Nothing of her is left but events without a name, and the address can be invited again');
    const token = await this.#caller.signIn(this.#administrator, PASSWORD);
    await this.#caller.must(404, 'GET', `/api/users/${this.#id}`, { token });
    const left = JSON.stringify(this.#local.cosmos.dump()).toLowerCase();
    for (const [field, value] of Object.entries(PERSON))
      if (left.includes(value.toLowerCase()))
        throw new Differs(`After the erasure the database still holds the ${field}.`);
    const { body: list } = await this.#caller.must<{ items: { id: string; name: string }[] }>(
      200,
      'GET',
      '/api/organisations',
      { token },
    );
    const organisationId = list.items.find(({ name }) => name === 'Kunta')?.id;
    await this.#caller.must(201, 'POST', '/api/users', { token, body: { ...PERSON, organisationId, role: 'expert' } });
  }

  /**
   * Nobody does anything, and at nine in the morning the timers run: once a week, and on the eve and on the day of each date that
   * the rules know. `before` happens on the last day ahead of them.
   */
  async #silenceUntil(last: Day, before?: () => Promise<void>): Promise<void> {
    await this.#caller.run(...DAILY);
    for (let day = this.#next(last); day !== undefined; day = this.#next(last)) {
      await this.#caller.moveTo(nineOn(day, this.#zone));
      if (day === last) await before?.();
      await this.#caller.run(...DAILY);
    }
  }

  /** The next day on which the timers run. */
  #next(last: Day): Day | undefined {
    const today = this.#day(new Date(this.#local.clock.now()).toISOString());
    return [plus(today, 'P7D'), ...this.#dates, last].filter((day) => day > today && day <= last).sort()[0];
  }

  #day(instant: string | null): Day {
    return instant === null ? '' : dayOf(instant, this.#zone);
  }

  #demand(what: string, expected: Day, seen: Day): void {
    if (seen !== expected) throw new Differs(`By the rules ${what} ${expected}; the register says ${seen}.`);
  }

  /** What was done, the account's events as administrators read them, and the mails that its address received, in the order of time. */
  async seen(): Promise<readonly Seen[]> {
    const events = (this.#local.cosmos.dump().register ?? [])
      .filter(({ type, pk, audience }) => type === 'event' && pk === this.#id && audience === 'everyone')
      .sort((a, b) => Number(a.seq) - Number(b.seq))
      .map((event): Seen => {
        const { stage, reason } = event.details as { stage?: number; reason?: string };
        const is = [event.action, stage ?? reason].filter((part) => part !== undefined).join(' ');
        return { at: String(event.at), kind: 'event', text: is, is };
      });
    const mails = (await this.#caller.mailTo(PERSON.email)).map(
      ({ sentAt, subject, text }): Seen => ({
        ...{ at: sentAt, kind: 'mail', text: subject, body: text },
        is: /(\/[a-z-]+)#token=/.exec(text)?.[1] ?? '',
      }),
    );
    // Sorting is stable: what has one instant keeps its order.
    return [...this.#acts, ...mails, ...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}
