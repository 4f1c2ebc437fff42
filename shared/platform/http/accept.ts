import { refuse } from './problems.ts';

/** A range of media types that a client takes, with its weight and how exactly it names them. */
interface Range {
  readonly type: string;
  readonly weight: number;
}

/**
 * Which of the media types on offer a client likes best (RFC 9110, 12.5.1): by weight, among equals in the order of the offer.
 * @param header `Accept`; absent or empty: whatever is offered first
 * @throws Refusal `notAcceptable` when it takes none
 */
export function accepted<const T extends string>(header: string | null, offered: readonly T[]): T {
  const ranges = rangesIn(header ?? '');
  if (ranges.length === 0) ranges.push({ type: '*/*', weight: 1 });
  let best: { type: T; weight: number } | undefined;
  for (const type of offered) {
    const weight = weightOf(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type ?? refuse('notAcceptable');
}

const rangesIn = (header: string): Range[] =>
  header
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim().toLowerCase()))
    .flatMap(([type, ...parameters]) => {
      if (!type) return [];
      const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      const weight = q === undefined ? 1 : Number(q);
      return [{ type, weight: weight >= 0 && weight <= 1 ? weight : 0 }];
    });

/** The weight of a type: that of the range which names it most exactly. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const names = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*'];
  for (const name of names) {
    const range = ranges.find((each) => each.type === name);
    if (range) return range.weight;
  }
  return 0;
}
