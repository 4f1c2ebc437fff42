/**
 * Bundles the app into `dist/main.cjs` (or the file that is named), what Azure loads: CommonJS, because @azure/functions' named exports can't be imported
 * from native ESM, and one file, because a cold start reads it much faster than hundreds.
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const [, , outfile = 'dist/main.cjs'] = process.argv;
for (const file of [outfile, `${outfile}.map`, `${outfile}.LEGAL.txt`]) rmSync(file, { force: true });
const { metafile } = await build({
  entryPoints: ['functions/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node24',
  minify: true,
  // Errors are told apart by their names.
  keepNames: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'external',
  // The worker, or the host of this machine, puts it in place.
  external: ['@azure/functions-core'],
  logLevel: 'warning',
  metafile: true,
}).catch(() => process.exit(1)); // esbuild has said why.
for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
  if (file.endsWith('.cjs')) process.stdout.write(`${file}  ${(bytes / 1_000_000).toFixed(2)} MB\n`);
}
