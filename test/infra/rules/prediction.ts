/** A resource as a snapshot predicts it. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly location?: string;
  readonly [property: string]: unknown;
}

/** What a parameter file deploys. */
export interface Prediction {
  readonly predictedResources: readonly Resource[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** Something that must not be deployed so. */
export interface Finding {
  /** The resource's id, or the output's name. */
  readonly resource: string;
  readonly fault: string;
}

/** A rule on what is deployed. */
export type Rule = (prediction: Prediction) => readonly Finding[];

/** The value at a path of names, `properties.sku.name`; undefined where there is none. */
export const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined,
      value,
    );

/** The list at a path; empty where there is none. */
export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
};

export const ofType = ({ predictedResources }: Prediction, type: string): readonly Resource[] =>
  predictedResources.filter((resource) => resource.type === type);

/** Every value inside another that is neither list nor object, with its path. */
export function* leaves(value: unknown, path = ''): Generator<{ readonly path: string; readonly value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else for (const [name, inner] of Object.entries(value)) yield* leaves(inner, path ? `${path}.${name}` : name);
}

/** A finding for each resource of a type whose value at a path is not the expected one. */
export const expecting =
  (type: string, path: string, expected: unknown): Rule =>
  (prediction) =>
    ofType(prediction, type)
      .filter((resource) => JSON.stringify(at(resource, path)) !== JSON.stringify(expected))
      .map(({ id, ...resource }) => ({
        resource: id,
        fault: `${path} is ${JSON.stringify(at(resource, path))} and not ${JSON.stringify(expected)}`,
      }));

/** All the findings of several rules. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (prediction) =>
    rules.flatMap((rule) => rule(prediction));

/** A finding for a type of which there is none. */
export const present =
  (...types: readonly string[]): Rule =>
  (prediction) =>
    types
      .filter((type) => ofType(prediction, type).length === 0)
      .map((type) => ({ resource: type, fault: 'there is none' }));
