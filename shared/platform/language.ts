import * as z from 'zod';

/** The languages in which the register speaks to people. */
export const Language = z.enum(['sv', 'fi', 'en']);
export type Language = z.output<typeof Language>;

export const defaultLanguage: Language = 'sv';

/** The language of an `Accept-Language` header: the most wanted one that the register speaks (RFC 9110, 12.5.4). */
export function languageOf(header: string | null): Language {
  if (!header) return defaultLanguage;
  const wanted = header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        language: Language.safeParse(tag.split('-')[0]).data,
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language ?? defaultLanguage;
}
