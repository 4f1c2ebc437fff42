import { type CaseDocument, type OwnCase, ownCases } from '../../cases/index.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Fields } from './fields.ts';
import type { Pages } from './pages.ts';

/** What a case's document gives to the copy, by `OwnCase`: all of it stands sealed. */
export const caseFields = {
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  reference: 'told',
  /** Who handles it would tell what it is taken to be about. */
  audience: 'others',
  state: 'repeated',
  createdAt: 'told',
  listKey: 'repeated',
  ownerId: 'repeated',
  dueAt: 'impersonal',
  ttl: 'impersonal',
  sealed: 'repeated',
  messages: 'repeated',
} as const satisfies Fields<CaseDocument>;

export const casesOfPerson = (platform: Platform, userId: string): Pages<OwnCase> => ownCases(platform, userId);
