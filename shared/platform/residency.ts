import type { Clock } from './clock.ts';
import type { Store } from './cosmos/store.ts';
import { type FieldFault, Refusal } from './http/problems.ts';
import { residencyTexts } from './http/texts.ts';
import type { Language } from './language.ts';
import { regions } from './regions.ts';

/** What the parts of the register say of where they are. Nothing said is not known; a name may be written as Azure shows or spells it. */
export interface Whereabouts {
  /** Where the database can be read. */
  readonly readable: readonly string[];
  /** Where the database can be written. */
  readonly writable: readonly string[];
  /** Where the program runs; `thisMachine` when the database is reached over loopback. */
  readonly host: string | typeof thisMachine | undefined;
}

/** Stands for a host that is no region of Azure's, because the whole register is on one machine. */
export const thisMachine: unique symbol = Symbol('this machine');

/** A part of the register that lies outside the EU/EEA, or could not say where it is. */
export interface ResidencyFault {
  readonly part: 'databaseReads' | 'databaseWrites' | 'host';
  readonly kind: 'outside' | 'unknown';
}

/** Which parts are not in the EU/EEA, as far as is known. */
export function residencyFaults({ readable, writable, host }: Whereabouts): readonly ResidencyFault[] {
  return [
    ...faultOf('databaseReads', readable),
    ...faultOf('databaseWrites', writable),
    ...(host === thisMachine ? [] : faultOf('host', host === undefined ? [] : [host])),
  ];
}

function faultOf(part: ResidencyFault['part'], places: readonly string[]): readonly ResidencyFault[] {
  if (places.length === 0) return [{ part, kind: 'unknown' }];
  return places.every(isInside) ? [] : [{ part, kind: 'outside' }];
}

/** "Sweden Central" and "swedencentral" are one region. */
const isInside = (region: string): boolean => regions.includes(region.toLowerCase().replace(/\s+/g, ''));

/** How long an answer without fault is trusted, in milliseconds: a database gets no region in less. */
const TRUSTED = 5 * 60_000;

/** The check at run time. */
export interface Residency {
  /** What is wrong now: asked once in five minutes while nothing is, and at every call while something is. Never rejects. */
  faults(): Promise<readonly ResidencyFault[]>;
}

/** A residency check over a store and a way to learn where the program runs. */
export function residencyOf(
  store: Pick<Store, 'regions'>,
  hostRegion: () => Promise<Whereabouts['host']>,
  clock: Clock,
): Residency {
  let trustedUntil = Number.NEGATIVE_INFINITY;
  let asking: Promise<readonly ResidencyFault[]> | undefined;

  const ask = async (): Promise<readonly ResidencyFault[]> => {
    // Whatever hinders an answer leaves its part unknown, which is a fault.
    const [database, host] = await Promise.all([
      store.regions().catch(() => ({ readable: [], writable: [] })),
      hostRegion().catch(() => undefined),
    ]);
    const faults = residencyFaults({ ...database, host });
    if (faults.length === 0) trustedUntil = clock.now() + TRUSTED;
    return faults;
  };

  return {
    async faults() {
      if (clock.now() < trustedUntil) return [];
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
  };
}

/** The refusal that answers every request while something is wrong; each fault names its part. */
export const residencyRefusal = (faults: readonly ResidencyFault[], language: Language): Refusal =>
  new Refusal('residencyViolation', {
    retryAfter: 60,
    errors: faults.map(
      ({ part, kind }): FieldFault => ({ path: part, code: kind, message: residencyTexts[language][kind] }),
    ),
  });
