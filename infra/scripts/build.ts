/** Bundles the app into `dist/main.cjs`, what Azure loads, or into the file that is named; its chunks lie beside it. */
import { bundle } from './bundle.ts';

const [, , outfile = 'dist/main.cjs'] = process.argv;
try {
  const sizes = [...(await bundle('functions/main.ts', outfile)).values()];
  const megabytes = sizes.reduce((sum, bytes) => sum + bytes, 0) / 1_000_000;
  process.stdout.write(`${outfile} and ${sizes.length - 1} chunks  ${megabytes.toFixed(2)} MB\n`);
} catch (error) {
  // esbuild has said what is wrong with the code.
  if (!(error instanceof Error && 'errors' in error)) process.stderr.write(`${String(error)}\n`);
  process.exit(1);
}
