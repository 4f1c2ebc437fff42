import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** How many spellings with digits for letters are tried: enough to see through them, few enough to stay quick. */
const L33T_LIMIT = 20;

/** What people put between words, which makes a password look longer than it is to guess. */
const joiners = /[\s._+,!?-]/g;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** The estimator and its dictionaries are large and seldom needed: they are loaded when the first password is set. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, l33tMaxSubstitutions: L33T_LIMIT });
}

/**
 * How many guesses an informed attacker needs for a password.
 * @param context words that such an attacker tries first
 * @returns `usesContext`: whether the cheapest way to it goes through one of those words
 */
export async function guessability(
  password: string,
  context: readonly string[],
): Promise<{ guesses: number; usesContext: boolean }> {
  estimator ??= load();
  const known = await estimator;
  const asIs = known.check(password, [...context]);
  const joined = known.check(password.replace(joiners, ''), [...context]);
  const { guesses, sequence } = joined.guesses < asIs.guesses ? joined : asIs;
  return { guesses, usesContext: sequence.some(({ dictionaryName }) => dictionaryName === 'userInputs') };
}
