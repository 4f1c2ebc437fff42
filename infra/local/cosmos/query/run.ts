import type { Collection, StoredBody } from '../collection.ts';
import { CosmosError } from '../error.ts';
import { evaluate, type Parameter, parse, type SelectQuery } from './engine.ts';
import { valueAt } from './order.ts';
import { pageOf, type Row, rowOrder, smallest } from './page.ts';
import { demandIndex } from './policy.ts';
import { prefilterOf } from './prefilter.ts';
import { aggregatesOf, children, literalOf, pathOf, scopeOf } from './tree.ts';

export interface QueryRequest {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** The partition key's value as JSON, when the query is limited to one partition. */
  readonly pk: string | undefined;
  readonly pageSize: number;
  readonly continuation: string | undefined;
  /** The SDK asks for an ORDER BY over partitions by its query plan: each result comes with the values it is ordered by. */
  readonly withOrderByItems: boolean;
}

export interface QueryAnswer {
  readonly documents: readonly unknown[];
  readonly continuation?: string;
}

const trees = new Map<string, SelectQuery>();

/** The syntax tree of a query. @throws CosmosError 400 with the parser's words */
export function treeOf(text: string): SelectQuery {
  let tree = trees.get(text);
  if (!tree) {
    try {
      tree = parse(text);
    } catch (error) {
      throw new CosmosError(400, `Syntax error: ${error instanceof Error ? error.message : 'unknown'}`);
    }
    if (trees.size > 500) trees.clear();
    trees.set(text, tree);
  }
  return tree;
}

/**
 * Answers a query: the conditions and projections are decided by the engine of @vercel/cosmosdb-server; which documents
 * it needs to see, their order and their pages are decided here, which is quicker and right across pages.
 * @throws CosmosError 400 for what is malformed, not covered by the index, or unknown to the engine
 */
export function runQuery(collection: Collection, request: QueryRequest): QueryAnswer {
  const tree = treeOf(request.text);
  const { parameters, pk } = request;
  demandParameters(tree, parameters);
  demandIndexOnce(tree, collection, pk === undefined ? 'all' : 'one');
  const joined = (tree.from?.joins.length ?? 0) > 0;
  if (joined && tree.orderBy) throw new CosmosError(400, 'ORDER BY with JOIN is not served by the local Cosmos DB.');

  const matching = joined ? candidates(collection, tree, request) : filtered(collection, tree, request);
  if (joined || aggregatesOf(tree).length > 0) {
    const documents = evaluate({ ...tree, where: joined ? tree.where : null, orderBy: null }, matching, parameters);
    return { documents };
  }
  const scope = scopeOf(tree);
  const orders = tree.orderBy?.expressions ?? [];
  const paths = orders.map(({ expression }) => pathOf(expression, scope) ?? []);
  const rows = matching
    .map((body): Row => ({ body, keys: paths.map((path) => valueAt(body, path)) }))
    .filter(({ keys }) => keys.every((key) => key !== undefined));
  const order = rowOrder(orders.map((each) => each.order === 'DESC'));
  const top = tree.top ? Number(literalOf(tree.top.value, parameters)?.value) : Number.POSITIVE_INFINITY;
  const { page, next } = pageOf(
    tree.top ? smallest(rows, order, top) : rows,
    order,
    request.pageSize,
    request.continuation,
  );
  const selected = project(tree, page, parameters);
  const documents = request.withOrderByItems
    ? page.map(({ body, keys }, index) => ({
        _rid: body._rid,
        orderByItems: keys.map((item) => ({ item })),
        payload: selected[index],
      }))
    : selected.filter((value) => value !== undefined);
  return { documents, ...(next !== undefined && { continuation: next }) };
}

/** Whether one document meets the condition of a conditional patch (`from c where …`). */
export const matches = (document: StoredBody, condition: string): boolean =>
  evaluate(treeOf(`SELECT * ${condition}`), [document], []).length > 0;

