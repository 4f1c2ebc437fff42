import { type ContactRequest, ownContactRequests } from '../../officers/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { telling } from './fields.ts';
import { mapped } from './pages.ts';

/** A request to be called, to whoever made it: not about whom it turned out to be, and not which officer called. */
export const contactRequestTelling = telling<ContactRequest>()({
  id: 'told',
  revision: 'told',
  reference: 'told',
  state: 'told',
  createdAt: 'told',
  remindedAt: 'told',
  endedAt: 'told',
  requesterId: 'repeated',
  callbackNumber: 'told',
  availableFrom: 'told',
  availableUntil: 'told',
  userId: 'others',
  calls: 'others',
});

export const contactRequestsOfPerson = (platform: Platform, userId: string) =>
  mapped(ownContactRequests(platform, userId), contactRequestTelling.of);
