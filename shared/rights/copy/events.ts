import { readerOf, type User } from '../../accounts/index.ts';
import { asRead, StoredEvent } from '../../audit/index.ts';
import { namesInContactRequests, namesInTasks } from '../../officers/index.ts';
import { instant, millis } from '../../platform/clock.ts';
import type { Platform } from '../../platform/platform.ts';
import { keptUntil } from '../../platform/retention.ts';
import { requestsBy } from '../requests/requests.ts';
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
  open: 'integrity',
  keyId: 'integrity',
  mac: 'integrity',
  retention: 'repeated',
  ttl: 'repeated',
});

/** What somebody did something as. The log says it of officers nowhere: it would tell who acts for protected persons, and for whom. */
export const capacities = ['administrator', 'mainUser', 'member', 'protectionOfficer'] as const;
type Capacity = (typeof capacities)[number];

/** Who did something, seen by somebody: themselves, or others by what they are and not by who they are (C-579/21). */
export type By =
  | { readonly kind: 'you' }
  | { readonly kind: 'person'; readonly capacity: Capacity }
  | { readonly kind: 'program'; readonly part: string }
  | { readonly kind: 'anonymous' };

/** An event by or about somebody, as their copy tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly at: string;
  readonly by: By;
  readonly action: string;
  /** `you`, or the id of what it was about; null where that is known to officers alone, or is somebody else. */
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

/**
 * The events that tell of a look at somebody's data, and what for. Looks at an incident are not among them: where they were missing, its
 * reporter would learn that it is the officers', and so that it names somebody who is protected.
 */
export const looks: Readonly<Record<string, Purpose>> = {
  userRead: 'userAdministration',
  usersListed: 'userAdministration',
  lifecycleRead: 'lifecycle',
  userEventsRead: 'logOversight',
  unreadRoutineListed: 'userAdministration',
  rightsRequestRead: 'rights',
  rightsRequestsListed: 'rights',
  copyHandedOver: 'rights',
  officerProposalsListed: 'protection',
  protectedUsersListed: 'protection',
  userLookedUp: 'protection',
  telephoneTaskRead: 'protection',
  contactRequestRead: 'protection',
  legalHoldRead: 'userAdministration',
  logReadOf: 'logOversight',
};

/** What officers alone do, also where everyone reads that it was done. */
const officersActs: readonly string[] = ['copyHandedOver'];

/** What others do as well, though officers alone read that it was done. */
const othersActs: readonly string[] = ['logReadOf'];

/** In which capacity a person did something: of what officers alone may read it is mostly they who did it. */
const capacityOf = (
  { audience, action }: Pick<StoredEvent, 'audience' | 'action'>,
  { capacity }: StoredEvent['actor'] & { kind: 'user' },
): Capacity =>
  (audience === 'officers' && !othersActs.includes(action)) || officersActs.includes(action)
    ? 'protectionOfficer'
    : capacity;

/** Which events: each in an order that has its index, which is that of time. */
const streams = {
  /** Those of the own partition. */
  own: { where: 'c.pk = @id', order: 'c.pk, c.type, c.seq' },
  /** Those that name somebody elsewhere. */
  about: { where: 'c.subject = @id AND c.pk != @id', order: 'c.type, c.subject, c.at, c.id' },
  /** What somebody did elsewhere. */
  by: { where: 'c.actorId = @id AND c.subject != @id AND c.pk != @id', order: 'c.type, c.actorId, c.at, c.id' },
  /** What names somebody beside others: lists in which they, or what they wrote, were shown; a request of which they made sure whose it is. */
  listing: {
    where: '(ARRAY_CONTAINS(c.details.ids, @id)@texts) AND c.actorId != @id AND c.pk != @id',
    order: 'c.type, c.at, c.id',
  },
} as const;

/** What officers alone read and somebody may know of themselves: none of it names anybody who was not protected then, but for who looked. */
const known = ['mailSent', 'contactRequestRead', 'telephoneTaskRead', 'protectedUsersListed', 'logReadOf']
  .map((action) => `'${action}'`)
  .join(', ');

const lookActions = Object.keys(looks);
const anyLook = lookActions.map((_, index) => `@look${index}`).join(', ');

