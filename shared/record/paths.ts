import * as z from 'zod';

/**
 * Every place in what a schema describes where a value stands: `prompt.stage`, `search.email`; `[]` for the entries of a list,
 * `*` for those of a map.
 */
export function pathsOf(schema: z.ZodType, path = ''): readonly string[] {
  const within = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => pathsOf(field as z.ZodType, within(name)));
  if (schema instanceof z.ZodArray) return pathsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return pathsOf(schema.valueType as z.ZodType, within('*'));
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => pathsOf(option as z.ZodType, path)))];
  if (schema instanceof z.ZodPipe) return pathsOf(schema.in as z.ZodType, path);
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  )
    return pathsOf(schema.unwrap() as z.ZodType, path);
  return path === '' ? [] : [path];
}
