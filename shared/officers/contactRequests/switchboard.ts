import { readUser } from '../../accounts/index.ts';
import { StoredEvent } from '../../audit/index.ts';
import { readOrganisation } from '../../organisations/index.ts';
import type { Platform } from '../../platform/platform.ts';

/** The requester's organisation, and the number through which it is called. */
export interface Switchboard {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Null where none is known, or only the requester says so. */
  readonly telephone: string | null;
}

/**
 * The switchboard of a requester's organisation as things are now. A number that the requester entered, who may be an administrator,
 * is no switchboard's: it would lead to the requester.
 */
export async function switchboardOf(platform: Platform, requesterId: string | null): Promise<Switchboard> {
  const requester = requesterId === null ? undefined : (await readUser(platform, requesterId))?.value;
  const found = requester && (await readOrganisation(platform, requester.organisationId))?.value;
  if (!found) return { organisation: null, telephone: null };
  const own = found.telephone !== null && (await enteredBy(platform, found.id)) === requesterId;
  return { organisation: { id: found.id, name: found.name.text }, telephone: own ? null : found.telephone };
}

/** Who entered an organisation's telephone number last, as far as the log goes back. */
async function enteredBy({ store }: Platform, organisationId: string): Promise<string | undefined> {
  const query = {
    text: 'SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND c.action IN (@made, @changed) ORDER BY c.pk DESC, c.type DESC, c.seq DESC',
    parameters: { pk: organisationId, type: 'event', made: 'organisationCreated', changed: 'organisationChanged' },
    partition: organisationId,
  };
  for await (const page of store.pages('register', query, StoredEvent))
    for (const { value } of page) if (value.fields.includes('telephone')) return value.actorId;
  return undefined;
}
