import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startLocal } from '../../infra/local/local.ts';
import { type Contract, contractCheck } from './contractCheck.ts';
import { secretsIn, startWatch, type Watch } from './watch.ts';

type Local = Awaited<ReturnType<typeof startLocal>>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON that was answered; undefined for none. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests assert; the contract check has seen it already
  readonly body: any;
}

export interface CallOptions {
  readonly token?: string | undefined;
  /** What is sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  /** A revision's ETag. */
  readonly ifMatch?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

/** The register as its callers see it: served on loopback by the function host, every answer checked against the contract. */
export interface Register {
  readonly local: Local;
  readonly contract: Contract;
  /** What must not be printed, logged, or stand in a URL; checked when the register stops. */
  readonly watch: Watch;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Runs timers, each to its end. */
  run(...timers: string[]): Promise<void>;
  /** Moves the clock on by an ISO 8601 duration, in the register's calendar. */
  advance(duration: string): void;
  /** The mails to an address, oldest first, after the outbox was emptied. */
  mailTo(address: string): Promise<readonly InboxMail[]>;
  /** The token in the link of the newest mail to an address. */
  linkFor(address: string): Promise<string>;
  /** The first administrator, activated and signed in. */
  administrator(): Promise<Person>;
  /** Adds an organisation and gives its id. */
  organisation(administrator: Person, facts?: Record<string, unknown>): Promise<string>;
  /** Invites somebody. */
  invite(inviter: Person, facts: Record<string, unknown>): Promise<Answer>;
  /** Activates whoever was invited by the newest mail to an address. */
  activate(email: string): Promise<Answer>;
  /** Invites, activates and signs in somebody. */
  person(inviter: Person, facts: Record<string, unknown>): Promise<Person>;
  signIn(email: string, password?: string): Promise<Answer>;
  /** Somebody with a new session, as after a night. */
  back(person: Person): Promise<Person>;
  /** @throws Error for whatever was printed, logged or requested that must not be */
  stop(): Promise<void>;
}

export interface InboxMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const PASSWORD = 'tuulee kovaa tammikuun saaristossa';

export const ADMINISTRATOR = 'admin@register.example';

/** An answer in short: its status, and its code if it is a problem. */
export const outcome = ({ status, body }: Pick<Answer, 'status' | 'body'>): string =>
  body?.code === undefined ? String(status) : `${status} ${body.code}`;

export interface RegisterOptions {
  /** Where state is kept; a register that is started there again goes on at the time at which the last one stopped. */
  readonly dataDirectory?: string;
}

/**
 * Starts a register of its own, empty but for the invitation of its first administrator. Its clock stands at noon, so that no
 * test meets the end of a day unless it means to.
 * @param environment settings that differ
 */
export async function startRegister(
  environment: Readonly<Record<string, string>> = {},
  { dataDirectory }: RegisterOptions = {},
): Promise<Register> {
  const watch = startWatch();
  const goesOn = dataDirectory !== undefined && existsSync(join(dataDirectory, 'clock.json'));
  const local = await startLocal({
    port: 0,
    scheduleTimers: false,
    quiet: true,
    ...(dataDirectory !== undefined && { dataDirectory }),
    environment: {
      BOOTSTRAP_ADMINISTRATOR_EMAIL: ADMINISTRATOR,
      MAIL_PER_HOUR: '100000',
      NOTICE_GRACE: 'P100Y',
      ...environment,
    },
    loadApp: () => import('../../functions/main.ts'),
  }).catch((thrown: unknown) => {
    watch.stop();
    throw thrown;
  });
  watch.hide(ADMINISTRATOR, PASSWORD);
  if (!goesOn)
    local.clock.moveTo(`${new Date(local.clock.now() + 86_400_000).toISOString().slice(0, 10)}T10:00:00.000Z`);
  const contract = (await (await fetch(`${local.url}/api/openapi.json`)).json()) as Contract;
  const check = contractCheck(contract);

  const call: Register['call'] = async (method, path, { token, body, ifMatch, headers = {} } = {}) => {
    const response = await fetch(`${local.url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch && { 'if-match': ifMatch }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type');
    const parsed = text === '' ? undefined : /[/+]json\b/.test(contentType ?? '') ? JSON.parse(text) : text;
    if (response.ok) watch.hide(...secretsIn(body), ...secretsIn(parsed));
    if (response.status === 500)
      throw new Error(`${method} ${path} failed: ${local.logs.findLast(({ level }) => level === 'error')?.message}`);
    if (path.startsWith('/api/') && method !== 'HEAD')
      check({ method, path: new URL(path, local.url).pathname, status: response.status, contentType, body: parsed });
    return { status: response.status, headers: response.headers, body: parsed };
  };

  const register: Register = {
    local,
    contract,
    watch,
    call,
    async run(...timers) {
      for (const name of timers) await local.runTimer(name);
    },
    advance: (duration) => local.clock.advance(duration),
    async mailTo(address) {
      await local.runTimer('dispatchMail');
      return ((await (await fetch(`${local.url}/local/inbox`)).json()) as InboxMail[]).filter(
        ({ to }) => to === address,
      );
    },
    async linkFor(address) {
      const newest = (await register.mailTo(address)).at(-1);
      const token = /#token=([\w-]+)/.exec(newest?.text ?? '')?.[1];
      if (!token) throw new Error(`The newest mail has no link: ${JSON.stringify(openMails(local))}`);
      watch.hide(token);
      return token;
    },
    async administrator() {
      await register.run('watchDeadlines');
      return enter(register, ADMINISTRATOR);
    },
    async organisation({ token }, facts = {}) {
      const body = { name: 'Kommunen', kind: 'municipality', ...facts };
      const added = expected(201, await call('POST', '/api/organisations', { token, body }));
      return added.body.id;
    },
    invite: (inviter, facts) =>
      call('POST', '/api/users', {
        token: inviter.token,
        body: { givenName: 'Ainikki', familyName: 'Virtanen', role: 'editor', ...facts },
      }),
    async activate(email) {
      const notice = await call('GET', '/api/privacy-notice');
      const token = await register.linkFor(email);
      return call('POST', '/api/activation', {
        body: { token, password: PASSWORD, privacyNotice: notice.body.version },
      });
    },
    async person(inviter, facts) {
      expected(201, await register.invite(inviter, facts));
      return enter(register, String(facts.email));
    },
    signIn: (email, password = PASSWORD) => call('POST', '/api/sessions', { body: { email, password } }),
    async back({ email }) {
      const { body } = expected(201, await register.signIn(email));
      return { id: body.user.id, email, token: body.token };
    },
    async stop() {
      if (environment.COSMOS_ENDPOINT === undefined) watch.hide(...secretsIn(local.cosmos.dump()));
      await local.stop();
      watch.hear(local.logs.map((entry) => JSON.stringify(entry)));
      watch.end();
    },
  };
  return register;
}

async function enter(register: Register, email: string): Promise<Person> {
  expected(200, await register.activate(email));
  return register.back({ id: '', email, token: '' });
}

function expected(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`Answered ${outcome(answer)} instead of ${status}`);
  return answer;
}

/** Where the mails stand that were not sent: what a failing test has to go on. */
const openMails = ({ cosmos, logs }: Local) => ({
  mails: (cosmos.dump().register ?? [])
    .filter(({ outbox }) => outbox === 'open')
    .map(({ template, state, attempts, rank, claim }) => ({ template, state, attempts, rank, claim })),
  logs: logs.slice(-5).map(({ message }) => message),
});
