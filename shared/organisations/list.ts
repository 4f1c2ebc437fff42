import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import { fromDocument, listKeyOf, type Organisation, OrganisationDocument } from './organisation.ts';
import { shownTo } from './texts.ts';

/** Organisations in the order of their names, as their reader sees them. */
export async function listOrganisations(
  platform: Platform,
  readerId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<Organisation>> {
  const elsewhere = await namedByReader(platform, readerId);
  const { items, cursor } = await pageOf(
    platform,
    {
      container: 'register',
      schema: OrganisationDocument,
      name: ['organisations', readerId],
      key: ({ listKey }) => listKey,
      query: (after = '') => ({
        text: 'SELECT * FROM c WHERE c.type = @type AND c.listKey > @after ORDER BY c.type, c.listKey',
        parameters: { type: 'organisation', after },
      }),
      keep: ({ id }) => !elsewhere.has(id),
      others: [...elsewhere.values()],
    },
    page,
  );
  return {
    items: await Promise.all(items.map((document) => shownTo(platform, fromDocument(document), readerId))),
    cursor,
  };
}

/** What the reader alone knows by another name, with its place under that. */
async function namedByReader(platform: Platform, readerId: string): Promise<Map<string, OrganisationDocument>> {
  const query = {
    text: 'SELECT * FROM c WHERE c.type = @type AND c.ownerId = @ownerId',
    parameters: { type: 'organisation', ownerId: readerId },
  };
  const found = new Map<string, OrganisationDocument>();
  for await (const rows of platform.store.pages('register', query, OrganisationDocument)) {
    for (const { value } of rows) {
      const { id, name } = await shownTo(platform, fromDocument(value), readerId);
      found.set(id, { ...value, listKey: listKeyOf(name, id) });
    }
  }
  return found;
}
