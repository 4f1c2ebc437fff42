import * as z from 'zod';
import { Language } from '../../../shared/platform/language.ts';
import { Day, Instant } from './common.ts';
import { LinkToken, NoticeVersion, Password } from './self.ts';

export const TokenBody = z.strictObject({ token: LinkToken });

/** What was read out over the telephone, as it was heard. */
export const CodeFields = {
  reference: z.string().min(1).max(40).meta({ example: 'K7Q2-9FXM' }),
  code: z.string().min(1).max(40).meta({ example: '4HTR-0WPD' }),
};

/** By the link of the invitation, or by a code that was read out over the telephone. */
export const ActivationBody = z
  .union([
    z.strictObject({ token: LinkToken, password: Password, privacyNotice: NoticeVersion }),
    z.strictObject({ ...CodeFields, password: Password, privacyNotice: NoticeVersion }),
  ])
  .meta({ id: 'Activation' });

export const KeptAlive = z.object({ deactivatesAt: Instant.nullable() });

export const NoticeQuery = z.strictObject({
  version: Day.optional().meta({ description: 'The version of the privacy notice; without it, the one in force.' }),
  language: Language.optional().meta({ description: 'Instead of what `Accept-Language` asks for.' }),
});

export const PrivacyNoticeBody = z
  .object({
    version: NoticeVersion,
    validFrom: Day,
    language: Language,
    title: z.string(),
    text: z.string().meta({ description: 'The whole notice as plain text.' }),
    sections: z
      .array(
        z.object({
          heading: z.string(),
          paragraphs: z.array(z.string()).readonly(),
          list: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    versions: z
      .array(z.object({ version: NoticeVersion, validFrom: Day }))
      .readonly()
      .meta({ description: 'Every version, oldest first. The last may be announced and not in force yet.' }),
  })
  .meta({ id: 'PrivacyNotice' });
