import { reseals } from '../../functions/reseals.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { resealAll } from '../../shared/protection/index.ts';
import { type TestPlatform, testKeys, testPlatform } from '../setup/platform.ts';
import { before } from '../setup/rotation.ts';
import {
  expectAllOpen,
  naming,
  resealUntilDone,
  type Sealed,
  sealEverything,
  types,
  without,
} from '../setup/sealed.ts';

/** Everything is sealed under the new version in the end, and opens with that alone. */

let test: TestPlatform;
const keys = testKeys(2);
/** The register before the second version was made. */
let old: Platform;
beforeAll(async () => {
  test = await testPlatform({}, '2026-01-15T09:00:00Z', keys);
  old = { ...test.platform, keys: before(keys) };
});
beforeEach(() => test.cosmos.clear());
afterAll(() => test.stop());

const wait = () => test.clock.advance('PT31M');

/** A register in which everything is sealed under the first version. */
async function sealedBefore(): Promise<Sealed> {
  const given = await sealEverything(test, old);
  await resealAll(old, reseals);
  return given;
}

describe('a rotation of the sealing key', () => {
  it('reseals everything, so that the old version can be disabled', async () => {
    const given = await sealedBefore();
    expect(Object.keys(naming(test, 'v1')).sort()).toEqual([...types, 'event'].sort());
    await expectAllOpen(test, given, before(keys));

    await resealUntilDone(test.platform, wait);
    expect(Object.keys(naming(test, 'v1'))).toEqual(['event']);
    await expectAllOpen(test, given, without(keys, 'v1'));
  });
});
