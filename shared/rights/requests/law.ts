import * as z from 'zod';
import type { Settings } from '../../platform/settings.ts';

/** The rights that somebody can ask to use (GDPR art. 15–18, 20, 21). */
export const Right = z.enum(['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection']);
export type Right = z.output<typeof Right>;

/**
 * Why a request is refused, where the law has a name for it; `texts` of the mails say each in words.
 * - `portabilityBasis`: art. 20(1)(a), only data that is processed by consent or contract
 * - `objectionBasis`: art. 21(1), only what is processed for a public task or a legitimate interest
 * - `erasureLegalObligation`, `erasurePublicTask`: art. 17(3)(b)
 * - `erasureLegalClaims`: art. 17(3)(e)
 * - `dataAccurate`: art. 16, nothing is wrong or missing
 * - `restrictionConditions`: art. 18(1), none of its conditions holds
 * - `compellingGrounds`: art. 21(1), grounds that weigh more than the objection
 * - `othersRights`: art. 15(4) and 20(4)
 * - `identityNotProven`: art. 12(6)
 * - `unfounded`: art. 12(5), manifestly unfounded or excessive
 */
const groundsOf = {
  portabilityBasis: ['portability'],
  objectionBasis: ['objection'],
  erasureLegalObligation: ['erasure'],
  erasurePublicTask: ['erasure'],
  erasureLegalClaims: ['erasure'],
  dataAccurate: ['rectification'],
  restrictionConditions: ['restriction'],
  compellingGrounds: ['objection'],
  othersRights: ['access', 'portability'],
  identityNotProven: Right.options,
  unfounded: Right.options,
} as const satisfies Readonly<Record<string, readonly Right[]>>;

export type Ground = keyof typeof groundsOf;
export const Ground = z.enum(Object.keys(groundsOf) as [Ground, ...Ground[]]);

/** Whether a ground is one for a right. */
export const isGroundFor = (ground: Ground, right: Right): boolean =>
  (groundsOf[ground] as readonly Right[]).includes(right);

type Basis = Settings['LEGAL_BASIS'];

/**
 * Whether the legal basis gives a right: `given`, `limited` (given, as far as the exceptions of the article leave it), or the ground
 * on which it is refused. A request is always taken and always answered (art. 12(3) and (4)); where the basis does not give the right
 * its refusal has its ground already, and it cannot be granted.
 */
const table: Readonly<Record<Basis, Readonly<Record<Right, 'given' | 'limited' | Ground>>>> = {
  publicTask: {
    access: 'given',
    rectification: 'given',
    erasure: 'limited',
    restriction: 'given',
    portability: 'portabilityBasis',
    objection: 'given',
  },
  legalObligation: {
    access: 'given',
    rectification: 'given',
    erasure: 'erasureLegalObligation',
    restriction: 'given',
    portability: 'portabilityBasis',
    objection: 'objectionBasis',
  },
  legitimateInterest: {
    access: 'given',
    rectification: 'given',
    erasure: 'given',
    restriction: 'given',
    portability: 'portabilityBasis',
    objection: 'given',
  },
  contract: {
    access: 'given',
    rectification: 'given',
    erasure: 'given',
    restriction: 'given',
    portability: 'given',
    objection: 'objectionBasis',
  },
  consent: {
    access: 'given',
    rectification: 'given',
    erasure: 'given',
    restriction: 'given',
    portability: 'given',
    objection: 'objectionBasis',
  },
};

export interface Standing {
  readonly standing: 'given' | 'limited' | 'notGiven';
  /** Why it is not given; null where it is. */
  readonly ground: Ground | null;
}

/** What a legal basis says of a right. Pure. */
export function standingOf(right: Right, basis: Basis): Standing {
  const entry = table[basis][right];
  return entry === 'given' || entry === 'limited'
    ? { standing: entry, ground: null }
    : { standing: 'notGiven', ground: entry };
}
