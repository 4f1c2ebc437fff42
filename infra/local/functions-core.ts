/**
 * What answers `require('@azure/functions-core')` on this machine: the module that the Node.js worker of Azure Functions
 * puts in place, and that @azure/functions looks for. It collects what an app registers while it is loaded.
 */
export type FunctionCallback = (...inputs: unknown[]) => unknown;

export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly [property: string]: unknown;
}

export interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';
export type LogCategory = 'user' | 'system' | 'customMetric';
type Log = (level: LogLevel, category: LogCategory, message: string) => void;

/** What the model gets for one invocation. `data` has the shapes of the worker's protocol. */
export interface CoreContext {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: {
    readonly inputData: readonly { readonly name: string; readonly data: unknown }[];
    readonly triggerMetadata: Readonly<Record<string, unknown>>;
  };
  readonly log: Log;
  state: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks' | undefined;
}

export interface RpcHttp {
  readonly statusCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly Readonly<Record<string, unknown>>[];
  readonly body?: { readonly bytes?: Uint8Array; readonly string?: string; readonly json?: string } | null;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(
    context: unknown,
    result: unknown,
  ): Promise<{ readonly returnValue?: { readonly http?: RpcHttp } | null }>;
}

export interface ProgrammingModel {
  getInvocationModel(context: CoreContext): InvocationModel;
  getCapabilities(capabilities: Record<string, string>): Promise<Record<string, string>>;
}

export type HookName = 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation' | 'log';
export type HookCallback = (context: Record<string, unknown>) => unknown;

/** All that one app registered. */
export interface Registrations {
  readonly functions: Map<string, RegisteredFunction>;
  readonly hooks: { readonly name: HookName; readonly callback: HookCallback }[];
  model: ProgrammingModel | undefined;
  /** Where `log` goes; set by the host. */
  log: Log | undefined;
}

interface State {
  current: Registrations;
  loading: Promise<unknown>;
}

const empty = (): Registrations => ({ functions: new Map(), hooks: [], model: undefined, log: undefined });

// Beside the module, not in it: a test may load an app in a module registry of its own.
const place = globalThis as { [key: symbol]: State | undefined };
const key = Symbol.for('register.functions-core');
const stateOf = (): State => {
  place[key] ??= { current: empty(), loading: Promise.resolve() };
  return place[key];
};

/**
 * What an app registers while `load` runs; apps are loaded one after the other. An app that was loaded before registers
 * nothing again: then it is what the last one registered.
 */
export function collect(load: () => unknown): Promise<Registrations> {
  const state = stateOf();
  const collecting = state.loading.then(async () => {
    const previous = state.current;
    state.current = empty();
    try {
      await load();
    } catch (error) {
      state.current = previous;
      throw error;
    }
    if (state.current.functions.size === 0) state.current = previous;
    return state.current;
  });
  state.loading = collecting.catch(() => undefined);
  return collecting;
}

export const version = '4.0.0';
export const hostVersion = '4.1045.0';

export class Disposable {
  readonly #dispose: () => void;
  constructor(dispose: () => void) {
    this.#dispose = dispose;
  }
  static from(...disposables: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const disposable of disposables) disposable.dispose();
    });
  }
  dispose(): void {
    this.#dispose();
  }
}

/** @throws Error when the name is taken, as the worker does */
export function registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
  const { functions } = stateOf().current;
  if (functions.has(metadata.name))
    throw new Error(`A function with name "${metadata.name}" has already been registered.`);
  functions.set(metadata.name, { metadata, callback });
  return new Disposable(() => functions.delete(metadata.name));
}

export function setProgrammingModel(model: ProgrammingModel): void {
  stateOf().current.model = model;
}

export const getProgrammingModel = (): ProgrammingModel | undefined => stateOf().current.model;

export function registerHook(name: HookName, callback: HookCallback): Disposable {
  const { hooks } = stateOf().current;
  const hook = { name, callback };
  hooks.push(hook);
  return new Disposable(() => {
    const index = hooks.indexOf(hook);
    if (index >= 0) hooks.splice(index, 1);
  });
}

export function log(level: LogLevel, category: LogCategory, message: string): void {
  stateOf().current.log?.(level, category, message);
}
