import { type AreaMails, type Case, drop, isOfficer, readUser, type Verdict } from '../../accounts/index.ts';
import type { End, MailDocument } from '../../mail/index.ts';
import { millis } from '../../platform/clock.ts';
import type { Write } from '../../platform/cosmos/store.ts';
import type { Platform } from '../../platform/platform.ts';
import { handOverUntil, isToHandOver } from './before.ts';
import { dueOnOf, firstDueOn, isOpen, type RightsRequest } from './request.ts';
import { toDocument } from './requestDocument.ts';
import { readRequest } from './requests.ts';
import type { Tale } from './telling.ts';

/** The address in the portal under which a request is shown after signing in. */
const addressOf = ({ settings }: Platform, { id }: RightsRequest): string =>
  `${settings.PORTAL_BASE_URL}/rights-requests/${id}`;

/** A mail to whose request it is, while it says what is so. */
const toOwner =
  <T extends Tale>(
    holds: (request: RightsRequest, mail: MailDocument) => boolean,
    words: (of: Case, request: RightsRequest) => Verdict<T>,
  ): ((of: Case) => Promise<Verdict<T>>) =>
  async (of) => {
    const request = (await readRequest(of.platform, of.mail.pk))?.value;
    if (!request || !holds(request, of.mail)) return drop('superseded');
    return words(of, request);
  };

const shown = (platform: Platform, request: RightsRequest) => ({
  right: request.right,
  address: addressOf(platform, request),
});

/** While there is no answer yet. It names the first due day: of a later one the person is told by itself. */
const acknowledgement = () =>
  toOwner<'rightsReceived' | 'rightsReceivedLate'>(isOpen, ({ platform }, request) => ({
    parameters: {
      ...shown(platform, request),
      receivedOn: platform.calendar.dayOf(millis(request.receivedAt)),
      dueOn: firstDueOn(request, platform.calendar),
    },
  }));

const dueOn = ({ calendar }: Platform, request: RightsRequest): string => dueOnOf(request, calendar);

/** To those who decide, of a request that still waits. */
async function decideReminder({ platform, mail, user }: Case): Promise<Verdict<'rightsDue'>> {
  const request = (await readRequest(platform, mail.pk))?.value;
  if (!request || !isOpen(request) || dueOn(platform, request) !== mail.parameters.dueOn) return drop('superseded');
  if (user.status !== 'active') return drop('statusChanged');
  const handles = request.confidential ? isOfficer(user) : user.role === 'administrator';
  if (!handles) return drop('roleChanged');
  return { parameters: { dueOn: dueOn(platform, request), address: addressOf(platform, request) } };
}

/** To officers, while one of them is still to hand over a copy. */
async function handOverReminder({ platform, mail, user }: Case): Promise<Verdict<'copyToHandOver'>> {
  const request = (await readRequest(platform, mail.pk))?.value;
  const owner = request && (await readUser(platform, request.ownerId))?.value;
  if (!request || !owner || !isToHandOver(platform, request, owner)) return drop('superseded');
  if (user.status !== 'active') return drop('statusChanged');
  if (!isOfficer(user)) return drop('roleChanged');
  return { parameters: { ...shown(platform, request), until: handOverUntil(request, platform.calendar) } };
}

/**
 * What the end of a mail leaves in its request: that the person was told of the end of a restriction, or was not. To who has come
 * under protection since an officer's call goes instead, which the watch over deadlines looks for.
 */
async function followUp(platform: Platform, { template, pk, id }: MailDocument, end: End): Promise<readonly Write[]> {
  if (template !== 'restrictionEnding') return [];
  const read = await readRequest(platform, pk);
  const lifting = read?.value.lifting;
  if (!read || lifting?.messageId !== id) return [];
  const facts = end.state === 'sent' ? { toldAt: end.at } : { failedAt: end.at };
  const request = { ...read.value, revision: read.value.revision + 1, lifting: { ...lifting, ...facts } };
  return [{ kind: 'replace', document: await toDocument(platform, request), etag: read.etag }];
}

/** The mails about rights: which right, until when, an address; never a word that somebody wrote. */
export const rightsMails: AreaMails<'rights'> = {
  verdicts: {
    rightsReceived: acknowledgement(),
    rightsReceivedLate: acknowledgement(),
    rightsExtended: toOwner(
      ({ extension }) => extension !== null,
      ({ platform }, request) => ({ parameters: { ...shown(platform, request), dueOn: dueOn(platform, request) } }),
    ),
    rightsGranted: toOwner(
      ({ state }) => state === 'granted' || state === 'lifted',
      ({ platform }, request) => ({ parameters: shown(platform, request) }),
    ),
    rightsCopyGranted: toOwner(
      ({ state }) => state === 'granted',
      ({ platform }, request) => ({
        parameters: { ...shown(platform, request), until: handOverUntil(request, platform.calendar) },
      }),
    ),
    copyToHandOver: handOverReminder,
    rightsRefused: toOwner(
      ({ state }) => state === 'refused',
      ({ platform }, request) => ({
        parameters: { ...shown(platform, request), ground: request.decision?.ground ?? 'inWords' },
      }),
    ),
    rightsErasureWaits: toOwner(
      ({ work }) => work !== null,
      ({ platform }, request) => ({ parameters: { address: addressOf(platform, request) } }),
    ),
    restrictionEnding: toOwner(
      ({ lifting }, { id }) => lifting?.messageId === id,
      ({ platform }, request) => ({ parameters: { address: addressOf(platform, request) } }),
    ),
    rightsDue: decideReminder,
  },
  followUp,
};
