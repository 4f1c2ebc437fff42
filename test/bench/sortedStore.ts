import type * as z from 'zod';
import type { ChainHead } from '../../shared/audit/index.ts';
import type { Query, Store, Versioned, Write } from '../../shared/platform/cosmos/store.ts';

/** What went to a store. */
export interface Requests {
  queries: number;
  pages: number;
  batches: number;
  operations: number;
}

/** The first moment at which an account of the register was last used; each next was used a millisecond later. */
const FIRST = Date.parse('2026-01-15T08:00:00Z');

/** A moment at which the first prompt is due for all of them, and nothing else. */
export const SWEPT_AT = Date.parse('2026-06-20T09:00:00Z');

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const indexOf = (id: string): number => Number(id.slice(-12));

const userOf = (index: number, prompted: number) => {
  const id = idOf(index);
  const at = new Date(FIRST + index).toISOString();
  return {
    ...{
      id,
      pk: id,
      type: 'user',
      revision: 1,
      email: `${index}@kunta.example`,
      givenName: 'Aino',
      familyName: 'Esimerkki',
    },
    ...{ organisationId: idOf(0), role: 'editor', language: 'sv', status: 'active', lastDayOfEmployment: null },
    ...{ createdAt: at, activatedAt: at, lastActiveAt: at, deactivatedAt: null, deactivationReason: null },
    ...{
      invitedBy: null,
      reservationId: id,
      pendingEmail: null,
      previousEmail: null,
      prompt: null,
      privacyNotice: null,
      routines: [],
    },
    ...{ epochs: { session: 1, activation: 1, reset: 1 }, promptStage: prompted, promptDate: '', listKey: id },
    search: { email: '', givenName: '', familyName: '' },
    _etag: String(prompted),
  };
};

const headOf = (pk: string): ChainHead & { readonly _etag: string } => ({
  ...{
    id: 'chain',
    pk,
    type: 'chain',
    seq: 3,
    last: 'x',
    lastAt: '2026-01-15T08:00:00.000Z',
    open: { seq: 3, mac: 'x', at: '2026-01-15T08:00:00.000Z' },
    audience: 'everyone',
    keyId: 'v1',
    mac: 'x',
  },
  _etag: '1',
});

/**
 * A store that answers what a sweep of prompts asks, from arrays that lie in the order of its query: the accounts by their last
 * use, which is also the order of their ids, and beside each only the stage of its prompt. Documents are made when they are
 * read, so that the memory that is measured is the sweep's. A batch is taken under the account's ETag; of what it creates
 * only the number is kept.
 * @param onPage is called after every page
 */
export function sortedStore(accounts: number, onPage: () => void): { store: Store; requests: Requests } {
  const stages = new Uint8Array(accounts);
  const requests: Requests = { queries: 0, pages: 0, batches: 0, operations: 0 };

  function* due({ parameters = {}, pageSize = 100 }: Query): Generator<object[]> {
    if (parameters.status !== 'active') return;
    const [from, before] = [String(parameters.from), String(parameters.before)];
    let page: object[] = [];
    for (let index = 0; index < accounts; index++) {
      if (stages[index] !== parameters.promptStage) continue;
      const user = userOf(index, stages[index] ?? 0);
      if (user.lastActiveAt < from || user.lastActiveAt >= before) continue;
      page.push(user);
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  }

  function* heads({ parameters = {} }: Query): Generator<object[]> {
    yield Object.entries(parameters)
      .filter(([name]) => name.startsWith('pk'))
      .map(([, pk]) => headOf(String(pk)));
  }

  function take(writes: readonly Write[]): void {
    for (const write of writes) {
      if (write.kind !== 'replace' || write.document.type !== 'user') continue;
      const { prompt } = write.document as { prompt?: { stage: number } };
      stages[indexOf(write.document.id)] = prompt?.stage ?? 0;
    }
  }

  const store: Store = {
    read: () => Promise.resolve(undefined),
    create: () => Promise.resolve({ etag: '1' }),
    replace: () => Promise.resolve({ etag: '2' }),
    remove: () => Promise.resolve(true),
    async batch(_, writes) {
      requests.batches++;
      requests.operations += writes.length;
      take(writes);
    },
    async *pages<S extends z.ZodType>(_: string, query: Query, schema: S) {
      requests.queries++;
      for (const page of query.parameters?.type === 'chain' ? heads(query) : due(query)) {
        requests.pages++;
        yield page.map(
          (document): Versioned<z.output<S>> => ({
            value: schema.parse(document),
            etag: (document as { _etag: string })._etag,
          }),
        );
        onPage();
      }
    },
    regions: () => Promise.resolve({ readable: [], writable: [] }),
  };
  return { store, requests };
}
