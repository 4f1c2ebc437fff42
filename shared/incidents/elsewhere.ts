import { isStoreError } from '../platform/cosmos/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { type Incident, writtenTo } from './incident.ts';
import { toDocument } from './incidentDocument.ts';
import { readIncident } from './incidents.ts';
import { incidentsOf } from './list.ts';

/** Whom the other parts of what was one incident have written to, and whom they are to write to before this one may. */
export interface Elsewhere {
  readonly told: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

/**
 * What the other parts say of those who wait in an incident that was just read. Of two parts in which somebody waits one writes: the
 * other leaves them to it. A part may have looked before they came to wait here, and be about to write to them: it is written anew,
 * so that its batch finds another ETag and it looks again.
 * @throws StoreError
 */
export async function lettersElsewhere(platform: Platform, incident: Incident): Promise<Elsewhere> {
  const [told, theirs] = [new Set<string>(), new Set<string>()];
  for (const id of await kinOf(platform, incident)) {
    const part = await halted(platform, incident, id);
    if (!part?.letters) continue;
    for (const userId of writtenTo(part.letters)) told.add(userId);
    if (writesBefore(part, incident)) for (const userId of part.letters.waiting) theirs.add(userId);
  }
  return { told, theirs };
}

/** The administrators' part before the officers', so that nothing about it shows that there is another. */
const writesBefore = (one: Incident, other: Incident): boolean =>
  one.confidential === other.confidential ? one.id < other.id : other.confidential;

/** Another part as it is once nothing of what it was about to write can come any more, where this one writes before it. */
async function halted(platform: Platform, incident: Incident, id: string): Promise<Incident | undefined> {
  for (;;) {
    const read = await readIncident(platform, id);
    const part = read?.value;
    if (!part || writesBefore(part, incident)) return part;
    if (!part.letters?.waiting.some((userId) => incident.letters?.waiting.includes(userId))) return part;
    try {
      await platform.store.replace('register', id, await toDocument(platform, part), read.etag);
      return part;
    } catch (thrown) {
      // Each time it is somebody else's progress.
      if (!isStoreError(thrown, 'stale')) throw thrown;
    }
  }
}

/** The other parts of what was one incident. An ordinary one does not name the officers' parts: they name it, and one another's parts. */
async function kinOf(platform: Platform, { id, parts }: Incident): Promise<ReadonlySet<string>> {
  const kin = new Set([id, ...parts.map((part) => part.id)]);
  const groups: string[][] = [];
  for await (const page of incidentsOf(platform, 'confidentialIncident'))
    for (const found of page)
      if (found.parts.length > 0) groups.push([found.id, ...found.parts.map((part) => part.id)]);
  for (let size = 0; size < kin.size; ) {
    size = kin.size;
    for (const group of groups) if (group.some((one) => kin.has(one))) for (const one of group) kin.add(one);
  }
  kin.delete(id);
  return kin;
}
