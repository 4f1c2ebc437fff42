import type { Day } from '../platform/calendar.ts';
import type { Language } from '../platform/language.ts';
import type { Settings } from '../platform/settings.ts';

/** A right of the data subject, as far as the legal basis gives it. */
export type NoticeRight =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'erasureLimited'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'withdrawal';

/** A kind of data that the register keeps about people. The record of processing puts each of its fields under one of them. */
export const dataKinds = [
  'name',
  'email',
  'organisation',
  'role',
  'language',
  'employment',
  'use',
  'credentials',
  'mails',
  'confirmations',
  'log',
  'requests',
  'protection',
  'technical',
] as const;
export type DataKind = (typeof dataKinds)[number];

/**
 * One language's text of the privacy notice. `{name}` stands for a value. A list that is named is made from the register itself:
 * the rights that the legal basis gives, the kinds of data, the table of retention.
 */
export interface NoticeContent {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly list?: readonly string[] | 'rights' | 'data' | 'retention';
  }[];
  readonly data: Readonly<Record<DataKind, string>>;
  /** What is read out over the telephone to somebody who gets no mail, sentence by sentence (GDPR art. 14); `{rights}` stands for the list. */
  readonly readOut: readonly string[];
  readonly rights: Readonly<Record<NoticeRight, string>>;
  readonly bases: Readonly<Record<Settings['LEGAL_BASIS'], string>>;
  /** Stands where a list of others is empty. */
  readonly none: string;
}

/** A version of the privacy notice. A change of its meaning is a new version, which users accept anew. */
export interface NoticeVersion {
  /** The day on which this version was decided. */
  readonly version: string;
  /** The day from which it is the notice in force. */
  readonly validFrom: Day;
  readonly content: Readonly<Record<Language, NoticeContent>>;
}

/** Which rights a legal basis gives (GDPR art. 7(3), 15–21). */
export const rightsOf = {
  publicTask: ['access', 'rectification', 'erasureLimited', 'restriction', 'objection'],
  legalObligation: ['access', 'rectification', 'restriction'],
  legitimateInterest: ['access', 'rectification', 'erasure', 'restriction', 'objection'],
  contract: ['access', 'rectification', 'erasure', 'restriction', 'portability'],
  consent: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'withdrawal'],
} as const satisfies Readonly<Record<Settings['LEGAL_BASIS'], readonly NoticeRight[]>>;
