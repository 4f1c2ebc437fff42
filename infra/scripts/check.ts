/** Compiles and lints every .bicep and .bicepparam: `npm run infra:build`. Prints what it finds, and fails if it finds anything. */

import { findBicep } from './bicep.ts';
import { diagnostics } from './diagnostics.ts';

const found = diagnostics(findBicep(), process.cwd());
for (const line of found) process.stderr.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
