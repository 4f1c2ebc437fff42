import type { RuleName } from '../rules/index.ts';
import type { Prediction, Resource } from '../rules/prediction.ts';

/** A fault that somebody might write: what is deployed is changed so, and a rule must say so, naming the resource. */
export interface Mutation {
  readonly what: string;
  readonly rule: RuleName;
  readonly change: (prediction: Prediction) => Prediction;
  /** The part of the finding that names the resource or what is missing. */
  readonly names: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A value with another at a path; undefined takes it away. */
export const withValue = (value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown => {
  if (name === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === name ? withValue(item, rest, to) : item));
  const { [name]: inner, ...others } = (value ?? {}) as Json;
  const changed = withValue(inner, rest, to);
  return changed === undefined ? others : { ...others, [name]: changed };
};

export const edit = (
  prediction: Prediction,
  selects: (one: Resource) => boolean,
  to: (one: Resource) => readonly Resource[],
): Prediction => ({
  ...prediction,
  predictedResources: prediction.predictedResources.flatMap((one) => (selects(one) ? to(one) : [one])),
});

/** Changes the first resource of a type (whose id ends so). */
export const set =
  (type: string, path: string, to: unknown, ending = ''): Mutation['change'] =>
  (prediction) => {
    const first = prediction.predictedResources.find((one) => one.type === type && one.id.endsWith(ending));
    return edit(
      prediction,
      (one) => one === first,
      (one) => [withValue(one, path.split('.'), to) as Resource],
    );
  };

export const drop =
  (type: string, ending = ''): Mutation['change'] =>
  (prediction) => {
    const first = prediction.predictedResources.find((one) => one.type === type && one.id.endsWith(ending));
    return edit(
      prediction,
      (one) => one === first,
      () => [],
    );
  };

export const add =
  (resource: Resource): Mutation['change'] =>
  (prediction) => ({ ...prediction, predictedResources: [...prediction.predictedResources, resource] });

export const output =
  (name: string, value: string): Mutation['change'] =>
  (prediction) => ({ ...prediction, outputs: { ...prediction.outputs, [name]: value } });

export const row = (what: string, rule: RuleName, change: Mutation['change'], names: string): Mutation => ({
  what,
  rule,
  change,
  names,
});
