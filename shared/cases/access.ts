import { isOfficer, may, type User } from '../accounts/index.ts';
import { refuse } from '../platform/http/problems.ts';
import { type Case, isForAdministrators, type Side } from './case.ts';

/** What somebody is to a case; undefined for who must not learn that there is one. Pure. */
export function sideOf(reader: User, of: Pick<Case, 'audience' | 'ownerId'>): Side | undefined {
  if (of.audience === 'nobody') return undefined;
  if (of.ownerId === reader.id) return 'owner';
  if (of.audience !== 'everyone' && isOfficer(reader)) return 'officer';
  return isForAdministrators(of) && may(reader, 'handleCases') ? 'administrator' : undefined;
}

/** @throws Refusal `notFound` */
export const knownSide = (reader: User, of: Pick<Case, 'audience' | 'ownerId'>): Side =>
  sideOf(reader, of) ?? refuse('notFound');
