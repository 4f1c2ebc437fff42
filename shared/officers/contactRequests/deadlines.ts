import { commit, system } from '../../audit/index.ts';
import { deadlineHandler } from '../../deadlines/index.ts';
import { instant } from '../../platform/clock.ts';
import { ContactRequestDocument, opened, toDocument } from './document.ts';
import { ended, nextOf } from './request.ts';

const actor = system('contactRequests');

/** Ends a request whose time is over. */
export const contactRequestDeadline = deadlineHandler(ContactRequestDocument, async (platform, { value, etag }) => {
  const request = await opened(platform, value);
  const now = instant(platform.clock.now());
  const next = nextOf(request);
  if (next && next.at > now) return 'kept';
  const document = await toDocument(platform, ended(request, now), value.ownerId);
  await commit(platform, {
    partition: value.id,
    writes: [{ kind: 'replace', document, etag }],
    event: { actor, action: 'contactRequestClosed', subject: value.id },
  });
  return 'done';
});
