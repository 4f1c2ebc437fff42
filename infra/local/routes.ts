import type { IncomingMessage, ServerResponse } from 'node:http';
import { ClockRefused, type LocalClock } from './clock.ts';
import { readBody } from './host/body.ts';
import type { LocalRoute } from './host/options.ts';
import { sendJson, sendProblem } from './host/problem.ts';
import type { Mail } from './mail/index.ts';
import { pageAt, sendPage } from './pages.ts';

/** The parts of this machine that the pages show. */
export interface Parts {
  readonly clock: LocalClock;
  /** Absent when mail goes elsewhere. */
  readonly mail: Mail | undefined;
}

/** What is served beside the app: the inbox, the clock, the console, the small portal. */
export function localRoutes({ clock, mail }: Parts): LocalRoute {
  const now = () => ({ now: new Date(clock.now()).toISOString() });
  const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    'GET /': (_, response) => response.writeHead(302, { location: '/local' }).end(),
    'GET /local/portal': (_, response) => response.writeHead(302, { location: '/local' }).end(),
    'GET /local/inbox': (_, response) =>
      mail
        ? sendJson(response, 200, mail.inbox())
        : sendProblem(response, 404, 'notFound', 'Mail goes to MAIL_ENDPOINT.'),
    'GET /local/clock': (_, response) => sendJson(response, 200, now()),
    'POST /local/clock': (request, response) => {
      moveClock(clock, request).then(
        () => sendJson(response, 200, now()),
        (error: unknown) => {
          if (error instanceof ClockRefused) sendProblem(response, 400, 'invalidRequest', error.message);
          else sendProblem(response, 500, 'internalError', 'The clock could not be moved.');
        },
      );
    },
  };
  return (request, response, path) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = routes[`${method} ${path}`];
    const page = method === 'GET' ? pageAt(path) : undefined;
    if (route) route(request, response);
    else if (page) sendPage(response, page);
    else if (path.startsWith('/local/')) sendProblem(response, 404, 'notFound', 'There is no such page.');
    else return false;
    return true;
  };
}

const LONGEST_ORDER = 1024;

async function moveClock(clock: LocalClock, request: IncomingMessage): Promise<void> {
  const order = parsed(await readBody(request, LONGEST_ORDER));
  const [[name, value, ...more] = [], ...others] = Object.entries(order);
  if (others.length > 0 || more.length > 0 || typeof value !== 'string')
    throw new ClockRefused('Say either "advance" or "to".');
  if (name === 'advance') clock.advance(value);
  else if (name === 'to') clock.moveTo(value);
  else throw new ClockRefused('Say either "advance" or "to".');
}

function parsed(body: Buffer | undefined): object {
  try {
    const value: unknown = JSON.parse(body?.toString() ?? '');
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Answered below.
  }
  throw new ClockRefused('The body is no JSON object.');
}
