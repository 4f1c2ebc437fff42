import type { IndexingPolicy } from '../declaration.ts';
import { CosmosError } from '../error.ts';
import type { Node, SelectQuery } from './engine.ts';
import { children, pathOf, type Scope, scopeOf } from './tree.ts';

/** What Cosmos DB indexes whatever the policy says. */
const ALWAYS_INDEXED = new Set(['id', '_ts']);

/** Functions that the index can serve; any other on a property makes Cosmos DB read every document. */
const SERVED_BY_INDEX = new Set(
  'STARTSWITH CONTAINS ENDSWITH STRINGEQUALS REGEXMATCH ARRAY_CONTAINS IS_DEFINED IS_NULL IS_STRING IS_NUMBER IS_BOOL IS_ARRAY IS_OBJECT IS_PRIMITIVE'.split(
    ' ',
  ),
);

/**
 * Refuses a query that the container's index does not cover. Azure would scan (filters) or refuse (ORDER BY); here both are
 * refused, so that a query without its index fails in a test and not on a bill.
 * @throws CosmosError 400 naming the path
 */
export function demandIndex(query: SelectQuery, policy: IndexingPolicy, partitionKey: string | undefined): void {
  const scope = scopeOf(query);
  const covered = (path: readonly string[]) =>
    ALWAYS_INDEXED.has(path.join('/')) ||
    (partitionKey !== undefined && path.join('/') === partitionKey) ||
    isIncluded(policy, path);
  const demand = (path: readonly string[], use: string) => {
    if (!covered(path))
      throw new CosmosError(400, `The indexing policy does not cover /${path.join('/')}, which the query ${use}.`);
  };
  if (query.where) filterPaths(query.where.condition, scope, (path) => demand(path, 'filters on'));
  for (const join of query.from?.joins ?? [])
    if (join.expression.type === 'select_query') demandIndex(join.expression as SelectQuery, policy, partitionKey);
  const orders = (query.orderBy?.expressions ?? []).map(({ expression, order }) => ({
    path: pathOf(expression, scope),
    order: order === 'DESC' ? ('descending' as const) : ('ascending' as const),
  }));
  if (orders.length === 1) demand(orders[0]?.path ?? ['?'], 'orders by');
  if (orders.length > 1 && !hasComposite(policy, orders)) {
    throw new CosmosError(
      400,
      'The order by query does not have a corresponding composite index that it can be served from.',
    );
  }
}

/** Every path that a condition needs an index for. @throws CosmosError for a function that no index serves */
function filterPaths(node: Node, scope: Scope, demand: (path: readonly string[]) => void): void {
  const path = pathOf(node, scope);
  if (path) {
    demand(path);
    return;
  }
  if (node.type === 'select_query') {
    const inner = scopeOf(node as SelectQuery, scope);
    const { where } = node as SelectQuery;
    if (where) filterPaths(where.condition, inner, demand);
    return;
  }
  if (node.type !== 'scalar_function_expression') {
    for (const child of children(node)) filterPaths(child, scope, demand);
    return;
  }
  const name = String((node.name as Node).name).toUpperCase();
  for (const argument of node.arguments as Node[]) {
    const argumentPath = pathOf(argument, scope);
    if (argumentPath && !SERVED_BY_INDEX.has(name))
      throw new CosmosError(400, `No index serves ${name}(…) in a filter.`);
    if (argumentPath) demand(name === 'ARRAY_CONTAINS' ? [...argumentPath, '[]'] : argumentPath);
    else filterPaths(argument, scope, demand);
  }
}

/** Whether the most precise rule for a path includes it. */
function isIncluded({ includedPaths, excludedPaths }: IndexingPolicy, path: readonly string[]): boolean {
  const best = (rules: readonly { readonly path: string }[]) =>
    Math.max(-1, ...rules.map((rule) => precision(rule.path, path)));
  return best(includedPaths) > best(excludedPaths);
}

function precision(rule: string, path: readonly string[]): number {
  const segments = rule
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/^"(.*)"$/, '$1'));
  const end = segments.pop();
  const exact = end === '?';
  if (exact ? segments.length !== path.length : segments.length > path.length) return -1;
  return segments.every((segment, index) => segment === path[index]) ? segments.length + (exact ? 0.5 : 0) : -1;
}

function hasComposite(
  policy: IndexingPolicy,
  orders: readonly { path: readonly string[] | undefined; order: string }[],
): boolean {
  return policy.compositeIndexes.some((index) => {
    if (index.length !== orders.length) return false;
    const same = index.map(({ path, order }, position) =>
      path === `/${orders[position]?.path?.join('/')}` ? order === orders[position]?.order : undefined,
    );
    // An index is read forwards or backwards as a whole.
    return same.every((match) => match === true) || same.every((match) => match === false);
  });
}
