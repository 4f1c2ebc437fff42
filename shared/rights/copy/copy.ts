import { actorOf, readUser, type User } from '../../accounts/index.ts';
import { commit } from '../../audit/index.ts';
import { instant } from '../../platform/clock.ts';
import { refuse } from '../../platform/http/problems.ts';
import type { Platform } from '../../platform/platform.ts';
import { type LeftOut, leftOutOfCopy } from './registry.ts';
import { type Section, type SectionName, sectionNames, sections } from './sections.ts';

/** The copy of somebody's data (GDPR art. 15(3)): when it was made, what is left out of it and why, and then section by section. */
export interface Copy {
  readonly madeAt: string;
  readonly leftOut: readonly LeftOut[];
  /** Each is read when its turn comes; of lists no more than a page is in memory at a time. */
  readonly sections: AsyncGenerator<{ readonly name: SectionName } & Section>;
}

/** Everything that is held about the one who asks. That it was taken out is an event before anything is read. */
export async function copyOfOwnData(platform: Platform, self: User): Promise<Copy> {
  await commit(platform, {
    partition: self.id,
    writes: [],
    event: { actor: actorOf(self), action: 'ownDataRead', subject: self.id },
  });
  return copyOf(platform, self.id);
}

/** Everything that is held about somebody, as it is now. @throws Refusal `notFound` */
export async function copyOf(platform: Platform, id: string): Promise<Copy> {
  const { value: user } = (await readUser(platform, id)) ?? refuse('notFound');
  return { madeAt: instant(platform.clock.now()), leftOut: leftOutOfCopy(), sections: inOrder(platform, user) };
}

async function* inOrder(platform: Platform, user: User): Copy['sections'] {
  for (const name of sectionNames) yield { name, ...(await sections[name](platform, user)) };
}
