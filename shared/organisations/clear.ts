import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Versioned } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import type { StoredText } from '../protection/index.ts';
import { fromDocument, OrganisationDocument, toDocument } from './organisation.ts';

/**
 * Drops what is withheld of somebody's: with its author goes its last reader. What everybody reads stays: it is the organisation's.
 * It may end anywhere and be run again.
 */
export async function clearOrganisationTextsOf(platform: Platform, userId: string): Promise<void> {
  const query = { text: 'SELECT * FROM c WHERE c.type = @type', parameters: { type: 'organisation' } };
  for await (const rows of platform.store.pages('register', query, OrganisationDocument))
    for (const row of rows) await clear(platform, row, userId);
}

async function clear(
  { store }: Pick<Platform, 'store'>,
  row: Versioned<OrganisationDocument>,
  userId: string,
): Promise<void> {
  const { value, etag } = row;
  const { name, invitationPolicy } = value;
  const cleared = <T extends StoredText>(text: T): T =>
    text.withheld?.authorId === userId ? { ...text, withheld: null } : text;
  const after = {
    ...fromDocument(value),
    name: cleared(name),
    invitationPolicy: { ...invitationPolicy, instructions: cleared(invitationPolicy.instructions) },
  };
  if (after.name === name && after.invitationPolicy.instructions === invitationPolicy.instructions) return;
  try {
    // No event and no revision: to everybody who is left nothing has changed.
    await store.replace('register', value.pk, toDocument(after), etag);
  } catch (thrown) {
    if (!isStoreError(thrown, 'stale')) throw thrown;
    const fresh = await store.read('register', value.pk, value.id, OrganisationDocument);
    if (fresh) await clear({ store }, fresh, userId);
  }
}
