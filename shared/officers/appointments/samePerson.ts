import { readUser, type User } from '../../accounts/index.ts';
import { StoredEvent } from '../../audit/index.ts';
import { durationMillis } from '../../platform/calendar.ts';
import { instant } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';

/** For so long what somebody did to an account ties them to it. */
const TIED = 'P90D';

/** What makes an account somebody's own: its address, its names, its return, a new password. */
const takesOver = ({ action, fields }: StoredEvent): boolean =>
  action === 'emailChangeRequested' ||
  action === 'userRestored' ||
  action === 'resetCodeMade' ||
  (action === 'userChanged' && (fields.includes('givenName') || fields.includes('familyName')));

/** What gives an account its power. */
const makes = (event: StoredEvent): boolean => event.action === 'roleChanged' || takesOver(event);

/**
 * Whether, as far as the register can know, an administrator who appoints or is appointed by somebody acts through a second account:
 * the same mailbox; the same name, and one invited the other; the administrator lately changed the other's address or name, gave a
 * new password by telephone, or restored the account; or the other made the administrator what they are.
 */
export async function maybeSamePerson(platform: Platform, administrator: User, other: User): Promise<boolean> {
  if (administrator.id === other.id || administrator.invitedBy === other.id) return true;
  if (mailboxOf(administrator) === mailboxOf(other)) return true;
  if (other.invitedBy === administrator.id && nameOf(other) === nameOf(administrator)) return true;
  return (
    (await didTo(platform, administrator.id, other.id, takesOver)) ||
    (await didTo(platform, other.id, administrator.id, makes))
  );
}

/**
 * One officer decides as the second what another has asked for: not where the first lately had a code in hand that gives the second's
 * account a new password, nor through a second account of any other kind. @throws Refusal `secondOfficerNeeded`
 */
export async function mustBeSecond(platform: Platform, askerId: string, second: User): Promise<void> {
  const asker = (await readUser(platform, askerId))?.value;
  if (asker && asker.id !== second.id && (await maybeSamePerson(platform, asker, second)))
    refuse('secondOfficerNeeded');
}

/** An address without the tag that leads to the same mailbox. */
const mailboxOf = ({ email }: User): string => email.toLowerCase().replace(/\+[^@]*(?=@)/, '');

const nameOf = ({ givenName, familyName }: User): string =>
  `${givenName} ${familyName}`.normalize('NFKC').toLocaleLowerCase('sv').split(/\s+/).sort().join(' ');

async function didTo(
  { store, clock }: Platform,
  actorId: string,
  userId: string,
  matters: (event: StoredEvent) => boolean,
): Promise<boolean> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.actorId = @actor AND c.at >= @since',
    parameters: {
      ...{ pk: userId, type: 'event', actor: actorId },
      since: instant(clock.now() - durationMillis(TIED)),
    },
    partition: userId,
  };
  for await (const page of store.pages('register', query, StoredEvent))
    if (page.some(({ value }) => matters(value))) return true;
  return false;
}
