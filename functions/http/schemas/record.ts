import * as z from 'zod';
import { actions } from '../../../shared/accounts/index.ts';
import { Language } from '../../../shared/platform/language.ts';
import { dataKinds } from '../../../shared/privacyNotice/index.ts';

export const LanguageQuery = z.strictObject({
  language: Language.optional().meta({ description: 'Instead of what `Accept-Language` asks for.' }),
});

/** Something that programs know by its code and people by its text. */
const Said = z.object({ code: z.string(), text: z.string() });
const Kind = z.enum(dataKinds).meta({ description: 'A kind of data, as the privacy notice tells them.' });
const Duration = z.string().meta({ description: 'An ISO 8601 duration.', example: 'P30D' });

export const RecordBody = z
  .object({
    $schema: z.string().meta({ description: 'Where the schema of this record is.' }),
    language: Language,
    title: z.string(),
    controller: z.string(),
    jointControllers: z.array(z.string()).readonly(),
    dataProtectionOfficer: z.string(),
    contact: z.string(),
    processors: z.array(z.string()).readonly(),
    purposes: z.array(z.string()).readonly(),
    legalBasis: Said,
    rights: z.array(Said).readonly(),
    dataSubjects: z.array(Said).readonly(),
    data: z
      .array(
        z.object({
          document: z.string().meta({ description: 'The type of what is stored.' }),
          title: z.string(),
          kinds: z.array(Kind).readonly(),
          fields: z
            .array(
              z.object({
                field: z
                  .string()
                  .meta({ description: 'The path of the field in the stored document.', example: 'email' }),
                kind: Kind.nullable(),
                sealed: z.boolean().meta({ description: 'Whether it reaches the database encrypted only.' }),
              }),
            )
            .readonly()
            .meta({ description: 'Empty where nothing but identifiers and times is held.' }),
        }),
      )
      .readonly(),
    protectedIdentities: z.array(z.string()).readonly(),
    recipients: z.array(Said).readonly(),
    access: z
      .array(Said.extend({ actions: z.partialRecord(z.enum(actions), z.enum(['organisation', 'any'])) }))
      .readonly()
      .meta({ description: 'What each role and duty may do, in the own organisation or anywhere.' }),
    transfers: z.object({ outsideEea: z.literal(false), text: z.string() }),
    places: z.object({
      regions: z.array(z.string()).readonly(),
      containers: z.array(z.string()).readonly(),
      text: z.string(),
    }),
    retention: z
      .array(
        z.object({
          document: z.string(),
          title: z.string(),
          container: z.string(),
          holds: z.enum(['personalData', 'ids', 'nothing']),
          period: Duration.nullable().meta({ description: 'Null for what stays as long as the register does.' }),
          from: z.string().meta({ description: 'What the period is counted from.' }),
          by: z.enum(['expiry', 'erasure', 'nothing']),
          text: z.string(),
          ends: z.string(),
        }),
      )
      .readonly(),
    backups: z.object({ period: Duration }),
    security: z.array(Said.extend({ name: z.string() })).readonly(),
    cookies: z.literal(false).meta({ description: 'Whether cookies are set.' }),
  })
  .meta({ id: 'RecordOfProcessing', description: 'The record of processing of GDPR art. 30.' });
