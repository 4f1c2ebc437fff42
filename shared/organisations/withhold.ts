import { commit, system } from '../audit/index.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { withheldNow } from '../protection/index.ts';
import { fromDocument, madeUpName, OrganisationDocument, toDocument } from './organisation.ts';
import { placeOf } from './texts.ts';

const TRIES = 5;

/**
 * Withholds what organisations say of somebody who came under protection since it was written: officers alone go on reading it. It may
 * end anywhere and be run again.
 */
export async function withholdMentionsOf(platform: Platform, userId: string): Promise<void> {
  const query = { text: 'SELECT * FROM c WHERE c.type = @type', parameters: { type: 'organisation' } };
  for await (const rows of platform.store.pages('register', query, OrganisationDocument))
    for (const { value } of rows) await withhold(platform, value.id, userId);
}

async function withhold(platform: Platform, id: string, userId: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    const read = await platform.store.read('register', id, id, OrganisationDocument);
    if (!read) return;
    const before = fromDocument(read.value);
    const { instructions } = before.invitationPolicy;
    const [name, told] = await Promise.all([
      withheldNow(platform, placeOf(id, 'name'), before.name, userId),
      withheldNow(platform, placeOf(id, 'instructions'), instructions, userId),
    ]);
    if (!name && !told) return;
    const document = toDocument({
      ...before,
      revision: before.revision + 1,
      ...(name && { name: { ...name.stored, text: madeUpName(id) } }),
      ...(told && { invitationPolicy: { ...before.invitationPolicy, instructions: told.stored } }),
    });
    try {
      await commit(platform, {
        partition: id,
        writes: [{ kind: 'replace', document, etag: read.etag }],
        creates: [...(name?.creates ?? []), ...(told?.creates ?? [])],
        event: { actor: system('protection'), action: 'organisationWithheld', subject: id, audience: 'officers' },
      });
      return;
    } catch (thrown) {
      if (!isStoreError(thrown, 'stale') || tried >= TRIES) throw thrown;
    }
  }
}
