import * as z from 'zod';
import { Id } from '../../../shared/platform/ids.ts';

/** The path of a single resource. */
export const IdParams = z.object({ id: Id });

export const Instant = z.iso
  .datetime()
  .meta({ description: 'An instant in UTC.', example: '2026-11-23T08:00:00.000Z' });
export const Day = z.iso
  .date()
  // Days that come after it can be written with four digits too. What some systems mean by the last one, no end, is null here.
  .regex(/^(?!9999)/)
  .meta({ description: "A calendar day in the register's time zone.", example: '2027-06-30' });

const Cursor = z.string().min(1).max(2048).meta({ description: 'The cursor of the page before; opaque.' });

/** Only plain decimal digits are a number: what else JavaScript reads as one, nobody means. */
const digits = (value: unknown) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);

/** `limit` and `cursor` of a list, from a query string. */
export const PageQuery = z.strictObject({
  limit: z.preprocess(digits, z.int().min(1).max(200)).default(50),
  cursor: Cursor.optional(),
});

/** The same in a body. */
export const PageBody = z.strictObject({ limit: z.int().min(1).max(200).default(50), cursor: Cursor.optional() });

/** A page of a list. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item).readonly(), cursor: z.string().nullable() });

/** A personal name: letters of any script, marks, spaces and the punctuation that names have; nothing that nobody sees. */
export const PersonName = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, { abort: true })
      .max(100)
      .regex(/^(?!.*\p{DI})\p{L}[\p{L}\p{M}\p{Zs}'’.\-·]*$/u),
  );
