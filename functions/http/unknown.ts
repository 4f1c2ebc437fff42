import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { problemAnswer } from '../../shared/platform/http/answers.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { languageOf } from '../../shared/platform/language.ts';
import { routes } from '../routes.ts';

/** Answers what no route takes: 405 with the methods of a path that is known, 404 for any other. */
export function answerUnknown(request: HttpRequest, context: InvocationContext): HttpResponseInit {
  const allow = methodsOf(`${request.params.path ?? ''}`);
  const refusal = allow.length > 0 ? new Refusal('methodNotAllowed', { allow }) : new Refusal('notFound');
  return problemAnswer(refusal, languageOf(request.headers.get('accept-language')), context.invocationId);
}

const methodsOf = (path: string): string[] =>
  Object.values(routes)
    .filter((route) => new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path))
    .map(({ method }) => method);