/** The collections that cover a tree over all partitions, and those that do within one. */
const covered = {
  all: new WeakMap<SelectQuery, WeakSet<Collection>>(),
  one: new WeakMap<SelectQuery, WeakSet<Collection>>(),
};

/** A tree that the index of a container covers is covered from then on: its declaration does not change. */
function demandIndexOnce(tree: SelectQuery, collection: Collection, within: keyof typeof covered): void {
  const by = covered[within].get(tree) ?? new WeakSet();
  if (by.has(collection)) return;
  const { declaration, partitionKeyProperty } = collection;
  demandIndex(tree, declaration.indexingPolicy, within === 'one' ? partitionKeyProperty : undefined);
  covered[within].set(tree, by.add(collection));
}

const named = new WeakMap<SelectQuery, readonly string[]>();

function demandParameters(tree: SelectQuery, parameters: readonly Parameter[]): void {
  const names = named.get(tree) ?? [...parametersOf(tree)];
  named.set(tree, names);
  for (const name of names)
    if (!parameters.some((given) => given.name === name))
      throw new CosmosError(400, `The query parameter ${name} has no value.`);
}

/** The parameters that a tree names. */
function* parametersOf(node: Parameters<typeof children>[0]): Generator<string> {
  if (node.type === 'parameter_name') yield String(node.name);
  for (const child of children(node)) yield* parametersOf(child);
}

function candidates(collection: Collection, tree: SelectQuery, { parameters, pk }: QueryRequest): StoredBody[] {
  const { type, tests } = prefilterOf(tree, parameters);
  const bodies: StoredBody[] = [];
  for (const { body } of collection.documents({ pk, ...(type && { type: type.value }) })) {
    if (tests.every((test) => test(body))) bodies.push(body);
  }
  // Nearly always so already: a document whose type changed is the exception.
  const sorted = bodies.every(({ _rid }, index) => index === 0 || (bodies[index - 1]?._rid ?? '') < _rid);
  return sorted ? bodies : bodies.sort((a, b) => (a._rid < b._rid ? -1 : 1));
}

/** The engine copies its growing result for every row: small helpings keep it linear. */
const HELPING = 500;

function filtered(collection: Collection, tree: SelectQuery, request: QueryRequest): StoredBody[] {
  const bodies = candidates(collection, tree, request);
  if (prefilterOf(tree, request.parameters).complete) return bodies;
  const rids = new Set<unknown>();
  const onlyRid = {
    ...treeOf(`SELECT VALUE ${scopeName(tree)}._rid FROM ${scopeName(tree)}`),
    from: tree.from,
    where: tree.where,
  };
  for (let start = 0; start < bodies.length; start += HELPING) {
    for (const rid of evaluate(onlyRid, bodies.slice(start, start + HELPING), request.parameters)) rids.add(rid);
  }
  return bodies.filter(({ _rid }) => rids.has(_rid));
}

const scopeName = (tree: SelectQuery): string => [...scopeOf(tree).keys()][0] ?? 'c';

/** What the query selects of each row, in the order of the rows. */
function project(tree: SelectQuery, page: readonly Row[], parameters: readonly Parameter[]): unknown[] {
  const bodies = page.map(({ body }) => body);
  if (tree.select['*']) return bodies;
  const selection = { ...tree, where: null, orderBy: null, top: null };
  const inCreationOrder = bodies.toSorted((a, b) => (a._rid < b._rid ? -1 : 1));
  const values = evaluate(selection, inCreationOrder, parameters);
  // A VALUE that is undefined for some document leaves no trace in the result: then each is asked for on its own.
  if (values.length !== bodies.length) return bodies.map((body) => evaluate(selection, [body], parameters)[0]);
  const byRid = new Map(inCreationOrder.map(({ _rid }, index) => [_rid, values[index]]));
  return bodies.map(({ _rid }) => byRid.get(_rid));
}
