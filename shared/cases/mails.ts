import { type AreaMails, drop, isProtected, readUser, type User } from '../accounts/index.ts';
import type { End, MailDocument } from '../mail/index.ts';
import type { Write } from '../platform/cosmos/store.ts';
import type { Platform } from '../platform/platform.ts';
import type { CaseState } from './case.ts';
import { readCase } from './cases.ts';
import { answerTask } from './telling.ts';

/** What a mail about a case says: its reference, and the page of the portal that shows it behind the sign-in. */
async function reference(platform: Platform, { pk }: MailDocument, state: CaseState) {
  const found = (await readCase(platform, pk))?.value;
  if (found?.owner.state !== state || found.ownerId === '') return drop('superseded');
  return { parameters: { reference: found.reference, address: `${platform.settings.PORTAL_BASE_URL}/cases/${pk}` } };
}

async function ownerOf(platform: Platform, pk: string): Promise<User | undefined> {
  const ownerId = (await readCase(platform, pk))?.value.ownerId;
  return ownerId ? (await readUser(platform, ownerId))?.value : undefined;
}

/** Who has come under protection since there was an answer is told of it over the telephone instead. */
async function followUp(platform: Platform, { id, pk, template }: MailDocument, end: End): Promise<readonly Write[]> {
  if (template !== 'caseAnswered' || end.state === 'sent') return [];
  const [found, owner] = await Promise.all([readCase(platform, pk), ownerOf(platform, pk)]);
  if (!found || !owner || !isProtected(owner) || found.value.owner.state !== 'answered') return [];
  return [{ kind: 'create', document: await answerTask(platform, found.value, `letter-${id}`) }];
}

/** The mails about cases. */
export const caseMails: AreaMails<'cases'> = {
  verdicts: {
    caseWaiting: ({ platform, mail }) => reference(platform, mail, 'open'),
    caseAnswered: ({ platform, mail, user }) =>
      user.status === 'active' && !user.restriction ? reference(platform, mail, 'answered') : drop('statusChanged'),
  },
  ownerOf: async (platform, { pk }) => (await ownerOf(platform, pk))?.id,
  followUp,
};
