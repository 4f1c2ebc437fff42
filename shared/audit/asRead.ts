import * as z from 'zod';
import { lastingKeys } from '../platform/lastingKeys.ts';
import type { Platform } from '../platform/platform.ts';
import { seal, unseal } from '../platform/seal.ts';
import type { Actor, Details, StoredEvent } from './event.ts';

/** Who reads the log: in whose partition it is an event, and what is shown beside what everyone may read. */
export interface Reader {
  readonly actor: Actor & { readonly kind: 'user' };
  /** What is for officers. */
  readonly officer: boolean;
  /** The pseudonyms under which something is for this reader alone. */
  readonly names?: readonly string[];
}

/** Ids of a list that its reader alone was shown, each with its place in the list. */
const Aside = z.array(z.tuple([z.number().int(), z.string()]));
type Aside = z.output<typeof Aside>;

/** An event is never written anew: what is sealed in it has to outlast the version of the key. */
type World = Pick<Platform, 'keys' | 'store' | 'clock'>;

const PURPOSE = 'event-aside';
/** Sealed contents have the sizes of multiples of this, so that the size says nothing. */
const BLOCK = 512;

/** The part of a list of ids that others may read of in an event, and the rest for whoever was shown it. */
export function divided(ids: readonly string[], hidden: (id: string) => boolean): { ids: string[]; aside: Aside } {
  return {
    ids: ids.filter((id) => !hidden(id)),
    aside: ids.flatMap((id, at): Aside => (hidden(id) ? [[at, id]] : [])),
  };
}

/** What stands in an event for its actor alone, as a detail among the others. */
export function sealAside(platform: World, place: string, aside: Aside): Promise<string> {
  const text = JSON.stringify(aside);
  return seal(lastingKeys(platform), PURPOSE, place, text + ' '.repeat(BLOCK - (Buffer.byteLength(text) % BLOCK)));
}

/**
 * An event as somebody reads it. What stands in it under a pseudonym of theirs is told of themselves; what they alone were shown is in
 * its place again.
 */
export async function asRead(
  platform: World,
  { actor: reader, names = [] }: Pick<Reader, 'actor' | 'names'>,
  event: StoredEvent,
): Promise<StoredEvent> {
  const own = names.includes(event.audience);
  const meant = (id: string): string => (own && names.includes(id) ? reader.id : id);
  const actor = event.actor.kind === 'user' ? { ...event.actor, id: meant(event.actor.id) } : event.actor;
  const { aside, ...details } = event.details;
  const shown = { ...event, actor, actorId: meant(event.actorId), subject: meant(event.subject), details };
  if (typeof aside !== 'string' || event.actorId !== reader.id) return shown;
  return { ...shown, details: { ...details, ids: await whole(platform, `${event.pk}/${event.id}`, details, aside) } };
}

async function whole(platform: World, place: string, { ids }: Details, sealed: string): Promise<string[]> {
  const all = Array.isArray(ids) ? [...ids] : [];
  const text = await unseal(lastingKeys(platform), PURPOSE, place, sealed);
  for (const [at, id] of text === undefined ? [] : Aside.parse(JSON.parse(text))) all.splice(at, 0, id);
  return all;
}

/** The condition of a query for the events that a reader may read, and its parameters. */
export function readable({ officer, names = [] }: Pick<Reader, 'officer' | 'names'>): {
  condition: string;
  parameters: Record<string, string>;
} {
  if (officer) return { condition: '', parameters: {} };
  const audiences = ['everyone', ...names];
  return {
    condition: ` AND c.audience IN (${audiences.map((_, index) => `@audience${index}`).join(', ')})`,
    parameters: Object.fromEntries(audiences.map((audience, index) => [`audience${index}`, audience])),
  };
}
