import * as z from 'zod';
import { derive, hmac, type Key, type Keys } from '../platform/keys.ts';

/** What is written down outside the database before anybody is told that it is done: of which user, by id, and when. */
export interface Entry {
  /** The user's id. */
  readonly id: string;
  readonly kind: 'mark' | 'lift' | 'erasure';
  /** An instant. Where a mark and a lift of one user are both written, the later one holds. */
  readonly at: string;
}

/** A count that the register raises in the database before it writes it here: one that the database does not know was put back. */
export interface Checkpoint {
  /** The count, as text. */
  readonly id: string;
  readonly kind: 'checkpoint';
  readonly at: string;
}

/** An entry as it is written, one a line. The kind stands in its HMAC alone. */
const Line = z.object({ id: z.string(), at: z.string(), keyId: z.string(), mac: z.string() });
type Line = z.output<typeof Line>;

const kinds = ['erasure', 'mark', 'lift', 'checkpoint'] as const satisfies readonly (Entry | Checkpoint)['kind'][];

const macOf = (key: Key, kind: (typeof kinds)[number], { id, at }: Pick<Line, 'id' | 'at'>): string =>
  hmac(derive(key, 'journal'), kind, id, at, key.id);

/**
 * The line of an entry. Whoever has the storage alone can neither make one nor tell a mark from an erasure: to them somebody
 * under protection is somebody who was erased.
 */
export async function lineOf(keys: Keys, entry: Entry | Checkpoint): Promise<string> {
  const key = await keys.current('chain-key');
  const line: Line = { id: entry.id, at: entry.at, keyId: key.id, mac: macOf(key, entry.kind, entry) };
  return `${JSON.stringify(line)}\n`;
}

/**
 * The entry of a line; undefined for a line that was not written here.
 * @throws KeysError when the key of a line cannot be had: nobody can say then what it tells
 */
export async function entryIn(keys: Keys, text: string): Promise<Entry | Checkpoint | undefined> {
  const line = parsed(text);
  if (!line) return undefined;
  const key = await keys.byId('chain-key', line.keyId);
  const kind = kinds.find((known) => macOf(key, known, line) === line.mac);
  return kind && { id: line.id, kind, at: line.at };
}

function parsed(text: string): Line | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
