import type * as z from 'zod';
import { ChainHead } from '../../shared/audit/index.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { Part, ReadinessDetails } from './schemas/service.ts';

/** How each part shows that it works. */
const probes: Readonly<Record<Part, (platform: Platform) => Promise<unknown>>> = {
  store: ({ store }) => store.read('register', 'probe', 'chain', ChainHead),
  keys: ({ keys }) => keys.current('chain-key'),
};

/** The parts that do not work. */
export async function failingParts(platform: Platform): Promise<readonly Part[]> {
  const names = Object.keys(probes) as Part[];
  const results = await Promise.allSettled(names.map((name) => probes[name](platform)));
  return names.filter((_, index) => results[index]?.status === 'rejected');
}
