import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const common = {
  platform: 'node',
  target: 'node24',
  minify: true,
  // Errors are told apart by their names.
  keepNames: true,
  sourcemap: 'linked',
  sourcesContent: false,
  outExtension: { '.js': '.cjs' },
  logLevel: 'warning',
} as const satisfies BuildOptions;

const CHUNK = /^chunk-\w+\.(cjs|cjs\.map|cjs\.LEGAL\.txt)$/;

/**
 * Bundles an app into one small file that registers its functions, and chunks beside it that are read when they are first needed:
 * a cold start pays for what it uses. All of it is CommonJS, because @azure/functions' named exports can't be imported from native
 * ESM; since esbuild splits only ESM, the chunks are made so and rewritten one by one.
 * @param outfile the small file; what an earlier build left beside it is removed
 * @returns what was written, with its size in bytes
 */
export async function bundle(entryPoint: string, outfile: string): Promise<ReadonlyMap<string, number>> {
  const parts = mkdtempSync(join(tmpdir(), 'register-bundle-'));
  const outdir = dirname(outfile);
  try {
    const split = await build({
      ...common,
      entryPoints: { main: entryPoint },
      outdir: parts,
      bundle: true,
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[hash]',
      mainFields: ['module', 'main'],
      legalComments: 'external',
      // The worker, or the host of this machine, puts it in place.
      external: ['@azure/functions-core'],
      metafile: true,
    });
    // Of CommonJS that is imported on demand, nothing but its default would be there.
    for (const { entryPoint: on, exports } of Object.values(split.metafile.outputs))
      if (on !== undefined && on !== entryPoint && String(exports) === 'default')
        throw new Error(`${on} is imported on demand, but is CommonJS.`);
    mkdirSync(outdir, { recursive: true });
    for (const file of readdirSync(outdir)) if (CHUNK.test(file)) rmSync(join(outdir, file));
    const { metafile } = await build({
      ...common,
      entryPoints: readdirSync(parts)
        .filter((file) => file.endsWith('.cjs'))
        .map((file) => ({ in: join(parts, file), out: file.slice(0, -4) })),
      outdir,
      format: 'cjs',
      // A chunk is required, and not imported: native `import()` would read it twice.
      supported: { 'dynamic-import': false },
      // Code for other module systems, which tells them apart by this.
      logOverride: { 'empty-import-meta': 'silent' },
      metafile: true,
    });
    return new Map(
      Object.entries(metafile.outputs).flatMap(([file, { bytes }]) =>
        file.endsWith('.cjs') ? [[file, bytes] as const] : [],
      ),
    );
  } finally {
    rmSync(parts, { recursive: true });
  }
}
