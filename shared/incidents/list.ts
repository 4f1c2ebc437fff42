import { actorOf, type User } from '../accounts/index.ts';
import { commit } from '../audit/index.ts';
import type { Query } from '../platform/cosmos/store.ts';
import { openCursor, sealCursor } from '../platform/cursor.ts';
import type { Page } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { handles, relationTo } from './access.ts';
import type { Incident } from './incident.ts';
import { isExpired, opened, StoredIncident } from './incidentDocument.ts';
import type { Seen } from './reading.ts';
import type { IncidentState } from './transitions.ts';

type Type = StoredIncident['type'];

/** Before every place in a list: newest first. */
const END_OF_TIME = '9';

export const listKeyOf = ({ reportedAt, id }: Pick<Incident, 'reportedAt' | 'id'>): string => `${reportedAt}|${id}`;

/** Incidents of a type, newest first, before a place, as they are read. Those that are no longer kept are left out. */
export async function* incidentsOf(
  platform: Platform,
  type: Type,
  { before = END_OF_TIME, state, ownerId, pageSize = 100 }: Narrowing = {},
): AsyncGenerator<readonly Incident[]> {
  const filters = Object.entries({ state, ownerId }).filter(([, value]) => value !== undefined);
  const [first] = filters;
  const query: Query = {
    text: `SELECT * FROM c WHERE c.type = @type AND c.listKey < @before${filters.map(([name]) => ` AND c.${name} = @${name}`).join('')} ORDER BY c.type DESC, ${first ? `c.${first[0]} DESC, ` : ''}c.listKey DESC`,
    parameters: { type, before, ...Object.fromEntries(filters) },
    pageSize,
  };
  for await (const page of platform.store.pages('register', query, StoredIncident)) {
    const kept = page.filter(({ value }) => !isExpired(value, platform));
    yield await Promise.all(kept.map(({ value }) => opened(platform, value)));
  }
}

interface Narrowing {
  readonly before?: string | undefined;
  readonly state?: IncidentState | undefined;
  readonly ownerId?: string | undefined;
  readonly pageSize?: number | undefined;
}

/** As many incidents as wanted, or all. */
async function taken(pages: AsyncGenerator<readonly Incident[]>, wanted: number): Promise<Incident[]> {
  const found: Incident[] = [];
  for await (const page of pages) {
    found.push(...page);
    if (found.length >= wanted) break;
  }
  return found;
}

/**
 * What somebody reported, newest first, whoever handles it. The officers' incidents are sealed, owner and all: each is opened to see
 * whose it is. They are few.
 */
export async function reportedBy(platform: Platform, userId: string): Promise<readonly Incident[]> {
  const [open, sealed] = await Promise.all([
    taken(incidentsOf(platform, 'incident', { ownerId: userId }), Number.POSITIVE_INFINITY),
    taken(incidentsOf(platform, 'confidentialIncident'), Number.POSITIVE_INFINITY),
  ]);
  return [...open, ...sealed.filter(({ ownerId }) => ownerId === userId)].sort(newestFirst);
}

const newestFirst = (a: Incident, b: Incident): number => (listKeyOf(a) < listKeyOf(b) ? 1 : -1);

export interface IncidentFilter {
  readonly state?: IncidentState | undefined;
}

/**
 * The incidents that somebody handles and those that they reported, newest first. What is shown to those who handle them is an event
 * of theirs. @throws Refusal `invalidCursor`
 */
export async function listIncidents(
  platform: Platform,
  reader: User,
  filter: IncidentFilter,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Seen>> {
  const name = ['incidents', reader.id, filter.state];
  const before = String((await openCursor(platform, name, cursor))?.[0] ?? END_OF_TIME);
  const handled = (['incident', 'confidentialIncident'] as const).filter((type) =>
    handles(reader, type === 'confidentialIncident'),
  );
  const [own, ...others] = await Promise.all([
    reportedBy(platform, reader.id),
    ...handled.map((type) => taken(incidentsOf(platform, type, { ...filter, before, pageSize: limit + 1 }), limit + 1)),
  ]);
  const mine = own.filter(
    (incident) => listKeyOf(incident) < before && (filter.state === undefined || incident.state === filter.state),
  );
  const unique = new Map([...mine, ...others.flat()].map((incident) => [incident.id, incident]));
  const seen = [...unique.values()].sort(newestFirst).flatMap((incident): Seen[] => {
    const relation = relationTo(reader, incident);
    return relation ? [{ incident, relation }] : [];
  });
  const items = seen.slice(0, limit);
  if (handled.length > 0) await noteListing(platform, reader, items);
  const last = items.at(-1);
  return {
    items,
    cursor: seen.length > limit && last ? await sealCursor(platform, name, [listKeyOf(last.incident)]) : null,
  };
}

/** One event for what everybody who reads events may know of, another for what is the officers'. */
async function noteListing(platform: Platform, reader: User, items: readonly Seen[]): Promise<void> {
  const idsOf = (confidential: boolean) =>
    items
      .filter(({ incident, relation }) => relation === 'handler' && incident.confidential === confidential)
      .map(({ incident }) => incident.id);
  const listed = { actor: actorOf(reader), action: 'incidentsListed', subject: reader.id };
  await commit(platform, {
    partition: reader.id,
    writes: [],
    event: { ...listed, details: { ids: idsOf(false) }, ...(!handles(reader, false) && { audience: 'officers' }) },
    ...(handles(reader, true) && { also: [{ ...listed, details: { ids: idsOf(true) }, audience: 'officers' }] }),
  });
}
