import * as z from 'zod';
import type { ProblemCode } from '../../../shared/platform/http/problems.ts';
import { holdsIdentityCode, PROTECTED_IDENTITY_ROUTINE } from '../../../shared/protection/index.ts';

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

/** The routine that applies where somebody writes a text, in every answer about one, whatever stands in it. */
export const RoutineLink = z.literal(PROTECTED_IDENTITY_ROUTINE).meta({
  description: 'The routine that applies to what is written here, under `/api`.',
});

/** An answer about what somebody wrote. */
export const withRoutine = <T extends object>(answer: T): T & { routine: typeof PROTECTED_IDENTITY_ROUTINE } => ({
  ...answer,
  routine: PROTECTED_IDENTITY_ROUTINE,
});
