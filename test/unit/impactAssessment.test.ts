import { readFileSync } from 'node:fs';
import { Duty, permissionsOf } from '../../shared/accounts/index.ts';
import { DisclosedField } from '../../shared/officers/index.ts';
import { retention } from '../../shared/platform/retention.ts';
import { taskKinds } from '../../shared/protection/index.ts';

const page = readFileSync('infra/adr/impact-assessment.md', 'utf8');

/** What a row of the assessment's last table names. */
const named = (row: string): string[] => {
  const line = page.split('\n').find((one) => one.startsWith(`| ${row} |`)) ?? '';
  return [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort();
};

/** What a duty permits that no role of a member does. */
const permits = (duty: Duty): string[] => Object.keys(permissionsOf({ role: 'expert', duty }));

const tables: Readonly<Record<string, readonly string[]>> = {
  'documents with personal data': Object.entries(retention).flatMap(([type, { holds }]) =>
    holds === 'personalData' ? [type] : [],
  ),
  'calls about': Object.keys(taskKinds),
  'fields that officers are shown': DisclosedField.options,
  duties: Duty.options,
  ...Object.fromEntries(Duty.options.map((duty) => [`permitted to \`${duty}\``, permits(duty)])),
};

describe('the impact assessment', () => {
  it.each(Object.entries(tables))('speaks of all there are: %s', (row, names) => {
    expect(names.filter((name) => !named(row).includes(name))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...page.matchAll(/`((?:shared|functions|test|infra)\/[\w./-]+|00\d\d-[\w-]+\.md)`/g)].map(
      ([, file = '']) => (file.startsWith('00') ? `infra/adr/${file}` : file),
    );
    expect(files.length).toBeGreaterThan(10);
    const missing = files.filter((file) => {
      try {
        readFileSync(file);
        return false;
      } catch (thrown) {
        return (thrown as { code?: string }).code !== 'EISDIR';
      }
    });
    expect(missing).toEqual([]);
  });

  it('is linked from the first page, and leaves to the controller what is theirs', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(infra/adr/impact-assessment.md)');
    expect(page).toContain('to be confirmed by the controller');
  });
});
