import type { Actor, Audience, EventDraft } from '../audit/index.ts';
import { MailDocument } from '../mail/index.ts';
import type { PartitionedDocument } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import { pseudonymOf, pseudonymsOf } from '../protection/index.ts';
import type { MadeUp, User } from './user.ts';
import { opened, SealedUserDocument } from './userDocument.ts';

/**
 * Made-up invitations. Whoever invites an address that a protected person holds is answered as for a free one, and sees from then on an
 * invited user like any other; nobody else does. It mails the address nothing, cannot be activated, and runs out. Who invited is in the
 * database a pseudonym only: inviter and organisation would lead to the person.
 */
const PURPOSE = 'made-up-invitation';

/** What makes an invitation a made-up one, for whoever invites. */
export const madeUpFor = async (platform: Platform, inviterId: string): Promise<MadeUp> => ({
  inviter: await pseudonymOf(platform, PURPOSE, inviterId),
});

/** Under which names somebody may read what is for themselves alone. */
export const namesOf = (platform: Platform, readerId: string): Promise<readonly string[]> =>
  pseudonymsOf(platform, PURPOSE, readerId);

/** The made-up invitations of somebody, whatever has become of them. */
export async function madeUpBy(platform: Platform, readerId: string): Promise<readonly User[]> {
  const names = await namesOf(platform, readerId);
  const users: User[] = [];
  for (const name of names) {
    const query = {
      text: 'SELECT * FROM c WHERE c.type = @type AND c.ownerId = @name',
      parameters: { type: 'madeUpUser', name },
    };
    for await (const page of platform.store.pages('register', query, SealedUserDocument))
      users.push(...(await Promise.all(page.map(({ value }) => opened(platform, value)))));
  }
  return users;
}

/** What a change of a user tells, and to whom. */
export interface Told {
  readonly event: EventDraft;
  readonly also?: readonly EventDraft[];
  readonly audience?: Audience;
  readonly creates?: readonly PartitionedDocument[];
}

type Whose = Pick<User, 'id' | 'invitedBy'>;

/** What is written of a made-up invitation, as it may stand in the database: for the inviter alone, who goes by the pseudonym. */
export function disguised<T extends Told>({ inviter }: MadeUp, { id, invitedBy }: Whose, change: T): T {
  const draft = (event: EventDraft): EventDraft => ({ ...event, actor: disguisedActor(inviter, event.actor) });
  return {
    ...change,
    event: draft(change.event),
    ...(change.also && { also: change.also.map(draft) }),
    audience: change.audience ?? inviter,
    creates: (change.creates ?? []).map((document) => {
      const mail = MailDocument.safeParse(document).data;
      if (!mail) return document;
      const to = mail.recipient && 'userId' in mail.recipient ? mail.recipient.userId : id;
      return { ...mail, audience: inviter, about: to === invitedBy ? inviter : id };
    }),
  };
}

const disguisedActor = (inviter: string, actor: Actor): Actor =>
  actor.kind === 'user' ? { ...actor, id: inviter } : actor;

/** A mail with the word on who may know of it; other documents as they are. */
export const withAudience = (document: PartitionedDocument, audience: string): PartitionedDocument =>
  document.type === 'mail' ? Object.assign({}, document, { audience }) : document;
