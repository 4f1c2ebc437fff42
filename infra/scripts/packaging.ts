import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** What may be deployed; anything else in the package is a fault. */
const allowed = /^(main\.cjs|chunk-\w+\.cjs|.+\.LEGAL\.txt|host\.json|package\.json)$/;

/**
 * The files that are deployed: the bundle with its chunks, host.json, and a package.json that names the bundle and needs nothing
 * installed. @throws Error for a file that nobody expects there
 */
export async function packageFiles(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const directory = mkdtempSync(join(tmpdir(), 'register-package-'));
  try {
    await bundle(join(root, 'functions/main.ts'), join(directory, 'main.cjs'));
    const bundled = readdirSync(directory).filter((file) => !file.endsWith('.map'));
    const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const files = new Map([
      ...bundled.map((file) => [file, readFileSync(join(directory, file))] as const),
      ['host.json', readFileSync(join(root, 'host.json'))] as const,
      [
        'package.json',
        Buffer.from(`${JSON.stringify({ name, version, private: true, license, main: 'main.cjs' }, null, 2)}\n`),
      ] as const,
    ]);
    const strange = [...files.keys()].filter((file) => !allowed.test(file));
    if (strange.length > 0) throw new Error(`The package must not contain ${strange.join(', ')}`);
    return files;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
