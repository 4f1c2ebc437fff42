import { StoreError } from '../../shared/platform/cosmos/errors.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { TestPlatform } from './platform.ts';

type Host = Awaited<ReturnType<TestPlatform['otherHost']>>;

/** A process that is gone from its next fault on: nothing of it reaches the store or the journal any more. */
export function mortal({ platform, door }: Host): Platform {
  const before = door.faults.fired;
  const alive = () => (door.faults.fired > before ? Promise.reject(new StoreError('unknown')) : Promise.resolve());
  const { store, journal } = platform;
  return {
    ...platform,
    store: {
      ...store,
      read: (...of) => alive().then(() => store.read(...of)),
      create: (...of) => alive().then(() => store.create(...of)),
      replace: (...of) => alive().then(() => store.replace(...of)),
      remove: (...of) => alive().then(() => store.remove(...of)),
      batch: (...of) => alive().then(() => store.batch(...of)),
      async *pages(...of) {
        await alive();
        yield* store.pages(...of);
      },
    },
    journal: {
      list: (...of) => alive().then(() => journal.list(...of)),
      create: (...of) => alive().then(() => journal.create(...of)),
      append: (...of) => alive().then(() => journal.append(...of)),
      async *read(...of) {
        await alive();
        yield* journal.read(...of);
      },
    },
  };
}
