import { markUser, protectionReview, readUser, type User } from '../../shared/accounts/index.ts';
import { runDeadlines } from '../../shared/deadlines/index.ts';
import { actionsOf, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { mailsIn } from '../setup/reading.ts';

let world: TestPlatform;
let officer: User;
let other: User;
beforeEach(async () => {
  world = await testPlatform();
  officer = await settleNow(world.platform, { duty: 'protectionOfficer' });
  other = await settleNow(world.platform, { duty: 'protectionOfficer' });
  await settleAdministrator(world.platform);
});
afterEach(() => world.stop());

const elsewhere = { seals: [] };
const handlers = { protectedUser: protectionReview, protectedRestrictedUser: protectionReview };
const mark = (id: string, contactRequestId: string, reviewOn: string) =>
  markUser(world.platform, officer, id, { contactRequestId, reviewOn }, elsewhere);
const run = (platform = world.platform) => runDeadlines(platform, handlers);
const reminders = (id: string) => mailsIn(world, id).filter(({ template }) => template === 'protectionReviewDue');

describe('a mark that is to be looked at again', () => {
  it('is told to every officer on its day, without saying whose, and weekly from then on', async () => {
    const { id } = await settleNow(world.platform, { givenName: 'Märta' });
    await mark(id, 'call-1', '2026-07-15');
    world.clock.to('2026-07-14T20:59:00Z');
    expect(await run()).toMatchObject({ done: 0 });
    world.clock.to('2026-07-14T21:00:00Z');
    expect(await run()).toMatchObject({ done: 1, overdue: 0 });
    expect(await run()).toMatchObject({ done: 0 });
    expect(reminders(id).map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining([officer.id, other.id].map((userId) => ({ kind: 'user', userId }))),
    );
    expect(reminders(id)).toHaveLength(2);
    expect(reminders(id).every(({ parameters }) => Object.keys(parameters).length === 0)).toBe(true);
    world.clock.advance('P7D');
    await run();
    expect(reminders(id)).toHaveLength(4);
    expect((await readUser(world.platform, id))?.value.protection).toMatchObject({ reviewOn: '2026-07-15' });
  });

  it('has another day once an officer has looked at it on another contact', async () => {
    const { id } = await settleNow(world.platform);
    const { protection } = await mark(id, 'call-1', '2026-07-15');
    expect(await mark(id, 'call-2', '2027-01-15')).toMatchObject({
      protection: { alias: protection?.alias, reviewOn: '2027-01-15', contactRequestId: 'call-2' },
    });
    expect(actionsOf(world, id).at(-1)).toBe('protectionReviewed');
    world.clock.to('2026-12-01T00:00:00Z');
    expect(await run()).toMatchObject({ done: 0 });
  });

  it('is told once when two hosts find it at the same moment', async () => {
    const { id } = await settleNow(world.platform);
    await mark(id, 'call-1', '2026-07-15');
    const { platform: host } = await world.otherHost();
    world.clock.to('2026-07-20T00:00:00Z');
    await Promise.all([run(), run(host)]);
    expect(reminders(id)).toHaveLength(2);
  });
});
