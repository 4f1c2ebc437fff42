import * as z from 'zod';
import { Email } from '../../../shared/accounts/index.ts';

/** A password as it is typed; its rules are those of `passwordRefused`. */
export const Password = z
  .string()
  .min(1)
  .max(1024)
  .meta({ format: 'password', description: 'At least 15 characters when it is set.' });

/** The token of a link in a mail. */
export const LinkToken = z.string().min(1).max(256).meta({ description: "The token in a mail's link, after #token=." });

export const NoticeVersion = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'The version of the privacy notice.', example: '2026-11-23' });

export const OwnEmail = z.strictObject({ email: Email, password: Password });

export const NoticeAcceptance = z.strictObject({ version: NoticeVersion });
