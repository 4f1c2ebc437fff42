import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RegisteredFunction } from '../functions-core.ts';
import type { App } from './app.ts';
import { discard, readBody } from './body.ts';
import { answerCors } from './cors.ts';
import { callHttp } from './http.ts';
import { triggerOf } from './invoke.ts';
import type { HostOptions, LocalRoute } from './options.ts';
import { sendProblem } from './problem.ts';
import { byPrecedence, matchRoute, parseRoute, type Route } from './route.ts';
import { refuseStranger } from './strangers.ts';

interface RoutedFunction {
  readonly called: RegisteredFunction;
  readonly route: Route;
  readonly methods: ReadonlySet<string>;
}

/** What answers every request: what refuses strangers, CORS, what is the host's own, the app's functions, and 404 without a body for the rest. */
export function handlerOf(
  app: App,
  options: HostOptions & { readonly origins: ReadonlySet<string> },
  own: LocalRoute,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const routed = [...app.registrations.functions.values()]
    .flatMap(routedFunction)
    .sort((a, b) => byPrecedence(a.route, b.route));
  const prefix = `/${options.routePrefix}/`;

  return async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    try {
      if (refuseStranger(request, response, path)) return;
      if (answerCors(request, response, options.origins) || own(request, response, path)) return;
      const found = path.startsWith(prefix)
        ? find(routed, request.method ?? 'GET', path.slice(prefix.length))
        : undefined;
      if (!found) {
        // As the real host: a path that exists for other methods only is not found either.
        response.writeHead(404).end();
        return;
      }
      const body = await readBody(request, options.bodyLimit);
      if (body === undefined) {
        sendProblem(response, 413, 'bodyTooLarge', 'The body is too large.');
        discard(request);
        return;
      }
      await callHttp(app, found.called, { request, response, body, parameters: found.parameters });
    } catch (error) {
      fail(app, response, error);
    }
  };
}

/** A function that threw: 500 without a body, as the real host; an answer that had begun is cut off. */
function fail(app: App, response: ServerResponse, error: unknown): void {
  if (!response.destroyed)
    app.log('error', 'system', `A function failed: ${error instanceof Error ? error.name : 'unknown'}`);
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

function find(
  routed: readonly RoutedFunction[],
  method: string,
  path: string,
): { called: RegisteredFunction; parameters: Record<string, string> } | undefined {
  for (const { called, route, methods } of routed) {
    if (!methods.has(method)) continue;
    const parameters = matchRoute(route, path);
    if (parameters) return { called, parameters };
  }
  return undefined;
}

function routedFunction(called: RegisteredFunction): RoutedFunction[] {
  const trigger = triggerOf(called.metadata);
  if (trigger.type.toLowerCase() !== 'httptrigger') return [];
  const route = typeof trigger.route === 'string' && trigger.route !== '' ? trigger.route : called.metadata.name;
  const methods = new Set((trigger.methods as readonly string[]).map((method) => method.toUpperCase()));
  return [{ called, route: parseRoute(route), methods }];
}
