import { Reservation, type RosterList, rosterLists, rosterOf } from '../../accounts/index.ts';
import { Allowance, CodeDocument, CodeKind, TokenDocument, TokenKind } from '../../credentials/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { SessionDocument } from '../../sessions/index.ts';
import { telling } from './fields.ts';
import { found, mapped, type Pages } from './pages.ts';

export const sessionTelling = telling<SessionDocument>()({
  id: 'secret',
  type: 'repeated',
  userId: 'repeated',
  epoch: 'told',
  createdAt: 'told',
  lastUsedAt: 'told',
  expiresAt: 'told',
  ttl: 'repeated',
});

/** The links in mails, by what they let one do. */
export const linkTelling = telling<TokenDocument>()({
  id: 'secret',
  type: 'told',
  userId: 'repeated',
  epoch: 'told',
  mailId: 'told',
  basis: 'told',
  createdAt: 'told',
  expiresAt: 'told',
  ttl: 'repeated',
});

/** The codes that were read out over the telephone. */
export const codeTelling = telling<CodeDocument>()({
  id: 'secret',
  type: 'told',
  userId: 'repeated',
  epoch: 'told',
  keyId: 'impersonal',
  hash: 'secret',
  createdAt: 'told',
  expiresAt: 'told',
  ttl: 'repeated',
});

/** The places from which one proved to be oneself: until when each counts. Which place it is, a keyed hash hides. */
export const allowanceTelling = telling<Allowance>()({
  id: 'secret',
  type: 'repeated',
  userId: 'repeated',
  expiresAt: 'told',
  ttl: 'repeated',
});

/** That the address is taken, and since when. */
export const reservationTelling = telling<Reservation>()({
  id: 'secret',
  type: 'repeated',
  keyId: 'impersonal',
  userId: 'repeated',
  reservationId: 'told',
  reservedAt: 'told',
});

const owned = (type: string, userId: string) => ({
  text: 'SELECT * FROM c WHERE c.type = @type AND c.userId = @id',
  parameters: { type, id: userId },
});

export const sessionsOfPerson = (platform: Platform, userId: string) =>
  mapped(found(platform, 'tokens', owned('session', userId), SessionDocument), sessionTelling.of);

export const allowancesOfPerson = (platform: Platform, userId: string) =>
  mapped(found(platform, 'tokens', owned('allowance', userId), Allowance), allowanceTelling.of);

export async function* linksOfPerson(
  platform: Platform,
  userId: string,
): Pages<ReturnType<(typeof linkTelling)['of']>> {
  for (const kind of TokenKind.options)
    yield* mapped(found(platform, 'tokens', owned(kind, userId), TokenDocument), linkTelling.of);
}

export async function* codesOfPerson(
  platform: Platform,
  userId: string,
): Pages<ReturnType<(typeof codeTelling)['of']>> {
  for (const kind of CodeKind.options)
    yield* mapped(found(platform, 'tokens', owned(kind, userId), CodeDocument), codeTelling.of);
}

export const reservationsOfPerson = (platform: Platform, userId: string) =>
  mapped(
    found(
      platform,
      'usernames',
      { text: 'SELECT * FROM c WHERE c.userId = @id', parameters: { id: userId } },
      Reservation,
    ),
    reservationTelling.of,
  );

/** The lists of which somebody must always remain, as far as one is on them. */
export async function* rostersOfPerson(platform: Platform, userId: string): Pages<{ readonly list: RosterList }> {
  for (const list of rosterLists) if ((await rosterOf(platform, list)).includes(userId)) yield [{ list }];
}