function select(
  platform: Platform,
  { id: userId, protection }: Pick<User, 'id' | 'protection'>,
  stream: keyof typeof streams,
  which: 'looks' | 'others',
  texts: readonly string[] = [],
): Pages<StoredEvent> {
  const { order } = streams[stream];
  const shown = texts.map((_, index) => ` OR ARRAY_CONTAINS(c.details.ids, @text${index})`).join('');
  const where = streams[stream].where.replace('@texts', shown);
  const condition =
    which === 'looks'
      ? `c.actorId != @id AND c.action IN (${anyLook})`
      : `(c.actorId = @id OR NOT (c.action IN (${anyLook})))`;
  // A protected person's own is theirs, and what became of their requests and who looked stays so when the mark is lifted. A mail that was
  // sent is known, as is whose identity one has made sure of; where a dead account's mails end, officers alone read.
  const visible = protection
    ? ''
    : ` AND (c.audience = 'everyone' OR c.pk = @id OR c.actorId = @id OR c.action IN (${known}) OR STARTSWITH(c.action, 'rightsRe'))`;
  const parameters = Object.fromEntries(lookActions.map((action, index) => [`look${index}`, action]));
  return found(
    platform,
    'register',
    {
      text: `SELECT * FROM c WHERE c.type = @type AND ${where} AND ${condition}${visible} ORDER BY ${order}`,
      parameters: {
        ...{ type: 'event', id: userId, ...parameters },
        ...Object.fromEntries(texts.map((text, index) => [`text${index}`, text])),
      },
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
    select(platform, user, 'listing', 'others'),
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
export async function* looksAtPerson(platform: Platform, user: User): Pages<ToldLook> {
  const texts = await textsOf(platform, user);
  yield* mapped(
    merged(
      timeOf,
      select(platform, user, 'own', 'looks'),
      select(platform, user, 'about', 'looks'),
      select(platform, user, 'listing', 'looks', texts),
    ),
    (event) => ({
      at: event.at,
      purpose: looks[event.action] ?? 'userAdministration',
      capacity: event.actor.kind === 'user' ? capacityOf(event, event.actor) : event.actor.kind,
      fields: event.fields,
    }),
  );
}

/** The ids of the requests that lists show in full to those who handle them, and the names by which looks tell somebody where no id may. */
async function textsOf(platform: Platform, { id }: User): Promise<readonly string[]> {
  const [requests, ...names] = await Promise.all([
    requestsBy(platform, id),
    namesInContactRequests(platform, id),
    namesInTasks(platform, id),
  ]);
  return [...requests.map((request) => request.id), ...names.flat()];
}

function toldEvent({ settings }: Platform, userId: string, event: StoredEvent): ToldEvent {
  const { id, at, actor, action, subject, fields, details } = eventTelling.of(event);
  const secret = event.audience === 'officers' && subject !== userId && event.pk !== userId;
  const own = actor.kind === 'user' && actor.id === userId;
  // What names them beside somebody else is about that other one, who is not told to them.
  const beside = !own && subject !== userId && event.pk !== userId;
  return {
    ...{ id, at, by: byOf(event, userId), action, fields },
    about: subject === userId ? 'you' : secret || beside || isMail(event) ? null : subject,
    details: secret ? {} : own ? details : detailsFor(userId, details),
    keptUntil: instant(keptUntil(settings, millis(at))),
  };
}

/** A mail is about whom it was for: in the own partition it may have been somebody else, who is not told by who they are. */
const isMail = ({ action, actor }: StoredEvent): boolean => actor.kind === 'system' && /^mail[A-Z]/.test(action);

const byOf = (event: StoredEvent, userId: string): By => {
  const { actor } = event;
  if (actor.kind === 'anonymous') return actor;
  if (actor.kind === 'system') return { kind: 'program', part: actor.id };
  return actor.id === userId ? { kind: 'you' } : { kind: 'person', capacity: capacityOf(event, actor) };
};

/** Of what others did: a list of ids is cut to the own one. */
const detailsFor = (userId: string, details: StoredEvent['details']): StoredEvent['details'] =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      Array.isArray(value) && name === 'ids' ? value.filter((id) => id === userId) : value,
    ]),
  );
