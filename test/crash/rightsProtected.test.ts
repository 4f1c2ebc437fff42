import { elsewhere } from '../../functions/elsewhere.ts';
import { finishMarks, markUser, type User } from '../../shared/accounts/index.ts';
import { recordCall } from '../../shared/officers/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { handleRequest, ownRequests, type Right } from '../../shared/rights/index.ts';
import { documents, stored } from '../setup/lifecycle.ts';
import { aMark } from '../setup/protection.ts';
import {
  type Asked,
  ask,
  asked,
  decided,
  EMAIL,
  erased,
  first,
  granted,
  hours,
  officerOf,
  reading,
  restricting,
  rightsRoom,
  say,
  steps,
  test,
  timers,
  told,
  underRestriction,
  whileWaiting,
  world,
} from '../setup/rights.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

rightsRoom();

/** An officer tells a protected person what is to be done, if nobody has yet. */
async function call(platform: Platform, { id, officer }: Asked): Promise<void> {
  const { work, lifting } = await reading(id);
  const taskId = work?.messageId ?? lifting?.messageId;
  const task = documents(test, 'telephoneTask', id).find((one) => one.id === taskId);
  if (task?.state === 'open') await recordCall(platform, officer, String(task.id), 'reached');
}

/** What officers decide, tell by telephone, and the timers then do. */
const toldByTelephone = (decide: (platform: Platform, given: Asked) => Promise<unknown>) => {
  const { again } = decided(decide);
  const goOn = async (platform: Platform, given: Asked) => {
    await call(platform, given);
    test.clock.advance('PT61M');
    await timers(platform);
  };
  return {
    async run(platform: Platform, given: Asked) {
      await decide(platform, given);
      await goOn(platform, given);
    },
    async again(platform: Platform, given: Asked) {
      await again(platform, given);
      await goOn(platform, given);
    },
  };
};

/** The person is protected: everything is by telephone, and nothing of it is anybody's but officers'. */
const HIDDEN: Partial<User> = { protection: aMark({ id: '' }) };

const isHidden = ({ id }: Asked): void => {
  expect(told()).toEqual([]);
  const left = (test.dump().register ?? []).filter(({ pk }) => pk === id);
  for (const { type, audience, sealed } of left)
    if (type === 'event' || type === 'mail' || type === 'chain') expect([type, audience]).toEqual([type, 'officers']);
    else expect([type, typeof sealed === 'string' || sealed === null]).toEqual([type, true]);
};

const erasingProtected: Flow<Asked> = {
  addresses: [EMAIL],
  prepare: () => asked('erasure', HIDDEN),
  ...toldByTelephone(say({ state: 'granted', reason: 'Det är rätt.' }, officerOf, 1)),
  async expect(given) {
    await call(test.platform, given);
    await erased(given);
    isHidden(given);
    const calls = documents(test, 'telephoneTask', given.id);
    expect(calls).toHaveLength(2);
    expect(calls.filter(({ state }) => state === 'reached')).toHaveLength(1);
    expect(steps(given.id)).toEqual([
      ...['rightsRequestGranted', 'telephoneTaskCalled', 'rightsTextsCleared', 'telephoneTaskDiscarded'],
      'rightsCarriedOut',
    ]);
    expect(calls.map(({ endedAt, sealed }) => [typeof endedAt, sealed])).toEqual(Array(2).fill(['string', null]));
  },
};

const liftingProtected: Flow<Asked & { readonly lifting: number }> = {
  prepare: () => underRestriction(HIDDEN),
  ...toldByTelephone((platform, given) =>
    say(
      { state: 'lifted', reason: 'Prövat.' },
      officerOf,
      (given as Asked & { lifting: number }).lifting,
    )(platform, given),
  ),
  async expect(given) {
    await call(test.platform, given);
    await hours(2);
    isHidden(given);
    expect(await reading(given.id)).toMatchObject({ state: 'lifted', lifting: { failedAt: null } });
    const after = await stored(test.platform, given.owner.id);
    expect([after.restriction, after.protection !== null]).toEqual([null, true]);
    const own = steps(given.id).filter((step) => !['telephoneTaskOverdue', 'mailSent'].includes(step));
    expect(own.slice(-3)).toEqual(['restrictionEndAnnounced', 'telephoneTaskCalled', 'restrictionLifted']);
  },
};

/** On which call a mark is set. */
const onCall = () => ({
  contactRequestId: 'call-1',
  reviewOn: test.platform.calendar.plus(test.platform.calendar.dayOf(test.clock.now()), 'P30D'),
});

