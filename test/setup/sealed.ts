import { elsewhere } from '../../functions/elsewhere.ts';
import { reseals } from '../../functions/reseals.ts';
import {
  actorOf,
  invite,
  listUsersFor,
  markUser,
  readUser,
  restrictUser,
  type User,
} from '../../shared/accounts/index.ts';
import { readLog, system } from '../../shared/audit/index.ts';
import { listCases, openCase, readCaseFor, writeMessage } from '../../shared/cases/index.ts';
import type { IncidentPatch } from '../../shared/incidents/handle.ts';
import { readIncident } from '../../shared/incidents/incidents.ts';
import { handleIncident, readIncidentFor, reportIncident } from '../../shared/incidents/index.ts';
import { textFor } from '../../shared/incidents/writing.ts';
import {
  addProtected,
  disclose,
  handleContactRequest,
  makeLogReviews,
  ownContactRequests,
  readContactRequest,
  readLogReview,
  requestContact,
} from '../../shared/officers/index.ts';
import { createOrganisation, readOrganisation, shownTo, updateOrganisation } from '../../shared/organisations/index.ts';
import { instant } from '../../shared/platform/clock.ts';
import type { ContainerId } from '../../shared/platform/cosmos/containers.ts';
import type { Keys } from '../../shared/platform/keys.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { unseal } from '../../shared/platform/seal.ts';
import { sealedTypes } from '../../shared/platform/sealedTypes.ts';
import {
  mentions,
  type ResealLimits,
  resealAll,
  sealingState,
  TelephoneTask,
  taskContent,
} from '../../shared/protection/index.ts';
import { askForRight, readOwnRequest } from '../../shared/rights/index.ts';
import { textFor as rightsText } from '../../shared/rights/requests/writing.ts';
import { documents, settleAdministrator, settleNow } from './lifecycle.ts';
import { readerAs } from './people.ts';
import type { TestPlatform } from './platform.ts';

/** The types of documents in which something is sealed. */
export const types = [...new Set<string>(Object.values(sealedTypes).flat())].sort();

/** Keys of which a version is gone, as one that was disabled. */
export const without = (keys: Keys, version: string): Keys => ({
  ...keys,
  byId: (name, id) =>
    id === version && name === 'sealing-key' ? Promise.reject(new Error('disabled')) : keys.byId(name, id),
});

/** So that a host forgets what it has read before, and a request may be made again. */
const PAUSE = 'PT11M';

export const HIDDEN = { email: 'hillevi.skarpsund@gomd.example', givenName: 'Hillevi', familyName: 'Skarpsund' };
export const NAMING = 'Det gäller Hillevi Skarpsund.';

/** Who is in a register in which everything that can be sealed is. */
export interface Sealed {
  readonly hidden: User;
  readonly restricted: User;
  readonly officer: User;
  readonly second: User;
  readonly requester: User;
  readonly administrator: User;
  readonly organisationId: string;
  readonly requestId: string;
  readonly caseId: string;
  readonly incidentId: string;
  readonly secretIncidentId: string;
  readonly rightsId: string;
  readonly secretRightsId: string;
  readonly madeUpId: string;
}

const marking = { contactRequestId: 'call', reviewOn: '2030-01-01' };

const assessment = (nature: string): IncidentPatch['assessment'] => ({
  ...{ nature, dataKinds: ['name'], personKinds: ['editors'], persons: 3, records: 3 },
  ...{ likelihood: 'likely', risk: 'high', consequences: 'Nätfiske.', measures: NAMING, involvedUserIds: [] },
});

