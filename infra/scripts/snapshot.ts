/** Writes the generated files and the snapshots of what is deployed: `npm run infra:snapshot`. */
import { findBicep } from './bicep.ts';
import './generate.ts';
import { registers, snapshot } from './snapshots.ts';

const bicep = findBicep();
for (const register of registers) {
  const { status, stdout, stderr } = snapshot(bicep, process.cwd(), register, 'overwrite');
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exitCode = 1;
  }
}
