import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventActions } from '../../shared/audit/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const sources = globSync('{shared,functions}/**/*.ts', { cwd: ROOT })
  .filter((path) => !/rights\/page|mail\/catalogue|record\/texts|functions\/http|accounts\/permissions/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** What the sources call an action: in a property or a default, on that line; in a table of actions; or handed to who writes the event. */
const places = [
  /\baction(?:: | = )[^,\n]*/g,
  /\bconst actions = \{[^}]*\}/g,
  /\b(?:await tell\(platform, |await keep\(platform, known, |end\(platform, user, |return withPassword\(|readIncidentFor\()[^;']*'\w+'(?: : '\w+')?/g,
];

/** Words in those places that are no actions: what is compared, and codes of fields. */
const others = ['told', 'action', 'everyone', 'released', 'called', 'unreachable', 'closed'];

const written = new Set(
  sources.flatMap((source) =>
    places.flatMap((place) =>
      [...source.matchAll(place)].flatMap(([found]) =>
        [...found.matchAll(/'([a-z][A-Za-z]+)'/g)].map(([, word]) => String(word)),
      ),
    ),
  ),
);

describe('the actions that the copy has words for', () => {
  it('are all that the program writes', () => {
    const known: readonly string[] = [...eventActions, ...others];
    expect([...written].filter((action) => !known.includes(action))).toEqual([]);
  });

  it('are none that it does not write, but for the codes that are read out', () => {
    const computed = ['activationCodeMade', 'resetCodeMade'];
    expect(eventActions.filter((action) => !written.has(action) && !computed.includes(action))).toEqual([]);
  });

  it('are computed from a code in one place alone', () => {
    const templates = sources.flatMap((source) => [...source.matchAll(/\baction: `[^`]*`/g)].map(([found]) => found));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the source.
    expect(templates).toEqual(['action: `${kind}Made`']);
  });
});
