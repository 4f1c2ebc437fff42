import type { HttpRequest } from '@azure/functions';
import type * as z from 'zod';
import type { Language } from '../language.ts';
import { faultText, faultTexts } from './faultTexts.ts';
import { type FieldFault, type ProblemCode, Refusal, refuse } from './problems.ts';

/** What a field may be called. Whatever else stands in the place of a name is somebody's text, and is not repeated. */
const NAME = /^[$A-Za-z_][$\w]{0,39}$/;

/** The faults of a failed validation. They say what is expected, never what was sent. */
const faultsOf = (error: z.ZodError, place: string): readonly FieldFault[] =>
  error.issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, ...(NAME.test(key) ? [key] : [])])
        : [issue.path];
    return paths.map((path) => ({
      path: [place, ...path].join('.'),
      code: codeOf(issue),
      message: issue.message,
    }));
  });

const codeOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'unknownField';
  return issue.code === 'custom' && issue.params?.refusal ? String(issue.params.refusal) : camel(issue.code);
};

const camel = (code: string) => code.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule that a well-formed value breaks has a code of its own; any fault of form comes first. */
function refusalIn(error: z.ZodError): ProblemCode {
  const own = error.issues.map((issue) => (issue.code === 'custom' ? issue.params?.refusal : undefined));
  return own.every((code) => code !== undefined) ? own[0] : 'invalidRequest';
}

/** Checks one part of a request. @throws Refusal `invalidRequest`, or the code of the rule that is broken, with every fault */
export function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: string,
  language: Language,
): z.output<S> {
  const parsed = schema.safeParse(value, { error: (issue) => faultText(language, issue) });
  if (!parsed.success) throw new Refusal(refusalIn(parsed.error), { errors: faultsOf(parsed.error, place) });
  return parsed.data;
}

/**
 * The parameters of a request's query. Whether one is repeated only the address tells, since a host may hand on one value of each.
 * @throws Refusal `invalidRequest` for one that is given more than once, of which nobody could say which counts
 */
export function queryOf({ url, query }: Pick<HttpRequest, 'url' | 'query'>, language: Language): object {
  const names = [...new URL(url).searchParams.keys()];
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const errors = [...repeated].map(
    (name): FieldFault => ({
      path: NAME.test(name) ? `query.${name}` : 'query',
      code: 'duplicate',
      message: faultTexts[language].duplicate,
    }),
  );
  if (errors.length > 0) refuse('invalidRequest', { errors });
  return Object.fromEntries(query);
}

/** The largest body that is read, in bytes; the host refuses what is larger before it comes here. */
export const BODY_LIMIT = 128 * 1024;

/** The JSON of a request's body; undefined for none. @throws Refusal `unsupportedMediaType`, `bodyTooLarge`, `malformedJson` */
export async function jsonBody(request: HttpRequest): Promise<unknown> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > BODY_LIMIT) refuse('bodyTooLarge');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (bytes.byteLength === 0) return undefined;
  if (type !== 'application/json' && !type?.endsWith('+json')) refuse('unsupportedMediaType');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('malformedJson');
  }
}

/** The revision in `If-Match`. @throws Refusal `ifMatchMissing`, or `revisionStale` for a form that no revision has */
export function revisionIn(header: string | null): number {
  if (header === null || header.trim() === '') refuse('ifMatchMissing');
  const match = /^"(\d{1,15})"$/.exec(header.trim());
  return match?.[1] === undefined ? refuse('revisionStale') : Number(match[1]);
}

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"${revision}"`;
