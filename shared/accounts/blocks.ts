import { millis } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import { noticeInForce, requiredFrom } from '../privacyNotice/index.ts';
import type { User } from './user.ts';

type World = Pick<Platform, 'calendar' | 'clock' | 'settings'>;
type Blockable = Pick<User, 'privacyNotice' | 'restriction'>;

/** What keeps somebody who has signed in from everything but what an endpoint declares as `unblocked`; the first that holds counts. */
const rules = {
  /** Art. 18: such an account is stored, not used. */
  accountRestricted: (_, { restriction }) => restriction !== null,
  /** A new privacy notice has been in force for longer than `NOTICE_GRACE`, and the user has not accepted it. */
  privacyNoticePending: (world, user) => {
    const from = noticeBlocksFrom(world, user);
    return from !== null && world.clock.now() >= millis(from);
  },
} as const satisfies Readonly<Record<string, (world: World, user: Blockable) => boolean>>;

export type Block = keyof typeof rules;

/** Everything that may block, as the contract names it. */
export const blocks = Object.keys(rules) as readonly Block[];

/** What blocks a user at this moment; undefined for nothing. */
export const blockOf = (world: World, user: Blockable): Block | undefined =>
  blocks.find((block) => rules[block](world, user));

/** The instant from which the notice in force blocks a user who does not accept it; null for one who has. */
export const noticeBlocksFrom = (world: World, { privacyNotice }: Blockable): string | null =>
  privacyNotice?.version === noticeInForce(world).version ? null : requiredFrom(world);
