import * as z from 'zod';
import { type Actor, commit, type EventDraft } from '../audit/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import { refuse } from '../platform/http/problems.ts';
import { newId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { StoredText } from '../protection/index.ts';
import {
  changedFields,
  fromDocument,
  madeUpName,
  type Organisation,
  type OrganisationChange,
  OrganisationDocument,
  type StoredOrganisation,
  toDocument,
} from './organisation.ts';
import { shownTo, withTexts } from './texts.ts';

/** An organisation beside the ETag of its document. */
export async function readOrganisation(
  { store }: Platform,
  id: string,
): Promise<Versioned<StoredOrganisation> | undefined> {
  const read = await store.read('register', id, id, z.union([OrganisationDocument, z.object({ type: z.string() })]));
  return read && 'kind' in read.value ? { value: fromDocument(read.value), etag: read.etag } : undefined;
}

/** @throws Refusal `notFound` */
export const knownOrganisation = async (platform: Platform, id: string): Promise<Versioned<StoredOrganisation>> =>
  (await readOrganisation(platform, id)) ?? refuse('notFound');

/** Whose eyes read what an actor writes. */
const authorOf = (actor: Actor): string => (actor.kind === 'anonymous' ? '' : actor.id);

const asWritten = (text: string): StoredText & { text: string } => ({ text, withheld: null });

/** An organisation of nothing but texts that need no screening. */
const plain = (
  { clock }: Platform,
  { name, invitationPolicy, ...facts }: Omit<Organisation, 'revision' | 'createdAt'>,
): StoredOrganisation => ({
  ...facts,
  name: asWritten(name),
  invitationPolicy: { ...invitationPolicy, instructions: asWritten(invitationPolicy.instructions) },
  revision: 1,
  createdAt: instant(clock.now()),
});

/** @returns the organisation as its author sees it. @throws Refusal `busy` when the leak guard cannot answer */
export async function createOrganisation(
  platform: Platform,
  actor: Actor,
  facts: Omit<Organisation, 'id' | 'revision' | 'createdAt'>,
): Promise<Organisation> {
  const id = newId();
  const { name, invitationPolicy } = facts;
  const nameless = plain(platform, {
    ...{ ...facts, id, name: madeUpName(id) },
    invitationPolicy: { ...invitationPolicy, instructions: '' },
  });
  const { instructions } = invitationPolicy;
  const { organisation, creates } = await withTexts(platform, nameless, authorOf(actor), { name, instructions });
  await commit(platform, {
    partition: id,
    writes: [{ kind: 'create', document: toDocument(organisation) }],
    creates,
    event: { actor, action: 'organisationCreated', subject: id, fields: Object.keys(facts) },
  });
  return shownTo(platform, organisation, authorOf(actor));
}

/**
 * The organisation with a fixed id, made if it is not there yet; of two hosts that make it at once, one does. Its name is a setting
 * of the installation and nothing that somebody wrote.
 */
export async function ensureOrganisation(
  platform: Platform,
  actor: Actor,
  facts: Omit<Organisation, 'revision' | 'createdAt'>,
): Promise<StoredOrganisation> {
  const known = await readOrganisation(platform, facts.id);
  if (known) return known.value;
  const organisation = plain(platform, facts);
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

/**
 * Changes an organisation. What differs from what the author sees is a change; a text that is the same is not written anew.
 * @returns the organisation as its author sees it
 * @throws Refusal `notFound`, `revisionStale`, `busy` when the leak guard cannot answer
 */
export async function updateOrganisation(
  platform: Platform,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  change: OrganisationChange,
): Promise<Organisation> {
  const { value: before, etag } = await knownOrganisation(platform, id);
  if (before.revision !== revision) refuse('revisionStale');
  const authorId = authorOf(actor);
  const seen = await shownTo(platform, before, authorId);
  const fields = changedFields(seen, change);
  if (fields.length === 0) return seen;
  const { kind = before.kind, telephone = before.telephone, invitationPolicy: policy = seen.invitationPolicy } = change;
  const { organisation, creates } = await withTexts(
    platform,
    {
      ...{ ...before, kind, telephone, revision: revision + 1 },
      invitationPolicy: { ...policy, instructions: before.invitationPolicy.instructions },
    },
    authorId,
    {
      ...(change.name !== seen.name && { name: change.name }),
      ...(policy.instructions !== seen.invitationPolicy.instructions && { instructions: policy.instructions }),
    },
  );
  const event: EventDraft = { actor, action: 'organisationChanged', subject: id, fields };
  const document = toDocument(organisation);
  try {
    await commit(platform, { partition: id, writes: [{ kind: 'replace', document, etag }], creates, event });
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale')) throw thrown;
    // What the program wrote meanwhile has the same revision: then it is done anew.
    if ((await knownOrganisation(platform, id)).value.revision !== revision) refuse('revisionStale');
    return updateOrganisation(platform, actor, { id, revision }, change);
  }
  return shownTo(platform, organisation, authorId);
}