/** Whoever is marked while something of theirs is not at its end. */
const marking = (right: Right, begin: (given: Asked) => Promise<unknown>): Flow<Asked> => ({
  async prepare() {
    const given = await asked(right);
    await begin(given);
    return given;
  },
  run: async (platform, { officer, owner }) => {
    await markUser(platform, officer, owner.id, onCall(), elsewhere);
    await timers(platform);
  },
  async expect(given) {
    await finishMarks(test.platform, elsewhere);
    await hours(2);
    const after = await stored(test.platform, given.owner.id);
    const [sealed, ...more] = documents(test, 'confidentialRightsRequest');
    expect(more).toEqual([]);
    const goesOn = await reading(String(sealed?.id));
    const former = await reading(given.id);
    expect(goesOn).toMatchObject({
      right,
      ownerId: given.owner.id,
      confidential: true,
      formerId: given.id,
      endedAt: null,
    });
    expect([goesOn.text?.text, former.text, former.work]).toEqual(['Vad jag vill.', null, null]);
    expect(former.endedAt).not.toBeNull();
    expect(after.restriction !== null).toBe(right === 'restriction');
    await call(test.platform, { ...given, id: goesOn.id });
    await hours(2);
    if (right === 'restriction') {
      expect((await stored(test.platform, given.owner.id)).restriction).toBeNull();
      expect((await reading(goesOn.id)).state).toBe('lifted');
    } else expect(documents(test, 'tombstone', given.owner.id)).toMatchObject([{ marked: true }]);
  },
});

/** It waits, and they are not erased yet. */
const kept = (given: Asked) => whileWaiting(() => granted(given));

/** The end of their restriction is announced, and the mail about it not sent yet. */
const announced = async (given: Asked) => {
  await granted(given);
  const { revision } = await reading(given.id);
  await say({ state: 'lifted', reason: 'Prövat.' }, first, revision)(test.platform, given);
};

describe.each([
  ['the granted erasure of a protected person', walkable(erasingProtected), 8],
  ['the granted restriction of a protected person', walkable(restricting(HIDDEN)), 3],
  ['the lifting of a protected person’s restriction', walkable(liftingProtected), 4],
  ['a mark while an erasure waits', walkable(marking('erasure', kept)), 4],
  ['a mark while the end of a restriction is on its way', walkable(marking('restriction', announced)), 4],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});

describe('at the moment of a mark', () => {
  beforeEach(() => test.cosmos.clear());

  it('what is asked goes on with officers', async () => {
    const { officer, owner, id } = await asked('access');
    const { store } = test.platform;
    let done = false;
    const overtaken: Platform = {
      ...test.platform,
      store: {
        ...store,
        async batch(...of) {
          if (!done) {
            done = true;
            await markUser(test.platform, officer, owner.id, onCall(), elsewhere);
          }
          return store.batch(...of);
        },
      },
    };
    await ask(overtaken, owner, 'rectification');
    expect(done).toBe(true);
    expect(documents(test, 'rightsRequest').every(({ clearedAt, text }) => clearedAt !== null && text === null)).toBe(
      true,
    );
    const own = await ownRequests(test.platform, await stored(test.platform, owner.id));
    expect(own.map(({ right, confidential }) => [right, confidential])).toEqual(
      expect.arrayContaining([
        ['rectification', true],
        ['access', true],
      ]),
    );
    expect(own.map(({ formerId }) => formerId)).toContain(id);
  });

  it('administrators decide nothing more, and nothing is carried out before it goes on', async () => {
    const given = await asked('erasure');
    const { officer, owner, id } = given;
    await kept(given);
    const { id: other } = await ask(test.platform, owner, 'rectification');
    const cut = () => Promise.reject(new Error('cut short'));
    await expect(markUser(test.platform, officer, owner.id, onCall(), { seals: [cut] })).rejects.toThrow('cut short');
    const refused = handleRequest(test.platform, first(given), { id: other, revision: 1 }, { state: 'granted' }, world);
    await expect(refused).rejects.toMatchObject({ code: 'statusConflict' });
    await hours(2);
    expect((await stored(test.platform, owner.id)).status).toBe('active');
    expect((await reading(id)).work).not.toBeNull();
    await finishMarks(test.platform, elsewhere);
    expect(await ownRequests(test.platform, await stored(test.platform, owner.id))).toHaveLength(2);
    expect((await reading(other)).endedAt).not.toBeNull();
  });
});
