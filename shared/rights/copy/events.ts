import { readerOf, type User } from '../../accounts/index.ts';
import { asRead, StoredEvent } from '../../audit/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { keptUntil } from '../../platform/retention.ts';
import { telling } from './fields.ts';
import { found, mapped, merged, type Pages } from './pages.ts';

/** What an event gives to the copy. Who else was there is told as a capacity. */
export const eventTelling = telling<StoredEvent>()({
  id: 'told',
  pk: 'repeated',
  type: 'repeated',
  at: 'told',
  seq: 'integrity',
  actor: 'told',
  actorId: 'repeated',
  action: 'told',
  subject: 'told',
  fields: 'told',
  details: 'told',
  /** What officers alone may read, apart from the own partition and from what one did oneself: it would tell that others are protected. */
  audience: 'others',
  prev: 'integrity',
  prevAt: 'integrity',
  keyId: 'integrity',
  mac: 'integrity',
  retention: 'repeated',
  ttl: 'repeated',
});

/** Who did something, seen by somebody: themselves, or others by what they are and not by who they are (C-579/21). */
export type By =
  | { readonly kind: 'you' }
  | { readonly kind: 'person'; readonly capacity: 'administrator' | 'mainUser' | 'member' }
  | { readonly kind: 'program'; readonly part: string }
  | { readonly kind: 'anonymous' };

/** An event by or about somebody, as their copy tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly at: string;
  readonly by: By;
  readonly action: string;
  /** `you`, or the id of what it was about; null where that is known to officers alone. */
  readonly about: string | null;
  readonly fields: readonly string[];
  readonly details: StoredEvent['details'];
  readonly keptUntil: string;
}

/** That somebody looked at one's data: when, what for, and in which capacity. */
export interface ToldLook {
  readonly at: string;
  readonly purpose: Purpose;
  readonly capacity: string;
  /** The names of the fields, where only some were shown. */
  readonly fields: readonly string[];
}

/** What somebody's data was looked at for. */
export const purposes = ['userAdministration', 'lifecycle', 'logOversight', 'rights', 'protection'] as const;
export type Purpose = (typeof purposes)[number];

/** The events that tell of a look at somebody's data, and what for. */
export const looks: Readonly<Record<string, Purpose>> = {
  userRead: 'userAdministration',
  usersListed: 'userAdministration',
  lifecycleRead: 'lifecycle',
  userEventsRead: 'logOversight',
  rightsRequestRead: 'rights',
  copyHandedOver: 'rights',
  officerProposalsListed: 'protection',
  protectedUsersListed: 'protection',
};

/** Which events: each in an order that has its index, which is that of time. */
const streams = {
  /** Those of the own partition. */
  own: { where: 'c.pk = @id', order: 'c.pk, c.type, c.seq' },
  /** Those that name somebody elsewhere. */
  about: { where: 'c.subject = @id AND c.pk != @id', order: 'c.type, c.subject, c.at, c.id' },
  /** What somebody did elsewhere. */
  by: { where: 'c.actorId = @id AND c.subject != @id AND c.pk != @id', order: 'c.type, c.actorId, c.at, c.id' },
  /** Lists in which others were shown somebody. */
  listing: {
    where: 'ARRAY_CONTAINS(c.details.ids, @id) AND c.actorId != @id AND c.pk != @id',
    order: 'c.type, c.at, c.id',
  },
} as const;

const lookActions = Object.keys(looks);
const anyLook = lookActions.map((_, index) => `@look${index}`).join(', ');

function select(
  platform: Platform,
  { id: userId, protection }: Pick<User, 'id' | 'protection'>,
  stream: keyof typeof streams,
  which: 'looks' | 'others',
): Pages<StoredEvent> {
  const { where, order } = streams[stream];
  const condition =
    which === 'looks'
      ? `c.actorId != @id AND c.action IN (${anyLook})`
      : `(c.actorId = @id OR NOT (c.action IN (${anyLook})))`;
  // A protected person's own is theirs, and a mail that was sent is known; where a dead account's mails end, officers alone read.
  const visible = protection
    ? ''
    : ` AND (c.audience = 'everyone' OR c.pk = @id OR c.actorId = @id OR c.action = 'mailSent')`;
  const parameters = Object.fromEntries(lookActions.map((action, index) => [`look${index}`, action]));
  return found(
    platform,
    'register',
    {
      text: `SELECT * FROM c WHERE c.type = @type AND ${where} AND ${condition}${visible} ORDER BY ${order}`,
      parameters: { type: 'event', id: userId, ...parameters },
      ...(stream === 'own' && { partition: userId }),
    },
    StoredEvent,
  );
}

const timeOf = ({ at, id }: StoredEvent): string => `${at}|${id}`;

/** What somebody did and what happened to them, oldest first. */
export async function* eventsOfPerson(platform: Platform, user: User): Pages<ToldEvent> {
  const reader = await readerOf(platform, user);
  const all = merged(
    timeOf,
    select(platform, user, 'own', 'others'),
    select(platform, user, 'about', 'others'),
    select(platform, user, 'by', 'others'),
    ...(reader.names ?? []).map((name) => underName(platform, name)),
  );
  for await (const page of all) {
    const events = await Promise.all(page.map((event) => asRead(platform, reader, event)));
    yield events.map((event) => toldEvent(platform, user.id, event));
  }
}

/** What somebody did under a pseudonym, for themselves alone to read. */
const underName = (platform: Platform, name: string): Pages<StoredEvent> =>
  found(
    platform,
    'register',
    {
      text: `SELECT * FROM c WHERE c.type = @type AND c.actorId = @name AND c.audience = @name ORDER BY ${streams.by.order}`,
      parameters: { type: 'event', name },
    },
    StoredEvent,
  );

/** Every look of others at somebody's data, oldest first. */
export const looksAtPerson = (platform: Platform, user: User): Pages<ToldLook> =>
  mapped(
    merged(
      timeOf,
      select(platform, user, 'own', 'looks'),
      select(platform, user, 'about', 'looks'),
      select(platform, user, 'listing', 'looks'),
    ),
    ({ at, actor, action, fields }) => ({
      at,
      purpose: looks[action] ?? 'userAdministration',
      capacity: actor.kind === 'user' ? actor.capacity : actor.kind,
      fields,
    }),
  );

function toldEvent({ settings }: Platform, userId: string, event: StoredEvent): ToldEvent {
  const { id, at, actor, action, subject, fields, details } = eventTelling.of(event);
  const secret = event.audience === 'officers' && subject !== userId && event.pk !== userId;
  return {
    ...{ id, at, by: byOf(actor, userId), action, fields },
    about: secret ? null : subject === userId ? 'you' : subject,
    details: secret ? {} : actor.kind === 'user' && actor.id === userId ? details : detailsFor(userId, details),
    keptUntil: instant(keptUntil(settings, millis(at))),
  };
}

const byOf = (actor: StoredEvent['actor'], userId: string): By => {
  if (actor.kind === 'anonymous') return actor;
  if (actor.kind === 'system') return { kind: 'program', part: actor.id };
  return actor.id === userId ? { kind: 'you' } : { kind: 'person', capacity: actor.capacity };
};

/** Of what others did: a list of ids is cut to the own one. */
const detailsFor = (userId: string, details: StoredEvent['details']): StoredEvent['details'] =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      Array.isArray(value) && name === 'ids' ? value.filter((id) => id === userId) : value,
    ]),
  );
