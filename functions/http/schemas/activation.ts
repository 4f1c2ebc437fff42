import * as z from 'zod';
import { Language } from '../../../shared/platform/language.ts';
import { Day, Instant } from './common.ts';
import { LinkToken, NoticeVersion, Password } from './self.ts';

export const TokenBody = z.strictObject({ token: LinkToken });

export const ActivationBody = z
  .strictObject({ token: LinkToken, password: Password, privacyNotice: NoticeVersion })
  .meta({ id: 'Activation' });

export const KeptAlive = z.object({ deactivatesAt: Instant.nullable() });

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
  })
  .meta({ id: 'PrivacyNotice' });
