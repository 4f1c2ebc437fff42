import type { Node, Parameter, SelectQuery } from './engine.ts';
import { compare, typeOf, valueAt } from './order.ts';
import { conjuncts, literalOf, pathOf, scopeOf } from './tree.ts';

type Test = (document: unknown) => boolean;

export interface Prefilter {
  /** The `type` that every matching document has. */
  readonly type: { readonly value: unknown } | undefined;
  readonly tests: readonly Test[];
  /** Whether the tests are the whole condition, so that the engine has nothing left to decide. */
  readonly complete: boolean;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
const MIRRORED: Readonly<Record<string, string>> = { '=': '=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const SCALARS = new Set(['null', 'boolean', 'number', 'string']);

/** The plain comparisons that a condition requires, as quick tests: the engine takes far longer for each document. */
export function prefilterOf(query: SelectQuery, parameters: readonly Parameter[]): Prefilter {
  if (!query.where) return { type: undefined, tests: [], complete: true };
  const scope = scopeOf(query);
  let type: Prefilter['type'];
  const tests: Test[] = [];
  const required = conjuncts(query.where.condition);
  for (const condition of required) {
    const comparison = comparisonOf(condition);
    const path = comparison && pathOf(comparison.property, scope);
    const literal = comparison && literalOf(comparison.value, parameters);
    const holds = comparison && HOLDS[comparison.operator];
    if (!path || path.includes('[]') || !literal || !holds || !SCALARS.has(typeOf(literal.value))) continue;
    const expected = typeOf(literal.value);
    tests.push((document) => {
      const actual = valueAt(document, path);
      return typeOf(actual) === expected && holds(compare(actual, literal.value));
    });
    if (comparison.operator === '=' && path.length === 1 && path[0] === 'type') type = literal;
  }
  return { type, tests, complete: tests.length === required.length };
}

function comparisonOf(node: Node): { property: Node; operator: string; value: Node } | undefined {
  if (node.type !== 'scalar_binary_expression') return undefined;
  const [left, right, operator] = [node.left as Node, node.right as Node, String(node.operator)];
  if (left.type === 'scalar_member_expression') return { property: left, operator, value: right };
  const mirrored = MIRRORED[operator];
  return right.type === 'scalar_member_expression' && mirrored
    ? { property: right, operator: mirrored, value: left }
    : undefined;
}
