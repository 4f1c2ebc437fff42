/** Writes the generated files of the infrastructure: `npm run infra:generate`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.ts';

for (const { path, text } of generated) writeFileSync(join(process.cwd(), path), text(process.cwd()));
