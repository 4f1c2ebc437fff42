import * as z from 'zod';
import { type Actor, commit, type EventDraft } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import { type Page, pageOf } from '../platform/page.ts';
import type { Platform } from '../platform/platform.ts';
import {
  changedFields,
  fromDocument,
  type Organisation,
  type OrganisationChange,
  OrganisationDocument,
  toDocument,
} from './organisation.ts';

/** An organisation beside the ETag of its document. */
export async function readOrganisation({ store }: Platform, id: string): Promise<Versioned<Organisation> | undefined> {
  const read = await store.read('register', id, id, z.union([OrganisationDocument, z.object({ type: z.string() })]));
  return read && 'kind' in read.value ? { value: fromDocument(read.value), etag: read.etag } : undefined;
}

/** @throws Refusal `notFound` */
export const knownOrganisation = async (platform: Platform, id: string): Promise<Versioned<Organisation>> =>
  (await readOrganisation(platform, id)) ?? refuse('notFound');

export async function createOrganisation(
  platform: Platform,
  actor: Actor,
  facts: Omit<Organisation, 'id' | 'revision' | 'createdAt'>,
): Promise<Organisation> {
  const organisation: Organisation = { ...facts, id: newId(), revision: 1, createdAt: instant(platform.clock.now()) };
  await commit(platform, {
    partition: organisation.id,
    writes: [{ kind: 'create', document: toDocument(organisation) }],
    event: { actor, action: 'organisationCreated', subject: organisation.id, fields: Object.keys(facts) },
  });
  return organisation;
}

/** The organisation with a fixed id, made if it is not there yet; of two hosts that make it at once, one does. */
export async function ensureOrganisation(
  platform: Platform,
  actor: Actor,
  facts: Omit<Organisation, 'revision' | 'createdAt'>,
): Promise<Organisation> {
  const known = await readOrganisation(platform, facts.id);
  if (known) return known.value;
  const organisation: Organisation = { ...facts, revision: 1, createdAt: instant(platform.clock.now()) };
  try {
    await commit(platform, {
      partition: organisation.id,
      writes: [{ kind: 'create', document: toDocument(organisation) }],
      event: { actor, action: 'organisationCreated', subject: organisation.id },
    });
    return organisation;
  } catch (thrown) {
    if (isStoreError(thrown, 'exists')) return (await knownOrganisation(platform, facts.id)).value;
    throw thrown;
  }
}

/** @throws Refusal `notFound`, `revisionStale` */
export async function updateOrganisation(
  platform: Platform,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  change: OrganisationChange,
): Promise<Organisation> {
  const { value: organisation, etag } = await knownOrganisation(platform, id);
  if (organisation.revision !== revision) refuse('revisionStale');
  const fields = changedFields(organisation, change);
  if (fields.length === 0) return organisation;
  const after = {
    ...organisation,
    ...Object.fromEntries(fields.map((field) => [field, change[field]])),
    revision: revision + 1,
  };
  const event: EventDraft = { actor, action: 'organisationChanged', subject: id, fields };
  try {
    await commit(platform, { partition: id, writes: [{ kind: 'replace', document: toDocument(after), etag }], event });
  } catch (thrown) {
    // Nothing but a change that raises the revision writes an organisation.
    if (isStoreError(thrown, 'stale')) refuse('revisionStale');
    throw thrown;
  }
  return after;
}

/** Organisations in the order of their names. */
export async function listOrganisations(
  platform: Platform,
  readerId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<Organisation>> {
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
    },
    page,
  );
  return { items: items.map(fromDocument), cursor };
}
