import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated, regionsIn } from '../../infra/scripts/generated.ts';

const root = join(__dirname, '../..');

describe('generated files', () => {
  it.each(generated.map(({ path, text }) => [path, text] as const))(
    '%s is what its source makes; if not: npm run infra:generate',
    (path, text) => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text(root));
    },
  );

  it('come from a type that names regions', () => {
    expect(regionsIn("type Region =\n  | 'swedencentral'\n  | 'northeurope'\n")).toEqual([
      'swedencentral',
      'northeurope',
    ]);
    expect(() => regionsIn('type Region = string')).toThrow('no union type Region');
  });
});
