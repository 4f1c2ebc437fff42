import type { Node, Parameter, SelectQuery, Source } from './engine.ts';

/** Names in scope and the document paths that they stand for; `[]` is "an element of the array". */
export type Scope = ReadonlyMap<string, readonly string[]>;

const aliasOf = ({ alias, expression }: Source): string =>
  alias?.name ?? (expression.expression as { name?: string } | undefined)?.name ?? '';

/** The scope of a query: the document, and what its FROM and JOINs iterate. */
export function scopeOf({ from }: SelectQuery, outer: Scope = new Map()): Scope {
  const scope = new Map(outer);
  if (!from) return scope;
  for (const source of [from.source, ...from.joins]) {
    const path = collectionPath(source.expression, scope);
    scope.set(aliasOf(source), source.iteration ? [...path, '[]'] : path);
  }
  return scope;
}

function collectionPath(expression: Node, scope: Scope): readonly string[] {
  if (expression.type === 'collection_member_expression') {
    return [...collectionPath(expression.object as Node, scope), nameOf(expression.property as Node)];
  }
  return scope.get((expression.expression as { name?: string } | undefined)?.name ?? '') ?? [];
}

const nameOf = (property: Node): string => String(property.name ?? property.value);

/** The document path of `c.a.b` or `c['a'].b`; undefined for anything else. */
export function pathOf(node: Node, scope: Scope): readonly string[] | undefined {
  if (node.type === 'identifier') return scope.get(String(node.name));
  if (node.type !== 'scalar_member_expression') return undefined;
  const parent = pathOf(node.object as Node, scope);
  const property = node.property as Node;
  if (!parent || (node.computed && property.type !== 'string_constant' && property.type !== 'number_constant'))
    return undefined;
  return [...parent, property.type === 'number_constant' ? '[]' : nameOf(property)];
}

/** The value of a constant or parameter, wrapped; undefined for a node that is neither. */
export function literalOf(node: Node, parameters: readonly Parameter[]): { readonly value: unknown } | undefined {
  switch (node.type) {
    case 'parameter_name':
      return { value: parameters.find(({ name }) => name === node.name)?.value };
    case 'string_constant':
    case 'number_constant':
    case 'boolean_constant':
      return { value: node.value };
    case 'null_constant':
      return { value: null };
    default:
      return undefined;
  }
}

/** The nodes directly below a node. */
export function* children(node: Node): Generator<Node> {
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (typeof child !== 'object' || child === null) continue;
      if (typeof (child as Node).type === 'string') yield child as Node;
      else yield* children(child as Node);
    }
  }
}

/** The conditions that are all required: `a AND b AND c` taken apart. */
export const conjuncts = (node: Node): Node[] =>
  node.type === 'scalar_binary_expression' && node.operator === 'AND'
    ? [...conjuncts(node.left as Node), ...conjuncts(node.right as Node)]
    : [node];

const AGGREGATES = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG']);

/** The aggregate functions that a query selects, in order. */
export function aggregatesOf({ select }: SelectQuery): string[] {
  const selected = select.value
    ? [select.value]
    : (select.properties?.properties.map(({ property }) => property) ?? []);
  return selected
    .filter(({ type }) => type === 'scalar_function_expression')
    .map(({ name }) => String((name as Node).name).toUpperCase())
    .filter((name) => AGGREGATES.has(name));
}
