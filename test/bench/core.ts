import { registerHooks } from 'node:module';

const CORE = new URL('../../infra/local/functions-core.ts', import.meta.url).href;

/** Answers `@azure/functions-core` as the worker of Azure Functions does. */
export function answerCore(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@azure/functions-core' ? { url: CORE, shortCircuit: true } : next(specifier, context),
  });
}
