import { policyOf, rosterOf } from '../../shared/accounts/index.ts';
import { decide } from '../../shared/accounts/lifecycle/decide.ts';
import { actionsOf, stored } from '../setup/lifecycle.ts';
import {
  type Asked,
  decided,
  hours,
  reading,
  restricting,
  rightsRoom,
  say,
  second,
  steps,
  test,
  told,
  underRestriction,
} from '../setup/rights.ts';
import { type Flow, misfortunes, walkable } from '../setup/walk.ts';

rightsRoom();

const lifting: Flow<Asked & { readonly lifting: number }> = {
  prepare: () => underRestriction({ role: 'administrator' }),
  ...decided((platform, given) =>
    say(
      { state: 'lifted', reason: 'Det är prövat.' },
      second,
      (given as Asked & { lifting: number }).lifting,
    )(platform, given),
  ),
  async expect({ id, owner }) {
    await hours(2);
    expect(told()).toEqual(['Din begäran har beviljats', 'Begränsningen av dina uppgifter upphör']);
    const { lifting, state, endedAt } = await reading(id);
    expect({ state, failedAt: lifting?.failedAt }).toEqual({ state: 'lifted', failedAt: null });
    const after = await stored(test.platform, owner.id);
    expect(after.restriction).toBeNull();
    // The person was told first (art. 18(3)), and what time does begins thirty days later.
    expect(String(lifting?.toldAt) <= String(after.restrictionEndedAt)).toBe(true);
    expect(String(after.restrictionEndedAt) <= String(endedAt)).toBe(true);
    expect(actionsOf(test, owner.id)).toEqual(['userSettled', 'processingRestricted', 'restrictionEnded']);
    expect(steps(id).slice(-3)).toEqual(['restrictionEndAnnounced', 'mailSent', 'restrictionLifted']);
    expect(steps(id).filter((step) => step !== 'mailSent')).toHaveLength(4);
    expect(await rosterOf(test.platform, 'administrators')).toContain(owner.id);
    expect(decide(after, policyOf(test.platform.settings), test.platform.calendar, test.clock.now())?.kind).not.toBe(
      'deactivate',
    );
  },
};

describe.each([
  ['a granted restriction', walkable(restricting({ role: 'administrator' })), 6],
  ['the lifting of a restriction', walkable(lifting), 8],
])('%s', (_, walkIt, least) => {
  it.each(misfortunes)('whichever write is $name', async (misfortune) => {
    expect(await walkIt(test, misfortune)).toBeGreaterThanOrEqual(least);
  });
});
