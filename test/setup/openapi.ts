import type { Contract } from './contractCheck.ts';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
}

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation of the OpenAPI document, as far as requests are made from it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly security: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: { readonly 'application/json': { readonly schema: Schema } };
  };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

export const operationsOf = (contract: Contract): readonly Operation[] =>
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...(operation as unknown as Omit<Operation, 'method' | 'path'>),
      method: method.toUpperCase(),
      path,
    })),
  );

/** A schema of the document with its reference followed. */
export function resolved(contract: Contract, schema: Schema): Schema {
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(schema.$ref ?? '') ?? [];
  const { schemas } = (contract as Contract & { components: { schemas: Record<string, Schema> } }).components;
  return name === undefined ? schema : (schemas[name] ?? schema);
}

/** A value that a schema accepts. */
export function sample(contract: Contract, given: Schema): unknown {
  const schema = resolved(contract, given);
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [either] = schema.anyOf ?? schema.oneOf ?? [];
  if (either) return sample(contract, either);
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => [name, sample(contract, field)]),
    );
  if (schema.items && schema.minItems) return [sample(contract, schema.items)];
  return { string: 'Sample text', integer: schema.minimum ?? 1, number: 1, boolean: true, array: [], object: {} }[
    schema.type ?? 'object'
  ];
}
