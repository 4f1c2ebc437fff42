import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What was answered, as far as the contract speaks of it. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: unknown;
}

/** A check of answers against an OpenAPI document: it throws for whatever the document does not promise. */
export function contractCheck(contract: Contract): (answered: Answered) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema(contract, 'contract');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (place: string): ValidateFunction => {
    const known = compiled.get(place) ?? ajv.compile({ $ref: `contract#/${place}` });
    compiled.set(place, known);
    return known;
  };
  const paths = Object.keys(contract.paths)
    .map((path) => ({
      path,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
      variables: path.split('{').length,
    }))
    .sort((a, b) => a.variables - b.variables);

  return ({ method, path, status, contentType, body }) => {
    const place = paths.find(
      ({ path: template, pattern }) => pattern.test(path) && contract.paths[template]?.[method.toLowerCase()],
    );
    if (!place) {
      if ([404, 405, 503].includes(status)) return;
      throw new Error(`The contract has no ${method} ${path}, which answered ${status}`);
    }
    const operation = contract.paths[place.path]?.[method.toLowerCase()];
    const response = operation?.responses[String(status)];
    if (!response) throw new Error(`The contract of ${method} ${place.path} has no ${status}`);
    const type = contentType?.split(';')[0] ?? '';
    const promised = Object.keys(response.content ?? {});
    if (promised.length === 0) {
      if (body !== undefined) throw new Error(`The contract of ${method} ${place.path} promises no body for ${status}`);
      return;
    }
    if (!promised.includes(type))
      throw new Error(`The contract of ${method} ${place.path} promises no ${type} for ${status}`);
    const pointer = ['paths', place.path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
    const validate = validator(pointer.map(escaped).join('/'));
    if (/[/+]json$/.test(type) && !validate(body))
      throw new Error(
        `The contract of ${method} ${place.path} ${status} is broken: ${ajv.errorsText(validate.errors)}`,
      );
  };
}

const escaped = (segment: string) => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
