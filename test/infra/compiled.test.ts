import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bicep, findBicep, NoBicep } from '../../infra/scripts/bicep.ts';
import { diagnostics } from '../../infra/scripts/diagnostics.ts';
import { registers, snapshot, snapshotPath } from '../../infra/scripts/snapshots.ts';

const root = join(__dirname, '../..');

function available(): Bicep | undefined {
  try {
    return findBicep();
  } catch (error) {
    if (!(error instanceof NoBicep) || process.env.CI === 'true') throw error;
    process.stderr.write(`The tests of what the Bicep compiler says were skipped: ${error.message}\n`);
    return undefined;
  }
}

const bicep = available();

(bicep ? describe : describe.skip)('the Bicep compiler', () => {
  const cli = bicep as Bicep;

  it('finds nothing wrong with any file', () => {
    expect(diagnostics(cli, root)).toEqual([]);
  });

  it.each(registers)('predicts for %s what the committed snapshot says; if not: npm run infra:snapshot', (register) => {
    const { status, stdout, stderr } = snapshot(cli, root, register, 'validate');
    expect(status === 0 ? '' : stdout + stderr).toBe('');
  });

  describe('over a copy with faults', () => {
    let copy: string;

    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'infra-'));
      cpSync(join(root, 'host.json'), join(copy, 'host.json'));
      for (const part of [
        'main.bicep',
        'bicepconfig.json',
        'modules',
        'policy',
        'shared',
        ...registers.flatMap((one) => [`main.${one}.bicepparam`]),
      ])
        cpSync(join(root, 'infra', part), join(copy, 'infra', part), { recursive: true });
      for (const one of registers) cpSync(join(root, snapshotPath(one)), join(copy, snapshotPath(one)));
    });
    afterAll(() => rmSync(copy, { recursive: true, force: true }));

    const change = (file: string, from: string, to: string) => {
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
      return () => writeFileSync(path, text);
    };

    it('refuses a region outside the EU/EEA, and a property that is misspelt', () => {
      const undo = [
        change('infra/main.dev.bicepparam', "param region = 'swedencentral'", "param region = 'eastus'"),
        change('infra/modules/function.bicep', 'httpsOnly: true', 'httpOnly: true'),
      ];
      const found = diagnostics(cli, copy).join('\n');
      for (const restore of undo) restore();
      expect(found).toMatch(/infra\/main\.dev\.bicepparam:\d+ BCP033/);
      expect(found).toMatch(/infra\/modules\/function\.bicep:\d+ BCP0\d\d/);
    });

    it('sees that a snapshot is stale', () => {
      const undo = change('infra/modules/cosmos.bicep', "'Strong'", "'Session'");
      const { status, stdout, stderr } = snapshot(cli, copy, 'dev', 'validate');
      undo();
      expect(status).not.toBe(0);
      expect(stdout + stderr).toContain('Session');
    });
  });
});
