import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The bundle is not there, in a sentence for people. */
export class NoBundle extends Error {
  override readonly name = 'NoBundle';
}

const BUNDLE = new URL('../../dist/main.cjs', import.meta.url);
const CORE = new URL('./functions-core.ts', import.meta.url).href;

/** Requires the bundle that is deployed, with `@azure/functions-core` answered as the worker of Azure Functions does. @throws NoBundle */
export function loadBundle(): void {
  if (!existsSync(BUNDLE)) throw new NoBundle('dist/main.cjs is not there: npm run build makes it.');
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@azure/functions-core' ? { url: CORE, shortCircuit: true } : next(specifier, context),
  });
  createRequire(import.meta.url)(fileURLToPath(BUNDLE));
}
