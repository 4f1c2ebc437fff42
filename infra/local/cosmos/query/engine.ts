import { createRequire } from 'node:module';

/** A node of the engine's syntax tree. */
export interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface SelectQuery extends Node {
  readonly top: { readonly value: Node } | null;
  readonly select: Node & {
    readonly '*'?: true;
    readonly value?: Node;
    readonly properties?: { properties: { property: Node }[] };
  };
  readonly from: { readonly source: Source; readonly joins: readonly Source[] } | null;
  readonly where: { readonly condition: Node } | null;
  readonly orderBy: {
    readonly expressions: readonly { readonly expression: Node; readonly order: 'ASC' | 'DESC' }[];
  } | null;
}

export interface Source extends Node {
  readonly expression: Node;
  readonly alias: { readonly name: string } | null;
}

export interface Parameter {
  readonly name: string;
  readonly value: unknown;
}

interface EngineQuery {
  ast: { type: 'sql'; body: SelectQuery };
  exec(documents: readonly unknown[], options: { parameters?: readonly Parameter[] }): { result: unknown[] };
}

// The query engine that @vercel/cosmosdb-server itself evaluates with: one of its dependencies, so resolved from there.
const require = createRequire(createRequire(import.meta.url).resolve('@vercel/cosmosdb-server'));
const engine = require('@zeit/cosmosdb-query') as { default: (text: string) => EngineQuery };

/** The syntax tree of a query. @throws SyntaxError of the engine, whose message says what was expected */
export const parse = (text: string): SelectQuery => engine.default(text).ast.body;

/** Evaluates a tree (not its ORDER BY) over documents, which must be in the order of their `_rid`. */
export function evaluate(
  body: SelectQuery,
  documents: readonly unknown[],
  parameters: readonly Parameter[],
): unknown[] {
  const query = engine.default('SELECT * FROM c');
  query.ast = { type: 'sql', body };
  return query.exec(documents, { parameters }).result;
}
