import { activeOfficers } from '../../accounts/index.ts';
import { CHANGE_LIMIT, commit, system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { outgoing } from '../../mail/index.ts';
import { instant } from '../../platform/clock.ts';
import { ContactRequestDocument, opened, toDocument } from './document.ts';
import { ended, nextOf } from './request.ts';

const actor = system('contactRequests');

/** Room in a batch for what it tells beside this. */
const OTHERS = 8;

/** Reminds officers of a request that waits, and ends one whose time is over. */
export const contactRequestDeadline = deadlineHandler(ContactRequestDocument, async (platform, { value, etag }) => {
  const request = await opened(platform, value);
  const now = platform.clock.now();
  const at = instant(now);
  const next = nextOf(request, at);
  if (!next || next.at > at) return 'kept';
  const reminds = next.kind === 'remind';
  const after = reminds ? { ...request, remindedAt: at } : ended(request, at);
  const document = await toDocument(platform, after, value.ownerId);
  const told = reminds ? (await activeOfficers(platform)).slice(0, CHANGE_LIMIT - OTHERS) : [];
  await commit(platform, {
    partition: value.id,
    writes: [{ kind: 'replace', document, etag }],
    creates: told.map((userId) =>
      outgoing(now, { template: 'officersWaitedFor', partition: value.id, recipient: { kind: 'user', userId } }),
    ),
    event: { actor, action: reminds ? 'contactRequestOverdue' : 'contactRequestClosed', subject: value.id },
  });
  return 'done';
});
