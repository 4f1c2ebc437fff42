import type { Settings } from '../../platform/settings.ts';
import type { TemplateName, templates } from '../templates.ts';

/** A part of a mail: a paragraph, a heading, or a list. `{name}` stands for a value. */
export type Block = string | { readonly heading: string } | { readonly list: readonly string[] };

interface Words {
  /** Says what it is about and nothing of whom: no name, no address, no organisation. */
  readonly subject: string;
  /** Why you get this, and what to do until when. */
  readonly body: readonly Block[];
  /** What follows after the link: what happens if you do nothing, and the rest. */
  readonly after?: readonly Block[];
}

/** The text of a mail; with a label for the link exactly where the template has one. */
export type TextOf<T extends TemplateName> = Words &
  ((typeof templates)[T] extends { readonly link: string }
    ? { readonly action: string }
    : { readonly action?: undefined });

/** Everything that the mails of one language say. */
export interface Catalogue {
  /** The notice to protected persons: plain, and without a word that says from where or why it comes. */
  readonly neutral: { readonly subject: string; readonly text: string };
  readonly mails: { readonly [T in TemplateName]: TextOf<T> };
  readonly frame: {
    readonly greeting: string;
    /** Above the address of the link in clear. */
    readonly linkNote: string;
    /** Who writes, and where to turn. */
    readonly footer: readonly string[];
  };
  readonly roles: Readonly<Record<'administrator' | 'mainUser' | 'editor' | 'expert', string>>;
  /** Why an account was deactivated: a whole sentence. */
  readonly reasons: Readonly<Record<'inactivity' | 'neverActivated' | 'removed' | 'employmentEnded', string>>;
  /** What a sweep does. */
  readonly steps: Readonly<Record<'remind' | 'deactivate' | 'erase', string>>;
  /** The rights of the data subject, as what somebody asks for. */
  readonly rights: Readonly<
    Record<'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection', string>
  >;
  /** Why a request is refused: whole sentences. */
  readonly grounds: Readonly<
    Record<
      | 'portabilityBasis'
      | 'objectionBasis'
      | 'erasureLegalObligation'
      | 'erasurePublicTask'
      | 'erasureLegalClaims'
      | 'dataAccurate'
      | 'restrictionConditions'
      | 'compellingGrounds'
      | 'othersRights'
      | 'identityNotProven'
      | 'unfounded'
      | 'inWords',
      string
    >
  >;
  /** Where to turn with a refusal (GDPR art. 12(4), 77 and 79). */
  readonly remedies: { readonly complaint: string; readonly court: string };
  readonly legalBases: Readonly<Record<Settings['LEGAL_BASIS'], string>>;
}

/** Values that every text may show. */
export const commonValues = [
  'controller',
  'dataProtectionOfficer',
  'support',
  'portal',
  'privacyNotice',
  'legalBasis',
  'inactivityPeriod',
  'erasurePeriod',
  'eventRetention',
  'complaint',
  'court',
] as const;
export type CommonValue = (typeof commonValues)[number];
