import { durationMillis } from '../platform/calendar.ts';
import { instant } from '../platform/clock.ts';
import type { Query } from '../platform/cosmos/store.ts';
import { Id } from '../platform/ids.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { asRead, type Reader, readable } from './asRead.ts';
import { type Change, commit } from './commit.ts';
import { StoredEvent } from './event.ts';

/** Which events of the register are asked for; all that are given must fit. Instants are in the stored form. */
export interface LogFilter {
  /** From this instant on. */
  readonly from?: string | undefined;
  /** Until before this instant. */
  readonly to?: string | undefined;
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  readonly action?: string | undefined;
}

/**
 * A page of the events of the whole register, newest first, while their retention lasts. That it was read is an event of the
 * reader: by which filters, of who is no officer also how many, the first and the last; and for whom it was about, whose events they asked for. @throws Refusal `invalidCursor`
 */
export async function readLog(
  platform: Platform,
  reader: Reader,
  filter: LogFilter,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<StoredEvent>> {
  const { from, to, actor, subject, action } = filter;
  const read = await pageOf(
    platform,
    {
      container: 'register',
      schema: StoredEvent,
      name: ['log', reader.actor.id, reader.officer, from, to, actor, subject, action],
      key: ({ at, id }) => `${at}|${id}`,
      query: (before) => query(platform, reader, filter, before === undefined ? undefined : placeIn(String(before))),
    },
    page,
  );
  await commit(platform, {
    partition: reader.actor.id,
    writes: [],
    event: {
      actor: reader.actor,
      action: 'logRead',
      subject: reader.actor.id,
      details: {
        filters: filtersIn(filter),
        // Of officers they would tell others how much there is that officers alone read.
        ...(!reader.officer && {
          count: read.items.length,
          first: read.items[0]?.id ?? null,
          last: read.items.at(-1)?.id ?? null,
        }),
      },
    },
    ...readOf(reader, filter),
  });
  return { ...read, items: await Promise.all(read.items.map((event) => asRead(platform, reader, event))) };
}

/**
 * The same events, all of them, as a stream of pages. That they are taken out is an event before the first of them is read, and one
 * of them if it fits; what happens later is not among them.
 */
export async function exportLog(
  platform: Platform,
  reader: Reader,
  filter: LogFilter,
  format: string,
): Promise<AsyncGenerator<readonly StoredEvent[]>> {
  await commit(platform, {
    partition: reader.actor.id,
    writes: [],
    event: {
      actor: reader.actor,
      action: 'logExported',
      subject: reader.actor.id,
      details: { filters: filtersIn(filter), format },
    },
    ...readOf(reader, filter),
  });
  const until = instant(platform.clock.now() + 1);
  const to = filter.to !== undefined && filter.to < until ? filter.to : until;
  return pages(platform, reader, { ...filter, to });
}

async function* pages(platform: Platform, reader: Reader, filter: LogFilter): AsyncGenerator<readonly StoredEvent[]> {
  const all = { ...query(platform, reader, filter, undefined), pageSize: 500 };
  for await (const page of platform.store.pages('register', all, StoredEvent))
    yield await Promise.all(page.map(({ value }) => asRead(platform, reader, value)));
}

/**
 * Whose events somebody asked for: for themselves to find in the copy of their data, and among others for officers alone. Of what was
 * given nothing but ids: a name that somebody tries is to stand in no event.
 */
function readOf({ actor }: Reader, { subject, actor: by }: LogFilter): Pick<Change, 'also'> {
  const ids = [...new Set([subject, by])]
    .flatMap((given) => Id.safeParse(given).data ?? [])
    .filter((id) => id !== actor.id);
  if (ids.length === 0) return {};
  return { also: [{ actor, action: 'logReadOf', subject: actor.id, details: { ids }, audience: 'officers' }] };
}

/** The names of the filters that were given; what was given is not repeated. */
const filtersIn = (filter: LogFilter): string[] =>
  Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));

const placeIn = (key: string): { at: string; id: string } => {
  const [at = '', id = ''] = key.split('|');
  return { at, id };
};

/** The stored field of each filter, the most telling first: its index gives the order. */
const fields = { subject: 'subject', actor: 'actorId', action: 'action' } as const;

function query(
  { clock, settings }: Platform,
  reader: Reader,
  filter: LogFilter,
  before: { at: string; id: string } | undefined,
): Query {
  const kept = instant(clock.now() - durationMillis(settings.EVENT_RETENTION));
  const given = Object.entries(fields).flatMap(([name, field]) => {
    const value = filter[name as keyof typeof fields];
    return value === undefined ? [] : [{ name, field, value }];
  });
  const { condition, parameters: audiences } = readable(reader);
  const own = reader.names ?? [];
  // Who looks for themselves looks for what is theirs under a pseudonym, too; then no index is in the order of that field.
  const oneself = ({ value }: { value: string }) => value === reader.actor.id && own.length > 0;
  const names = own.map((_, index) => `@name${index}`);
  const conditions = [
    'c.type = @type',
    'c.at >= @from',
    ...given.map((one) =>
      oneself(one) ? `c.${one.field} IN (@${one.name}, ${names.join(', ')})` : `c.${one.field} = @${one.name}`,
    ),
    ...(filter.to === undefined ? [] : ['c.at < @to']),
    ...(before ? ['c.at <= @beforeAt', '(c.at < @beforeAt OR c.id < @beforeId)'] : []),
  ];
  const order = [
    'type',
    ...given
      .filter((one) => !oneself(one))
      .slice(0, 1)
      .map(({ field }) => field),
    'at',
    'id',
  ];
  return {
    text: `SELECT * FROM c WHERE ${conditions.join(' AND ')}${condition} ORDER BY ${order.map((path) => `c.${path} DESC`).join(', ')}`,
    parameters: {
      type: 'event',
      ...audiences,
      from: filter.from !== undefined && filter.from > kept ? filter.from : kept,
      ...(given.some(oneself) && Object.fromEntries(own.map((name, index) => [`name${index}`, name]))),
      ...Object.fromEntries(given.map(({ name, value }) => [name, value])),
      ...(filter.to !== undefined && { to: filter.to }),
      ...(before && { beforeAt: before.at, beforeId: before.id }),
    },
  };
}
