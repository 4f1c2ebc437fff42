import type { PluginConfig } from '@azure/cosmos';

/** How the gateway wants the answers of the partitions merged; the members that a parameter's value can decide. */
interface QueryPlan {
  readonly queryInfo?: { readonly top?: unknown; readonly offset?: unknown; readonly limit?: unknown } | null;
  readonly queryRanges?: readonly { readonly min?: unknown; readonly max?: unknown }[];
}

const IS_PLAN = 'x-ms-cosmos-is-query-plan-request';

/** So many texts of queries: far more than the program has. */
const KEPT = 500;

/**
 * A plugin of the SDK that asks the gateway for the plan of a query once, not before each time that it is asked: for a query over
 * partitions that is every second request. A plan follows from the text alone where it names no count and reaches every
 * partition: only such are kept.
 */
export function queryPlans(): PluginConfig {
  // As text: the SDK gets a plan of its own each time.
  const plans = new Map<string, string>();
  type Plugin = PluginConfig['plugin'];
  const planned: Plugin = async (context, _diagnostics, next) => {
    const key = keyOf(context);
    const plan = key === undefined ? undefined : plans.get(key);
    // Without headers: no charge, and nothing of a session that is over.
    if (plan !== undefined) return { headers: {}, code: 200, result: JSON.parse(plan) };
    const answer = await next(context);
    if (key !== undefined && dependsOnText(answer.result)) {
      if (plans.size >= KEPT) plans.clear();
      plans.set(key, JSON.stringify(answer.result));
    }
    return answer;
  };
  // Every request comes by: no promise of its own for those that are none for a plan.
  const plugin: Plugin = (context, diagnostics, next) =>
    context.headers?.[IS_PLAN] ? planned(context, diagnostics, next) : next(context);
  return { on: 'request', plugin };
}

/** What a plan belongs to: a container and the text of a query; the body is what goes over the wire. */
function keyOf({ path, body }: { readonly path?: string; readonly body?: unknown }): string | undefined {
  const query: unknown = typeof body === 'string' ? JSON.parse(body).query : undefined;
  return typeof query === 'string' ? `${path} ${query}` : undefined;
}

function dependsOnText(plan: QueryPlan | undefined | null): boolean {
  const { queryInfo, queryRanges = [] } = plan ?? {};
  const [range, ...more] = queryRanges;
  return (
    [queryInfo?.top, queryInfo?.offset, queryInfo?.limit].every((count) => count === null || count === undefined) &&
    more.length === 0 &&
    range?.min === '' &&
    range.max === 'FF'
  );
}
