import type { Parameter, SelectQuery } from './engine.ts';
import { aggregatesOf, literalOf, pathOf, scopeOf } from './tree.ts';

/** What marks a text as rewritten by the plan; a comment to the parser. */
const REWRITTEN = '-- rewritten by the query plan\n';

/** A query's text without the mark of the plan, and whether it had one. */
export const unmarked = (text: string): { text: string; rewritten: boolean } =>
  text.startsWith(REWRITTEN) ? { text: text.slice(REWRITTEN.length), rewritten: true } : { text, rewritten: false };

/** Whether the gateway answers a query over partitions only through the SDK's query plan. */
export const needsPlan = (tree: SelectQuery): boolean =>
  tree.orderBy !== null || tree.top !== null || aggregatesOf(tree).length > 0;

/** The gateway's query plan: how the SDK is to merge what the partitions answer. */
export function planOf(text: string, tree: SelectQuery, parameters: readonly Parameter[]): unknown {
  const scope = scopeOf(tree);
  const orders = tree.orderBy?.expressions ?? [];
  const aggregates = aggregatesOf(tree).map((name) => name.charAt(0) + name.slice(1).toLowerCase());
  return {
    partitionedQueryExecutionInfoVersion: 2,
    queryInfo: {
      distinctType: 'None',
      top: tree.top ? Number(literalOf(tree.top.value, parameters)?.value) : null,
      offset: null,
      limit: null,
      orderBy: orders.map(({ order }) => (order === 'DESC' ? 'Descending' : 'Ascending')),
      orderByExpressions: orders.map(({ expression }) => `c.${pathOf(expression, scope)?.join('.') ?? ''}`),
      groupByExpressions: [],
      groupByAliases: [],
      aggregates,
      groupByAliasToAggregateType: {},
      rewrittenQuery: orders.length > 0 || aggregates.length > 0 ? REWRITTEN + text : '',
      hasSelectValue: tree.select.value !== undefined,
      hasNonStreamingOrderBy: false,
    },
    queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
  };
}
