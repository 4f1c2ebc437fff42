import { instant } from '../../shared/platform/clock.ts';
import { registerRequest } from '../../shared/rights/index.ts';
import { actionsOf, documents } from '../setup/lifecycle.ts';
import {
  type Asked,
  asked,
  decided,
  EMAIL,
  erased,
  first,
  hours,
  mail,
  reading,
  restricted,
  rightsRoom,
  type Said,
  say,
  second,
  steps,
  test,
  timers,
  told,
} from '../setup/rights.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

rightsRoom();

/** Of an administrator, who leaves a roster besides; it takes two who decide. */
const erasing: Flow<Asked> = {
  addresses: [EMAIL],
  async prepare() {
    const given = await asked('erasure', { role: 'administrator' });
    await say({ state: 'granted' }, first, 1)(test.platform, given);
    return given;
  },
  ...decided(say({ state: 'granted' }, second, 2)),
  async expect(given) {
    await erased(given);
    expect(told()).toEqual(['Dina uppgifter raderas nu']);
    expect(steps(given.id)).toEqual([
      ...['mailSent', 'rightsGrantProposed', 'rightsRequestGranted', 'rightsTextsCleared', 'rightsCarriedOut'],
    ]);
  },
};

/** A decision that is a word and nothing to be carried out. */
const said = (said: Said, subject: string, step: string): Flow<Asked> => ({
  prepare: () => asked('access'),
  ...decided(say(said, first, 1)),
  async expect({ id, owner }) {
    await hours(2);
    expect(told()).toEqual([subject]);
    expect(steps(id)).toEqual(['mailSent', step, 'mailSent']);
    expect(await reading(id)).toMatchObject({ state: said.state, revision: 2 });
    expect(actionsOf(test, owner.id)).toEqual(['userSettled']);
  },
});

const registering: Flow<Asked> = {
  prepare: () => asked('access'),
  run: (platform, { administrators: [administrator, other], owner }) =>
    registerRequest(platform, administrator, {
      ...{ userId: owner.id, right: 'rectification', text: 'Fel namn.', channel: 'letter' },
      ...{ receivedAt: instant(test.clock.now() - 86_400_000), identityCheckedBy: other.id },
    }),
  async expect() {
    await hours(1);
    const kept = documents(test, 'rightsRequest').filter(({ channel }) => channel === 'letter');
    // Who got no answer may have written it down again; what is kept is whole and acknowledged.
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) expect(actionsOf(test, String(id))).toEqual(['rightsRequestRegistered', 'mailSent']);
    expect(told()).toHaveLength(kept.length);
  },
};

const reminding: Flow<Asked> = {
  async prepare() {
    const given = await asked('access');
    test.clock.advance('P25D');
    return given;
  },
  run: timers,
  async expect({ id, administrators }) {
    await hours(2);
    for (const { email } of administrators) expect(mail.inbox().filter(({ to }) => to === email)).toHaveLength(1);
    expect(steps(id)).toEqual(['mailSent', 'rightsReminderQueued', 'mailSent', 'mailSent']);
    test.clock.advance('P4D');
    await hours(1);
    for (const { email } of administrators) expect(mail.inbox().filter(({ to }) => to === email)).toHaveLength(2);
    expect(steps(id).filter((step) => step === 'rightsReminderQueued')).toHaveLength(2);
  },
};

describe.each([
  ['a granted erasure', walkable(erasing), 10],
  [
    'an extension',
    walkable(said({ state: 'extended', reason: 'Mycket.' }, 'Svaret på din begäran dröjer', 'rightsRequestExtended')),
    3,
  ],
  [
    'a refusal',
    walkable(said({ state: 'refused', reason: 'Nej.' }, 'Din begäran har avslagits', 'rightsRequestRefused')),
    3,
  ],
  ['what came by letter', walkable(registering), 1],
  ['reminders', walkable(reminding), 3],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});

describe('two hosts at the same moment', () => {
  it.each([
    ['erase', 'erasure', ['Dina uppgifter raderas nu']],
    ['restrict', 'restriction', ['Din begäran har beviljats']],
  ] as const)('%s once what two grant at once', async (_, right, mails) => {
    test.cosmos.clear();
    const given = await asked(right);
    const { platform: other } = await test.otherHost();
    const outcomes = await Promise.allSettled([
      say({ state: 'granted' }, first, 1)(test.platform, given),
      say({ state: 'granted' }, second, 1)(other, given),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'revisionStale' } }]);
    for (let run = 0; run < 2; run++) {
      await Promise.all([timers(test.platform), timers(other)]);
      test.clock.advance('PT61M');
    }
    await (right === 'erasure' ? erased(given) : restricted(given));
    expect(told()).toEqual(mails);
    expect(steps(given.id).filter((step) => step === 'rightsCarriedOut')).toHaveLength(1);
  });
});
