import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { resolve } from 'node:path';

/** The bundle is not there, in a sentence for people. */
class NoBundle extends Error {
  override readonly name = 'NoBundle';
}

const CORE = new URL('./functions-core.ts', import.meta.url).href;

/** Requires a bundle, with `@azure/functions-core` answered as the worker of Azure Functions does. @throws NoBundle */
export function loadBundle(file: string): void {
  if (!existsSync(file)) throw new NoBundle(`${file} is not there: npm run build makes it.`);
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@azure/functions-core' ? { url: CORE, shortCircuit: true } : next(specifier, context),
  });
  createRequire(import.meta.url)(resolve(file));
}
