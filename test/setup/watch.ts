import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** What was said of a request by any server or client of this process. */
interface Requesting {
  readonly request: { readonly url?: string; readonly path?: string; readonly origin?: string };
}

/** Where Node tells of each HTTP request that this process receives or sends. */
const CHANNELS = ['http.server.request.start', 'http.client.request.start', 'undici:request:create'] as const;
const STREAMS = ['stdout', 'stderr'] as const;
const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** Watches what a register prints and which URLs are requested around it, for what must stand in neither. */
export interface Watch {
  /** Something that must not be seen: a name, an address, a password, a token. What is too short to be told apart is left out. */
  hide(...secrets: readonly string[]): void;
  /** Lines that were written elsewhere. */
  hear(lines: readonly string[]): void;
  /** Everything hidden that was seen, each with the place. */
  seen(): readonly string[];
  stop(): void;
  /** Stops. @throws Error for whatever was seen */
  end(): void;
}

/** Shorter ones stand in other words by chance. */
const SHORTEST = 4;

/** What the first administrator is called until somebody says otherwise: names that are words of the program as well. */
const OWN_WORDS = ['administrator', 'bootstrap'];

export function startWatch(): Watch {
  const hidden = new Set<string>();
  const heard: { readonly place: string; readonly text: string }[] = [];
  const undo: (() => unknown)[] = [];
  const hear = (place: string, text: string) => void heard.push({ place, text });

  for (const channel of CHANNELS) {
    const listener = (message: unknown) => {
      const { url, path, origin = '' } = (message as Requesting).request;
      hear(channel, `${origin}${url ?? path ?? ''}`);
    };
    subscribe(channel, listener);
    undo.push(() => unsubscribe(channel, listener));
  }
  for (const name of STREAMS) {
    const stream = process[name];
    const write = stream.write;
    stream.write = function record(this: typeof stream, ...given: Parameters<typeof write>) {
      hear(name, String(given[0]));
      return write.apply(this, given);
    } as typeof write;
    undo.push(() => {
      stream.write = write;
    });
  }
  for (const name of METHODS) {
    const print = console[name];
    console[name] = (...given: unknown[]) => {
      hear(`console.${name}`, given.map(String).join(' '));
      print(...given);
    };
    undo.push(() => {
      console[name] = print;
    });
  }

  const watch: Watch = {
    hide: (...secrets) => {
      for (const secret of secrets.map((one) => one.toLowerCase()))
        if (secret.length >= SHORTEST && !OWN_WORDS.includes(secret)) hidden.add(secret);
    },
    hear: (lines) => {
      for (const line of lines) hear('log', line);
    },
    seen: () => {
      const forms = [...hidden].flatMap((secret) => [...new Set([secret, encodeURIComponent(secret).toLowerCase()])]);
      return heard.flatMap(({ place, text }) => {
        const said = text.toLowerCase();
        return forms.filter((form) => said.includes(form)).map((form) => `${form} in ${place}`);
      });
    },
    stop: () => {
      for (const step of undo.splice(0)) step();
    },
    end: () => {
      watch.stop();
      const seen = watch.seen();
      if (seen.length > 0) throw new Error(`What must stay hidden was seen: ${[...new Set(seen)].join('; ')}`);
    },
  };
  return watch;
}

const PERSONAL = ['email', 'givenName', 'familyName', 'password', 'current', 'token', 'callbackNumber'];

/** The personal and secret texts in a body, wherever they stand in it. */
export function secretsIn(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    typeof value === 'string' ? (PERSONAL.includes(key) ? [value] : []) : secretsIn(value),
  );
}
