import * as z from 'zod';
import type { ProblemCode } from '../../../shared/platform/http/problems.ts';
import { holdsIdentityCode } from '../../../shared/protection/index.ts';

/** Refuses a text that holds a personal identity code, as `identityCodeFound`. */
export const withoutIdentityCode = z.refine<string>((text) => !holdsIdentityCode(text), {
  params: { refusal: 'identityCodeFound' satisfies ProblemCode },
});

/**
 * A text that somebody writes: one Unicode form, no control or invisible characters but line breaks, no blanks around it. One that
 * holds a personal identity code is refused as `identityCodeFound`.
 */
export const FreeText = (maximum: number, minimum = 0) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[^\P{C}\n\t]/gu, '')
        .trim(),
    )
    .pipe(z.string().min(minimum).max(maximum))
    .check(withoutIdentityCode);