/** Writes, over some platform, one document at least of each type in which something is sealed. */
export async function sealEverything(test: TestPlatform, platform: Platform): Promise<Sealed> {
  const { clock } = test;
  clock.advance(PAUSE);
  const { id: organisationId } = await createOrganisation(platform, system('test'), {
    ...{ name: 'Kommunen', kind: 'municipality', telephone: '+358 9 310 1000' },
    invitationPolicy: { allowedDomains: [], approvalRequired: false, instructions: '' },
  });
  const officer = await settleNow(platform, { organisationId, role: 'expert', duty: 'protectionOfficer' });
  const second = await settleNow(platform, { organisationId, role: 'expert', duty: 'protectionOfficer' });
  const requester = await settleNow(platform, { organisationId, role: 'mainUser' });
  const administrator = await settleAdministrator(platform);

  const { id: requestId } = await called(platform, officer, requester);
  const { user: hidden } = await addProtected(platform, officer, requestId, {
    ...{ ...HIDDEN, organisationId, role: 'editor', language: 'fi', lastDayOfEmployment: null },
  });
  const restricted = await settleNow(platform, { organisationId });
  await markUser(platform, officer, restricted.id, marking, elsewhere);
  await restrictUser(platform, restricted.id, 'request', system('test'));

  const { id: madeUpId } = await invite(platform, administrator, {
    ...{ email: HIDDEN.email, givenName: 'Åke', familyName: 'Nyman', organisationId },
    ...{ role: 'editor', language: 'sv', lastDayOfEmployment: null },
  });
  await listUsersFor(platform, administrator, {}, { limit: 50 });

  const organisation = (await readOrganisation(platform, organisationId))?.value;
  if (!organisation) throw new Error('No such organisation');
  await updateOrganisation(platform, actorOf(administrator), await shownTo(platform, organisation, administrator.id), {
    invitationPolicy: { ...organisation.invitationPolicy, instructions: NAMING },
  });

  const { id: caseId } = await openCase(platform, requester, { subject: 'Ämne', text: NAMING, confidential: false });
  await writeMessage(platform, officer, caseId, 'Svar');

  const report = { discoveredAt: instant(clock.now()), kind: 'confidentiality', affectedUserIds: [] } as const;
  const reported = { ...report, source: null, description: 'En lista gick fel.' };
  const { id: incidentId } = await reportIncident(platform, requester, { ...reported, confidential: false });
  await handleIncident(platform, administrator, { id: incidentId, revision: 1 }, { assessment: assessment(NAMING) });
  const { id: secretIncidentId } = await reportIncident(platform, requester, { ...reported, confidential: true });
  await handleIncident(platform, officer, { id: secretIncidentId, revision: 1 }, { assessment: assessment('Fel.') });
  const decision = { notifyAuthority: true, notifySubjects: true, grounds: NAMING, letter: NAMING };
  await handleIncident(platform, officer, { id: secretIncidentId, revision: 2 }, { decision });

  const { id: rightsId } = await askForRight(platform, requester, { right: 'rectification', text: NAMING });
  const { id: secretRightsId } = await askForRight(platform, hidden, { right: 'rectification', text: NAMING });

  const { id: callId } = await called(platform, officer, requester, hidden.id);
  await disclose(platform, officer, hidden.id, { fields: ['email'], reason: 'needed', contactRequestId: callId });
  clock.advance('P8D');
  await makeLogReviews(platform);
  return {
    ...{ hidden, restricted, officer, second, requester, administrator, organisationId, requestId, caseId },
    ...{ incidentId, secretIncidentId, rightsId, secretRightsId, madeUpId },
  };
}

async function called(platform: Platform, officer: User, requester: User, userId?: string): Promise<{ id: string }> {
  const { id, revision } = await requestContact(platform, requester, {
    ...{ callbackNumber: '1691', availableFrom: null, availableUntil: null },
  });
  await handleContactRequest(
    platform,
    officer,
    { id, revision },
    { state: 'called', identifiedBy: 'switchboard', userId },
  );
  return { id };
}

const readingHosts = new WeakMap<TestPlatform, Promise<Platform>>();

/** A host that only reads: one for all, since a connection takes its time. */
function readingHost(test: TestPlatform): Promise<Platform> {
  const host = readingHosts.get(test) ?? test.otherHost().then(({ platform }) => platform);
  readingHosts.set(test, host);
  return host;
}

/** Puts a register back to how it was. @param keep of which types, if not of all that hold what is sealed */
export async function putBack(
  test: TestPlatform,
  dump: ReturnType<TestPlatform['dump']>,
  keep: readonly string[] = types,
): Promise<void> {
  const { store } = test.platform;
  for (const [container, all] of Object.entries(dump))
    await Promise.all(
      (all ?? []).map((stored) => {
        const own = Object.fromEntries(Object.entries(stored).filter(([name]) => !name.startsWith('_')));
        const wanted = !types.includes(String(own.type)) || keep.includes(String(own.type));
        return wanted ? store.create(container as ContainerId, own as never) : undefined;
      }),
    );
}

