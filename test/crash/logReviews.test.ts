import { actorOf, type User } from '../../shared/accounts/index.ts';
import { commit } from '../../shared/audit/index.ts';
import { makeLogReviews, signLogReview, unsignedReviewsOf } from '../../shared/officers/index.ts';
import { newId } from '../../shared/platform/ids.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { documents, settleAdministrator, settleNow } from '../setup/lifecycle.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { type Flow, mailsFrom, misfortunes, walk } from '../setup/walk.ts';

let test: TestPlatform;
beforeAll(async () => {
  test = await testPlatform();
});
beforeEach(() => test.cosmos.clear());
afterAll(() => test.stop());

/** Something that an officer does with what others must not know of. */
const handle = (platform: Platform, officer: User) => {
  const about = newId();
  return commit(platform, {
    partition: about,
    writes: [],
    audience: 'officers',
    event: { actor: actorOf(officer), action: 'protectedUserRead', subject: about },
  });
};

async function week(): Promise<{ officer: User; reviewer: User }> {
  await settleAdministrator(test.platform);
  const officer = await settleNow(test.platform, { duty: 'protectionOfficer' });
  const reviewer = await settleNow(test.platform, { duty: 'logReviewer' });
  await handle(test.platform, officer);
  test.clock.advance('P8D');
  return { officer, reviewer };
}

describe.each(misfortunes)('a weekly review: $name', (misfortune) => {
  it('whichever write it is, there is one, told of once', async () => {
    const flow: Flow<unknown> = {
      prepare: week,
      run: makeLogReviews,
      async expect() {
        const [review, ...more] = documents(test, 'logReview').filter(
          ({ pk }) => mailsFrom(test, String(pk)).length > 0,
        );
        expect(more.length).toBeLessThan(2);
        expect(mailsFrom(test, String(review?.id))).toEqual(['logReviewReady']);
        expect(documents(test, 'event', String(review?.id))).toHaveLength(1);
      },
    };
    expect(await walk(test, flow, misfortune)).toBeGreaterThanOrEqual(1);
  });
});

it('two hosts make one, and whoever is in it waits for its signature', async () => {
  const { officer, reviewer } = await week();
  expect(await unsignedReviewsOf(test.platform, officer.id)).toBe(1);
  const { platform: other } = await test.otherHost();
  const made = await Promise.all([makeLogReviews(test.platform), makeLogReviews(other)]);
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await unsignedReviewsOf(test.platform, officer.id)).toBe(1);
  expect(await unsignedReviewsOf(test.platform, reviewer.id)).toBe(0);
  const [review] = documents(test, 'logReview');
  await signLogReview(test.platform, reviewer, String(review?.id));
  expect(await unsignedReviewsOf(test.platform, officer.id)).toBe(0);
  await handle(test.platform, officer);
  expect(await unsignedReviewsOf(test.platform, officer.id)).toBe(1);
});
