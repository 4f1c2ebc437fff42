import { watchErasures } from '../../shared/accounts/lifecycle/overdue.ts';
import { storedUser } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';

let register: TestPlatform;

beforeEach(async () => {
  register = await testPlatform({}, '2026-03-10T09:00:00Z');
});
afterEach(() => register.stop());

const deactivated = (deactivatedAt: string) =>
  storedUser(register.platform, { status: 'deactivated', deactivatedAt, deactivationReason: 'removed' });

it('wakes somebody for an erasure that should have been done two days ago, and for no other', async () => {
  await deactivated('2026-02-07T09:00:00.000Z');
  expect(await watchErasures(register.platform)).toBe(0);
  expect(register.log).toEqual([]);

  await deactivated('2026-02-05T09:00:00.000Z');
  expect(await watchErasures(register.platform)).toBe(1);
  expect(register.log).toEqual([{ code: 'erasureOverdue', facts: { overdue: 1 } }]);

  // After a restriction there are thirty days, whatever is past.
  await storedUser(register.platform, {
    ...{ status: 'deactivated', deactivatedAt: '2025-02-05T09:00:00.000Z', deactivationReason: 'removed' },
    restrictionEndedAt: '2026-03-01T09:00:00.000Z',
  });
  expect(await watchErasures(register.platform)).toBe(1);
});
