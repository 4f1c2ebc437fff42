import { deciderOf } from '../../functions/timers/dispatchMail.ts';
import type { Mail } from '../../infra/local/mail/index.ts';
import { verifyChain } from '../../shared/audit/index.ts';
import { dispatchOutbox, type Gateway, mailsOf } from '../../shared/mail/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { forgetGuardSet, TelephoneTask, taskContent } from '../../shared/protection/index.ts';
import { guarded } from '../setup/guard.ts';
import { documents } from '../setup/lifecycle.ts';
import { queueMail, storedUser, testMail } from '../setup/mail.ts';
import { type TestPlatform, testPlatform } from '../setup/platform.ts';
import { misfortunes } from '../setup/walk.ts';

let test: TestPlatform;
let mail: Mail;
let gateway: Gateway;
beforeAll(async () => {
  test = await testPlatform();
  ({ mail, gateway } = await testMail(test.clock));
});
afterAll(() => Promise.all([test.stop(), mail.stop()]));

const dispatch = (platform: Platform) => dispatchOutbox(platform, gateway, deciderOf(platform));

/** A mail that mentions a protected person, in an empty register. */
async function leak() {
  test.cosmos.clear();
  forgetGuardSet(test.platform);
  const person = await guarded(test.platform);
  const user = await storedUser(test.platform, { role: 'administrator' });
  await queueMail(test.platform, {
    template: 'organisationWithoutMainUser',
    partition: user.id,
    recipient: { kind: 'user', userId: user.id },
    parameters: { organisationId: 'Räfsbäck' },
  });
  return { person, user };
}

it.each(misfortunes)('a mail that is held back is told of once and never sent: $name', async ({ cut, as }) => {
  const host = await test.otherHost();
  for (let n = 1; ; n++) {
    const { person, user } = await leak();
    const before = host.door.faults.fired;
    host.door.faults.onWrite(n, cut);
    const dying = as(host);
    // The same process as long as it lives, then another.
    for (let run = 0; run < 3; run++) {
      forgetGuardSet(dying);
      await dispatch(dying).catch(() => undefined);
      test.clock.advance('PT3H');
    }
    const befallen = host.door.faults.fired > before;
    host.door.faults.heal();
    for (let run = 0; run < 6; run++) {
      await dispatch(test.platform);
      test.clock.advance('PT8H');
    }
    expect(mail.inbox()).toEqual([]);
    const [task, ...more] = documents(test, 'telephoneTask').map((document) => TelephoneTask.parse(document));
    expect(more).toEqual([]);
    expect(task && (await taskContent(test.platform, task))).toMatchObject({ persons: [person] });
    expect(await mailsOf(test.platform, user.id)).toMatchObject([{ state: 'failed', outcome: 'noAnswer' }]);
    expect(await verifyChain(test.platform, user.id)).toMatchObject({ intact: true, events: 1 });
    if (!befallen) {
      expect(n).toBeGreaterThan(5);
      return;
    }
  }
});
