import * as z from 'zod';
import type { Query, Store } from '../platform/cosmos/store.ts';
import { audienceIn } from './counts.ts';
import type { Strange } from './findings.ts';
import { Loose } from './walk.ts';

/** A document of the register's chains, in the order of partitions: a head, or an event after the one before it. */
export interface Link {
  readonly kind: 'head' | 'event';
  readonly document: Loose;
}

/** Where to begin: after an event of a partition that was begun, or after a whole partition. */
export interface From {
  readonly pk: string;
  readonly seq: number | null;
}

/**
 * Every chain of the register in one pass with flat memory: two ordered queries, one of heads and one of events, merged by
 * partition; a head comes before its events. Of a partition that was begun only the events that remain.
 */
export async function* linksAfter(store: Store, from: From, pageSize: number): AsyncGenerator<Link> {
  if (from.seq !== null)
    for await (const document of documents(store, remaining(from.pk, from.seq, pageSize)))
      yield { kind: 'event', document };

  const heads = documents(store, ofType('chain', from.pk, pageSize));
  const events = documents(store, ofType('event', from.pk, pageSize));
  try {
    let head = await heads.next();
    let event = await events.next();
    while (!head.done || !event.done) {
      if (!head.done && (event.done || head.value.pk <= event.value.pk)) {
        yield { kind: 'head', document: head.value };
        head = await heads.next();
      } else if (!event.done) {
        yield { kind: 'event', document: event.value };
        event = await events.next();
      }
    }
  } finally {
    await Promise.all([heads.return(undefined), events.return(undefined)]);
  }
}

/** A document that passes for a link of a chain and lies in none: in which partition, if it says so, and for whom it says that it is. */
export interface Astray extends Strange {
  readonly pk: string;
}

/** Without a partition or a place from the first on, which no order shows, or a second head. */
const ASTRAY =
  "((c.type = @event AND (NOT IS_NUMBER(c.seq) OR c.seq <= 0)) OR (c.type = @chain AND (NOT IS_NUMBER(c.seq) OR c.id != @chain)) OR (c.type IN (@event, @chain) AND (NOT IS_STRING(c.pk) OR c.pk = '')))";

/** All of them, in the register. */
export const astray = (store: Store): AsyncGenerator<Astray> => astrayAmong(store, {});

/** Those of one partition. */
export const astrayIn = (store: Store, partition: string): AsyncGenerator<Astray> => astrayAmong(store, { partition });

async function* astrayAmong(store: Store, { partition }: Pick<Query, 'partition'>): AsyncGenerator<Astray> {
  const query = {
    text: `SELECT * FROM c WHERE ${ASTRAY}${partition === undefined ? '' : ' AND c.pk = @pk'}`,
    parameters: { event: 'event', chain: 'chain', ...(partition !== undefined && { pk: partition }) },
    ...(partition !== undefined && { partition }),
  };
  for await (const page of store.pages('register', query, Anywhere))
    for (const { value } of page)
      yield {
        pk: typeof value.pk === 'string' ? value.pk : '',
        eventId: value.id,
        audience: audienceIn(value),
      };
}

const Anywhere = z.looseObject({ id: z.string() });

const remaining = (pk: string, seq: number, pageSize: number): Query => ({
  text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.seq > @seq ORDER BY c.pk, c.type, c.seq',
  parameters: { pk, type: 'event', seq },
  partition: pk,
  pageSize,
});

const ofType = (type: 'chain' | 'event', after: string, pageSize: number): Query => ({
  text: 'SELECT * FROM c WHERE c.type = @type AND c.pk > @after ORDER BY c.type, c.pk, c.seq',
  parameters: { type, after },
  pageSize,
});

async function* documents(store: Store, query: Query): AsyncGenerator<Loose, undefined> {
  for await (const page of store.pages('register', query, Loose)) for (const { value } of page) yield value;
}
