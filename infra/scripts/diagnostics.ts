import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Bicep, runBicep } from './bicep.ts';

const Sarif = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number() }),
              }),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The files that are compiled and linted, from the repository's root. */
export const sources = (root: string): readonly string[] =>
  globSync('infra/**/*.{bicep,bicepparam}', { cwd: root }).toSorted();

/** What compiler and linter say of every file, a line each: `file:line rule: message`. Information counts like an error. */
export function diagnostics(bicep: Bicep, root: string): readonly string[] {
  // What another file refers to is compiled with that one.
  const texts = new Map(sources(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const roots = [...texts.keys()].filter(
    (file) => ![...texts].some(([other, text]) => other !== file && reference(file).test(text)),
  );
  const lines = roots.flatMap((file) => {
    const { stdout, stderr } = runBicep(bicep, ['lint', file, '--diagnostics-format', 'sarif'], root);
    const text = stdout.trim() || stderr.trim();
    return Sarif.parse(JSON.parse(text)).runs.flatMap(({ results }) =>
      results.map(({ ruleId, message, locations }) => {
        const place = locations[0]?.physicalLocation;
        const path = place ? fileName(root, place.artifactLocation.uri) : file;
        return `${path}:${place?.region.startLine ?? 0} ${ruleId}: ${message.text}`;
      }),
    );
  });
  return [...new Set(lines)];
}

const reference = (file: string): RegExp => new RegExp(`['/]${basename(file).replaceAll('.', '\\.')}'`);

const fileName = (root: string, uri: string): string =>
  relative(root, uri.startsWith('file:') ? fileURLToPath(uri) : uri).replaceAll('\\', '/');
