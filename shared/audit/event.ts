import * as z from 'zod';

/** Who did something: a user of the register, a timer, or somebody who is not signed in. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), id: z.string(), capacity: z.enum(['administrator', 'mainUser', 'member']) }),
  z.object({ kind: z.literal('system'), id: z.string() }),
  z.object({ kind: z.literal('anonymous') }),
]);
export type Actor = z.output<typeof Actor>;

/** A timer or another part of the program, by name. */
export const system = (name: string): Actor => ({ kind: 'system', id: name });

/** Who may read an event: everyone whose role reads events, protection officers alone, or beside them one person by a pseudonym. */
export const Audience = z.string();
export type Audience = z.output<typeof Audience>;

/** Facts of an event: ids, counts, dates, codes. Never a value of a person's field. */
export const Details = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
export type Details = z.output<typeof Details>;

/** What happened, as a use case says it. */
export interface EventDraft {
  readonly actor: Actor;
  /** A verb in the past tense, e.g. `userInvited`. */
  readonly action: string;
  /** The id of whom or what it happened to. */
  readonly subject: string;
  /** The names of the fields that changed or were shown; no values. */
  readonly fields?: readonly string[];
  readonly details?: Details;
  /** Of a list: what the actor alone was shown of it. Given for every event of a list, so that its presence says nothing. */
  readonly aside?: readonly (readonly [place: number, id: string])[];
  /** Unless given, whoever reads the events of its partition. */
  readonly audience?: Audience;
}

/** A place in a chain: the number of an event, its HMAC, and when it was. */
export const Place = z.object({ seq: z.number().int(), mac: z.string(), at: z.string() });
export type Place = z.output<typeof Place>;

/** An event as it is stored, one link of its partition's chain. */
export const StoredEvent = z.object({
  id: z.string(),
  pk: z.string(),
  type: z.literal('event'),
  at: z.string(),
  seq: z.number().int(),
  actor: Actor,
  /** `actor.id` where a query can find it; empty for the anonymous. */
  actorId: z.string(),
  action: z.string(),
  subject: z.string(),
  fields: z.array(z.string()),
  details: Details,
  audience: Audience,
  prev: z.string(),
  prevAt: z.string(),
  /** The last event before it that is everyone's, numbered among those: they are a chain of their own within the chain. */
  open: Place,
  keyId: z.string(),
  mac: z.string(),
  /** How long it is kept by the setting that it was stamped with; like `ttl` no part of what the MAC covers. */
  retention: z.string().optional(),
  ttl: z.number().int().optional(),
});
export type StoredEvent = z.output<typeof StoredEvent>;

/** The end of a partition's chain. */
export const ChainHead = z.object({
  id: z.literal('chain'),
  pk: z.string(),
  type: z.literal('chain'),
  seq: z.number().int(),
  last: z.string(),
  lastAt: z.string(),
  /** The last event that is everyone's, numbered among those. */
  open: Place,
  /** Who reads what is written in this partition from now on. */
  audience: Audience,
  keyId: z.string(),
  mac: z.string(),
});
export type ChainHead = z.output<typeof ChainHead>;
