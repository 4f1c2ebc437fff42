/** A route of a function, taken apart for matching. */
export interface Route {
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'catchAll'; readonly name: string };

/** Lower goes first, as in ASP.NET: `users/me` before `users/{id}` before `{*path}`. */
const PRECEDENCE: Readonly<Record<Segment['kind'], number>> = { literal: 1, parameter: 3, catchAll: 5 };

/** Takes a template apart: literals, `{name}`, `{name?}`, `{*name}`. A constraint (`{id:guid}`) is not checked. */
export function parseRoute(template: string): Route {
  const segments = template
    .split('/')
    .filter(Boolean)
    .map((text): Segment => {
      const [, star, name, optional] = /^\{(\*{0,2})([^:?}]+)(?::[^?}]*)?(\?)?\}$/.exec(text) ?? [];
      if (name === undefined) return { kind: 'literal', text: text.toLowerCase() };
      return star ? { kind: 'catchAll', name } : { kind: 'parameter', name, optional: optional === '?' };
    });
  return { segments };
}

/** Sorts routes so that the first that matches is the one that ASP.NET would take. */
export function byPrecedence(a: Route, b: Route): number {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let index = 0; index < length; index += 1) {
    const difference = precedence(a.segments[index]) - precedence(b.segments[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

const precedence = (segment: Segment | undefined): number => (segment ? PRECEDENCE[segment.kind] : 0);

/**
 * The parameters of a path (percent-encoded, without the prefix) under a route, decoded; undefined when it does not match.
 * Literals match without regard to case.
 */
export function matchRoute({ segments }: Route, path: string): Record<string, string> | undefined {
  const parts = path.split('/').filter(Boolean);
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if (segment.kind === 'catchAll') {
      const rest = decode(parts.slice(index).join('/'));
      if (rest === undefined) return undefined;
      if (rest) parameters[segment.name] = rest;
      return parameters;
    }
    const part = parts[index];
    if (part === undefined) {
      if (segment.kind === 'parameter' && segment.optional) continue;
      return undefined;
    }
    const value = decode(part);
    if (value === undefined) return undefined;
    if (segment.kind === 'parameter') parameters[segment.name] = value;
    else if (segment.text !== value.toLowerCase()) return undefined;
  }
  return parts.length <= segments.length ? parameters : undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
