import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registers, snapshotPath } from '../../infra/scripts/snapshots.ts';
import { mutations } from './mutations/index.ts';
import { documentedPolicies, documentedRoles } from './rules/documented.ts';
import { type RuleName, rules } from './rules/index.ts';
import type { Prediction } from './rules/prediction.ts';

const root = join(__dirname, '../..');
const predictionOf = (register: string): Prediction =>
  JSON.parse(readFileSync(join(root, snapshotPath(register)), 'utf8'));
const names = Object.keys(rules) as RuleName[];

describe.each(registers)('what is deployed for %s', (register) => {
  const prediction = predictionOf(register);

  it.each(names)('%s', (name) => {
    expect(rules[name](prediction)).toEqual([]);
  });
});

describe('each rule is shown to fail', () => {
  const prediction = predictionOf('prod');

  it.each(mutations.map(({ what, ...mutation }) => [what, mutation] as const))(
    '%s',
    (_, { rule, change, names: named }) => {
      const findings = rules[rule](change(prediction));
      expect(findings.map(({ resource, fault }) => `${resource}: ${fault}`).join('\n')).toContain(named);
      // Every finding says what is wrong, and of which resource.
      for (const finding of findings)
        expect(finding).toEqual({ resource: expect.stringMatching(/./), fault: expect.stringMatching(/./) });
    },
  );

  it('none is left out', () => {
    expect(names.filter((name) => !mutations.some(({ rule }) => rule === name))).toEqual([]);
  });
});

describe('infra/README.md', () => {
  const readme = readFileSync(join(root, 'infra/README.md'), 'utf8');

  it.each([...Object.keys(documentedPolicies), ...Object.keys(documentedRoles)])('documents %s', (id) => {
    expect(readme).toContain(id);
  });
});
