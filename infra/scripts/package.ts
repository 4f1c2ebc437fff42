/**
 * Builds what is deployed: `npm run package` writes dist/package/ and, of the same files, dist/package.zip; another directory
 * than dist may be named.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from './packaging.ts';
import { zip } from './zip.ts';

const [, , directory = 'dist'] = process.argv;
const files = await packageFiles(process.cwd());
const archive = zip(files);
rmSync(join(directory, 'package'), { recursive: true, force: true });
mkdirSync(join(directory, 'package'), { recursive: true });
for (const [name, content] of files) writeFileSync(join(directory, 'package', name), content);
writeFileSync(join(directory, 'package.zip'), archive);
process.stdout.write(
  `${join(directory, 'package.zip')}  ${files.size} files  ${(archive.length / 1_000_000).toFixed(2)} MB\n`,
);