/** Reads everything that is sealed, as those do who may. @param keys those that are left */
export async function expectAllOpen(test: TestPlatform, of: Sealed, keys: Keys): Promise<void> {
  const platform = { ...(await readingHost(test)), keys };
  // Nothing is trusted that was read before.
  test.clock.advance(PAUSE);
  const { hidden, restricted, officer, requester, administrator, organisationId } = of;
  expect((await readUser(platform, hidden.id))?.value).toMatchObject(HIDDEN);
  expect((await readUser(platform, restricted.id))?.value).toMatchObject({ email: restricted.email });
  expect((await readUser(platform, of.madeUpId))?.value).toMatchObject({ email: HIDDEN.email, givenName: 'Åke' });
  for (const person of [hidden, restricted])
    expect(await mentions(platform, `Fråga ${person.email} om det.`, person.id)).toBe(true);

  const organisation = (await readOrganisation(platform, organisationId))?.value;
  if (!organisation) throw new Error('No such organisation');
  expect((await shownTo(platform, organisation, administrator.id)).invitationPolicy.instructions).toBe(NAMING);

  const seen = await readCaseFor(platform, officer, of.caseId);
  expect(seen.messages.map(({ text }) => text)).toEqual([NAMING, 'Svar']);
  expect(seen.case.subject).toBe('Ämne');
  expect((await listCases(platform, requester, { limit: 9 })).items).toHaveLength(1);

  const open = (await readIncident(platform, of.incidentId))?.value;
  const nature = await textFor(platform, { id: of.incidentId }, 'assessment.nature', open?.assessment?.nature, {
    ...{ id: administrator.id, officer: false },
  });
  expect(nature).toBe(NAMING);
  await readIncidentFor(platform, officer, of.secretIncidentId);
  const secret = (await readIncident(platform, of.secretIncidentId))?.value;
  expect(secret?.decision?.grounds.text).toBe(NAMING);
  const letter = await textFor(platform, { id: of.secretIncidentId }, 'decision.letter', secret?.decision?.letter, {
    ...{ id: officer.id, officer: true },
  });
  expect(letter).toBe(NAMING);

  for (const [owner, id] of [
    [requester, of.rightsId],
    [hidden, of.secretRightsId],
  ] as const) {
    const request = await readOwnRequest(platform, owner, id);
    expect(await rightsText(platform, request, 'text', request.text, { id: owner.id, officer: false })).toBe(NAMING);
  }

  const request = await readContactRequest(platform, requester, of.requestId);
  expect(request).toMatchObject({ requesterId: requester.id, userId: hidden.id, callbackNumber: '1691' });
  const own = [];
  for await (const page of ownContactRequests(platform, requester.id)) own.push(...page);
  expect(own).toHaveLength(2);

  for (const { pk, id, sealed } of documents(test, 'disclosure'))
    expect(await unseal(keys, 'disclosure', `${pk}/${id}`, String(sealed))).toContain('needed');
  for (const { id } of documents(test, 'logReview'))
    expect((await readLogReview(platform, officer, String(id))).entries.length).toBeGreaterThan(0);
  const tasks = documents(test, 'telephoneTask').map((task) => TelephoneTask.parse(task));
  for (const task of tasks) expect((await taskContent(platform, task))?.persons).toBeDefined();
  expect(tasks.length).toBeGreaterThan(4);

  const listed = await readLog(platform, readerAs(administrator), { action: 'usersListed' }, { limit: 9 });
  expect(listed.items.some(({ details }) => (details.ids as string[]).includes(of.madeUpId))).toBe(true);
}

/** The types of documents that still name a version of the sealing key: of each, how many. */
export function naming(test: TestPlatform, version: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [type, all] of Object.entries(Object.groupBy(test.dump().register ?? [], (one) => String(one.type)))) {
    // Events and the heads of their chains name the version of another key.
    const hashed = type === 'guardHashes' ? `|"keyId":"${version}"` : '';
    const text = new RegExp(`"${version}\\.[\\w-]{38}${hashed}`);
    const count = (all ?? []).filter((document) => text.test(JSON.stringify(document))).length;
    if (count > 0) found[type] = count;
  }
  return found;
}

/** Runs the timer's part, half an hour between two runs, until everything is sealed under the newest version. */
export async function resealUntilDone(platform: Platform, wait: () => void, limits?: ResealLimits): Promise<void> {
  for (let runs = 0; runs < 60; runs++) {
    const { sealingKeyRotating } = await resealAll(platform, reseals, limits);
    if (!sealingKeyRotating && !(await sealingState(platform)).rotating) return;
    wait();
  }
  throw new Error('The rotation of the sealing key does not end');
}
