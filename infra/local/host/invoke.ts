import { randomUUID } from 'node:crypto';
import type { CoreContext, RegisteredFunction, RpcHttp } from '../functions-core.ts';
import type { App } from './app.ts';

export interface Invocation {
  readonly invocationId?: string;
  /** The trigger's data, in the shapes of the worker's protocol. */
  readonly data: unknown;
  readonly triggerMetadata: Readonly<Record<string, unknown>>;
}

export interface Invoked {
  /** Whether the function returned nothing. */
  readonly empty: boolean;
  /** The answer, unless the app streams: then it went out another way. */
  readonly http: RpcHttp | undefined;
}

/** Runs a function as the worker does: arguments, hooks before, the function, hooks after, response. @throws what the function throws */
export async function invoke(
  app: App,
  { metadata, callback }: RegisteredFunction,
  invocation: Invocation,
): Promise<Invoked> {
  const { invocationId = randomUUID(), data, triggerMetadata } = invocation;
  const core: CoreContext = {
    invocationId,
    metadata,
    request: { inputData: [{ name: triggerOf(metadata).name, data }], triggerMetadata },
    log: (level, category, message) => app.log(level, category, message, { function: metadata.name, invocationId }),
    state: undefined,
  };
  const model = app.model.getInvocationModel(core);
  const { context, inputs } = await model.getArguments();
  const hookData = {};
  const before: Record<string, unknown> & { inputs: unknown[]; functionCallback: typeof callback } = {
    hookData,
    appHookData: app.hookData,
    invocationContext: context,
    inputs,
    functionCallback: callback,
  };
  core.state = 'preInvocationHooks';
  await app.runHooks('preInvocation', before);
  const after: Record<string, unknown> = {
    hookData,
    appHookData: app.hookData,
    invocationContext: context,
    inputs: before.inputs,
    result: null,
    error: null,
  };
  core.state = 'invocation';
  try {
    after.result = await model.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error;
  }
  core.state = 'postInvocationHooks';
  await app.runHooks('postInvocation', after);
  if (after.error !== null && after.error !== undefined) throw after.error;
  const { returnValue } = await model.getResponse(context, after.result);
  return { empty: after.result === null || after.result === undefined, http: returnValue?.http };
}

/** The name and the properties of a function's trigger. */
export function triggerOf({ name, bindings }: RegisteredFunction['metadata']): {
  name: string;
  type: string;
  [property: string]: unknown;
} {
  for (const [binding, properties] of Object.entries(bindings)) {
    if (/trigger$/i.test(properties.type)) return { ...properties, name: binding };
  }
  throw new Error(`The function ${name} has no trigger.`);
}
