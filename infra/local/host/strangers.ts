import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendProblem } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const READING: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS']);
const HOSTS_OWN = /^\/(local|admin)(\/|$)/;

/**
 * Refuses what a page from elsewhere sends through the browser of whoever works here: under a name that was made to lead to
 * this machine, or straight to what changes the clock and runs timers. Programs send no Origin and are let in.
 * @returns whether the request was refused and is answered
 */
export function refuseStranger(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const { host = '', origin } = request.headers;
  if (!LOOPBACK.test(host) || !URL.canParse(`http://${host}`)) {
    sendProblem(response, 421, 'unknownHost', 'Only localhost is served here.');
  } else if (HOSTS_OWN.test(path) && !READING.has(request.method) && origin !== undefined && !isOwn(origin, host)) {
    sendProblem(response, 403, 'foreignOrigin', 'Only the pages of this host may do that.');
  } else {
    return false;
  }
  request.resume();
  return true;
}

const isOwn = (origin: string, host: string): boolean => origin.toLowerCase() === `http://${host.toLowerCase()}`;
