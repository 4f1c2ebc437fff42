import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { problemAnswer } from '../../shared/platform/http/answers.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { languageOf } from '../../shared/platform/language.ts';
import { logTo } from '../../shared/platform/log.ts';
import { levelPlatform } from '../inside.ts';
import { routes } from '../routes.ts';
import { refusalOf } from './refusals.ts';

/** Answers what no route takes: 405 with the methods of a path that is known, 404 for any other. */
export async function answerUnknown(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  const language = languageOf(request.headers.get('accept-language'));
  const allow = methodsOf(request.params.path ?? '');
  const refusal = await levelPlatform(language, logTo(context)).then(
    () => (allow.length > 0 ? new Refusal('methodNotAllowed', { allow }) : new Refusal('notFound')),
    refusalOf,
  );
  return problemAnswer(refusal, language, context.invocationId);
}

const methodsOf = (path: string): string[] =>
  Object.values(routes)
    .filter((route) => new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path))
    .map(({ method }) => method);
