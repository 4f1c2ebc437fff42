import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containers, databaseName } from '../../shared/platform/cosmos/containers.ts';

/** A file that is made from another, so that nothing is declared twice. */
export interface Generated {
  readonly path: string;
  readonly text: (root: string) => string;
}

/** The literals of the exported type `Region`. @throws Error when there is no such type */
export function regionsIn(bicep: string): readonly string[] {
  const union = /^type Region =((?:\s*\|\s*'[a-z]+')+)/m.exec(bicep)?.[1];
  if (!union) throw new Error('infra/shared/regions.bicep has no union type Region');
  return [...union.matchAll(/'([a-z]+)'/g)].map(([, name]) => String(name));
}

const regionsFile = (
  root: string,
): string => `// Generated from infra/shared/regions.bicep by \`npm run infra:generate\`.

/** The regions of Azure inside the EU/EEA, as Azure Resource Manager spells them. */
export const regions: readonly string[] = [
${regionsIn(readFileSync(join(root, 'infra/shared/regions.bicep'), 'utf8'))
  .map((name) => `  '${name}',\n`)
  .join('')}];
`;

const containersFile = (): string => `${JSON.stringify({ database: databaseName, containers }, null, 2)}\n`;

/** Every generated file of the infrastructure. */
export const generated: readonly Generated[] = [
  { path: 'shared/platform/regions.ts', text: regionsFile },
  { path: 'infra/shared/containers.json', text: containersFile },
];
