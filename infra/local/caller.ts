/** A call was answered otherwise than the caller needs. The message is one line: the call, the status, the problem's code. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

export interface Answer<T> {
  readonly status: number;
  /** The JSON that was answered, of the shape that the caller knows it to have. */
  readonly body: T;
  readonly etag: string | null;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly ifMatch?: string | null;
}

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
}

/** What the seed and the demo read of a user. */
export interface ShownUser {
  readonly id: string;
  readonly email: string;
  readonly organisationId: string;
  readonly role: string;
  readonly status: string;
  readonly deactivationReason: string | null;
  readonly deactivatesAt: string | null;
  readonly erasesAt: string | null;
}

/** The timers of a day, in the order that lets what they queue go out. */
export const DAILY = [
  'watchDeadlines',
  'remindInactiveUsers',
  'dispatchMail',
  'deactivateInactiveUsers',
  'eraseDeactivatedUsers',
  'dispatchMail',
] as const;

/** A register on this machine as its callers see it: over HTTP alone. */
export class Caller {
  readonly #url: string;
  constructor(url: string) {
    this.#url = url;
  }

  async call<T = unknown>(
    method: string,
    path: string,
    { token, body, ifMatch }: CallOptions = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch && { 'if-match': ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? undefined : JSON.parse(text)) as T,
      etag: response.headers.get('etag'),
    };
  }

  /** A call that must be answered with this status. @throws UnexpectedAnswer */
  async must<T = unknown>(status: number, method: string, path: string, options?: CallOptions): Promise<Answer<T>> {
    const answer = await this.call<T>(method, path, options);
    if (answer.status === status) return answer;
    const code = (answer.body as { code?: unknown } | undefined)?.code;
    const said = [answer.status, code].filter((part) => part !== undefined).join(' ');
    throw new UnexpectedAnswer(`${method} ${path} was answered ${said}, not ${status}.`);
  }

  /** Runs timers one after the other, each to its end. @throws UnexpectedAnswer when one fails */
  async run(...timers: readonly string[]): Promise<void> {
    for (const name of timers) await this.must(202, 'POST', `/admin/functions/${name}`);
  }

  async now(): Promise<string> {
    return (await this.must<{ now: string }>(200, 'GET', '/local/clock')).body.now;
  }

  /** Moves the clock on to an instant (ISO 8601). @throws UnexpectedAnswer when it is not ahead */
  async moveTo(instant: string): Promise<void> {
    await this.must(200, 'POST', '/local/clock', { body: { to: instant } });
  }

  /** The mails that an address has received, oldest first. */
  async mailTo(address: string): Promise<readonly ReceivedMail[]> {
    const { body } = await this.must<readonly ReceivedMail[]>(200, 'GET', '/local/inbox');
    return body.filter(({ to }) => to === address);
  }

  /** The token in the link of the newest mail to an address, once the outbox is empty. @throws UnexpectedAnswer without one */
  async linkTo(address: string): Promise<string> {
    await this.run('dispatchMail');
    const token = tokenIn((await this.mailTo(address)).at(-1));
    if (token === undefined) throw new UnexpectedAnswer('The newest mail to an invited person has no link.');
    return token;
  }

  /** Activates the account that the newest mail to an address invites to. */
  async activate(address: string, password: string): Promise<ShownUser> {
    const token = await this.linkTo(address);
    const notice = await this.must<{ version: string }>(200, 'GET', '/api/privacy-notice');
    const body = { token, password, privacyNotice: notice.body.version };
    return (await this.must<ShownUser>(200, 'POST', '/api/activation', { body })).body;
  }

  /** Signs in. @returns the session's token */
  async signIn(email: string, password: string): Promise<string> {
    return (await this.must<{ token: string }>(201, 'POST', '/api/sessions', { body: { email, password } })).body.token;
  }
}

/** The token in a mail's link. */
export const tokenIn = (mail: ReceivedMail | undefined): string | undefined =>
  /#token=([\w.-]+)/.exec(mail?.text ?? '')?.[1];
