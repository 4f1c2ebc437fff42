import type { App } from './app.ts';
import { triggerOf } from './invoke.ts';
import type { LocalRoute } from './options.ts';
import { sendJson, sendProblem } from './problem.ts';
import type { Timers } from './timers.ts';

/** A function as `GET /admin/functions` lists it. */
export interface FunctionDescription {
  readonly name: string;
  readonly trigger: 'http' | 'timer';
  /** With the prefix, without a leading slash. */
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly schedule?: string;
}

export function describe(app: App, routePrefix: string, timers: Timers): readonly FunctionDescription[] {
  return [...app.registrations.functions.values()].map(({ metadata }): FunctionDescription => {
    const { name } = metadata;
    const timer = timers.all.get(name);
    if (timer) return { name, trigger: 'timer', schedule: timer.schedule };
    const { route, methods } = triggerOf(metadata);
    return { name, trigger: 'http', route: `${routePrefix}/${route ?? name}`, methods: methods as readonly string[] };
  });
}

/** `GET /admin/functions` and `POST /admin/functions/{name}`, which runs a timer and answers when it has ended. */
export function adminRoute(functions: readonly FunctionDescription[], timers: Timers): LocalRoute {
  return (request, response, path) => {
    const [, admin, kind, name, ...rest] = path.split('/');
    if (admin !== 'admin') return false;
    const timer = timers.all.get(name ?? '');
    if (kind === 'functions' && name === undefined && request.method === 'GET') {
      sendJson(response, 200, functions);
    } else if (kind === 'functions' && timer && rest.length === 0 && request.method === 'POST') {
      request.resume();
      timer.run().then(
        () => response.writeHead(202).end(),
        () => sendProblem(response, 500, 'functionFailed', `The function ${timer.name} failed.`),
      );
    } else {
      sendProblem(response, 404, 'notFound', 'There is no such function.');
    }
    return true;
  };
}
