import { keepers } from '../../functions/keepers.ts';
import { actorOf, type User } from '../../shared/accounts/index.ts';
import { readIncident } from '../../shared/incidents/incidents.ts';
import { judgeText, readTask } from '../../shared/officers/index.ts';
import { readOrganisation, shownTo, updateOrganisation } from '../../shared/organisations/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { Judgement } from '../../shared/protection/index.ts';
import { readRequest } from '../../shared/rights/requests/requests.ts';
import { actionsOf, documents } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { NAMING, putBack, type Sealed, sealEverything } from '../setup/sealed.ts';

let test: TestPlatform;
let platform: Platform;
let given: Sealed;
let dump: ReturnType<TestPlatform['dump']>;
beforeAll(async () => {
  test = await testPlatform();
  ({ platform } = test);
  given = await sealEverything(test, platform);
  dump = structuredClone(test.dump());
});
beforeEach(async () => {
  test.cosmos.clear();
  await putBack(test, dump);
});
afterAll(() => test.stop());

/** The open task about a text, found as officers find it. */
async function taskAt(place: string, officer = given.second): Promise<{ id: string; text: string | null }> {
  for (const { id, kind, endedAt } of documents(test, 'telephoneTask')) {
    if (kind !== 'leakInText' || endedAt !== null) continue;
    const { content, text } = await readTask(platform, officer, String(id), keepers);
    if (content?.place?.endsWith(place)) return { id: String(id), text };
  }
  throw new Error(`There is no task about ${place}`);
}

const judge = async (place: string, judgement: Judgement, officer = given.second) =>
  judgeText(platform, officer, (await taskAt(place)).id, judgement, keepers);
const refused = (code: string) => ({ name: 'Refusal', code });

const organisation = async () => {
  const found = (await readOrganisation(platform, given.organisationId))?.value;
  if (!found) throw new Error('No such organisation');
  return found;
};
const instructionsFor = async ({ id }: User) =>
  (await shownTo(platform, await organisation(), id)).invitationPolicy.instructions;
const instructions = () => `${given.organisationId}/instructions`;

/** Each place that a text is withheld in: the stored text now, with the revision that its readers see. */
const places: Readonly<
  Record<string, () => Promise<{ place: string; stored: unknown; revision?: number | undefined }>>
> = {
  'what an organisation tells': async () => {
    const { invitationPolicy, revision } = await organisation();
    return { place: instructions(), stored: invitationPolicy.instructions, revision };
  },
  'an assessment of an incident': async () => {
    const incident = (await readIncident(platform, given.incidentId))?.value;
    return {
      place: `${given.incidentId}/assessment.nature`,
      stored: incident?.assessment?.nature,
      revision: incident?.revision,
    };
  },
  "the letter of an officers' incident": async () => {
    const incident = (await readIncident(platform, given.secretIncidentId))?.value;
    return {
      place: `${given.secretIncidentId}/decision.letter`,
      stored: incident?.decision?.letter,
      revision: incident?.revision,
    };
  },
  'a request to use a right': async () => {
    const request = (await readRequest(platform, given.rightsId))?.value;
    return { place: `${given.rightsId}/text`, stored: request?.text, revision: request?.revision };
  },
};

describe.each(Object.entries(places))('%s', (_, read) => {
  it('is shown to officers, and everybody reads it once it is released as a false alarm', async () => {
    const { place, revision = 0 } = await read();
    const { id, text } = await taskAt(place);
    expect(text).toBe(NAMING);
    expect(await judge(place, 'released')).toMatchObject({ task: { state: 'released', sealed: null }, content: null });
    expect(await read()).toMatchObject({ stored: { text: NAMING, withheld: null }, revision: revision + 1 });
    const events = documents(test, 'event').filter(({ subject }) => subject === id);
    expect(events.map(({ action, audience }) => [action, audience])).toContainEqual([
      'withheldTextReleased',
      'officers',
    ]);
  });

  it('goes when it is discarded, and others see no difference', async () => {
    const before = await read();
    await judge(before.place, 'discarded');
    const { text } = before.stored as { text: string | null };
    expect(await read()).toMatchObject({ stored: { text, withheld: null }, revision: before.revision });
    const task = documents(test, 'telephoneTask').find(({ state }) => state === 'discarded');
    expect(task).toMatchObject({ sealed: null, calls: [{ outcome: 'discarded', officerId: given.second.id }] });
    expect(actionsOf(test, String(task?.pk))).toContain('withheldTextDiscarded');
  });
});

describe('a judgement', () => {
  it('is for officers, of what somebody else wrote, once', async () => {
    const { id } = await taskAt(instructions());
    await expect(judgeText(platform, given.administrator, id, 'released', keepers)).rejects.toMatchObject(
      refused('forbidden'),
    );
    const letter = await taskAt(`${given.secretIncidentId}/decision.letter`);
    await expect(judgeText(platform, given.officer, letter.id, 'released', keepers)).rejects.toMatchObject(
      refused('forbidden'),
    );
    await judgeText(platform, given.officer, id, 'discarded', keepers);
    await expect(judgeText(platform, given.second, id, 'released', keepers)).rejects.toMatchObject(
      refused('statusConflict'),
    );
    expect(await instructionsFor(given.requester)).toBe('');
    expect(await instructionsFor(given.administrator)).toBe('');
  });

  it('is one of two that are made at once on two hosts', async () => {
    const { id } = await taskAt(instructions());
    const { platform: other } = await test.otherHost();
    const outcomes = await Promise.allSettled([
      judgeText(platform, given.officer, id, 'released', keepers),
      judgeText(other, given.second, id, 'discarded', keepers),
    ]);
    const lost = outcomes.filter(({ status }) => status === 'rejected');
    expect(lost).toMatchObject([{ reason: refused('statusConflict') }]);
    const released = outcomes[0]?.status === 'fulfilled';
    expect(await instructionsFor(given.requester)).toBe(released ? NAMING : '');
  });

  it('is of the text that was held back then, not of one that its author wrote since', async () => {
    const earlier = await taskAt(instructions());
    test.clock.advance('PT1M');
    const now = await shownTo(platform, await organisation(), given.administrator.id);
    const again = `Nytt: ${NAMING}`;
    await updateOrganisation(platform, actorOf(given.administrator), now, {
      invitationPolicy: { ...now.invitationPolicy, instructions: again },
    });
    await expect(judgeText(platform, given.second, earlier.id, 'released', keepers)).rejects.toMatchObject(
      refused('statusConflict'),
    );
    expect((await readTask(platform, given.second, earlier.id, keepers)).text).toBeNull();
    expect(await instructionsFor(given.requester)).toBe('');
    const later = documents(test, 'telephoneTask', given.organisationId).find(({ id }) => id !== earlier.id);
    await judgeText(platform, given.second, String(later?.id), 'released', keepers);
    expect(await instructionsFor(given.requester)).toBe(again);
  });

  it('is refused where nothing can be judged: of another task, and in cases, where officers answer', async () => {
    const called = documents(test, 'telephoneTask').find(({ kind }) => kind === 'takenAddress');
    for (const id of [String(called?.id), (await taskAt(`${given.caseId}/messages`)).id])
      for (const judgement of ['released', 'discarded'] as const)
        await expect(judgeText(platform, given.second, id, judgement, keepers)).rejects.toMatchObject(
          refused('statusConflict'),
        );
  });
});
