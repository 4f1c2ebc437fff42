import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Change } from './collection.ts';

/** What is on disk can't be read. The message is one line for people. */
export class BrokenSnapshot extends Error {
  override readonly name = 'BrokenSnapshot';
}

interface Line {
  readonly sequence: number;
  readonly changes: readonly Change[];
}

const FORMAT = 'register-cosmos-1';
const COMPACT_AFTER_BYTES = 32 * 1024 * 1024;
/** What was deleted is on the disk no longer than so many milliseconds, or than this many times what a compaction takes. */
const FORGET_AFTER = 1_000;
const FORGET_AFTER_COMPACTIONS = 20;

/**
 * The documents on disk: a snapshot, and a journal of what was written since. Every write reaches the journal before it is
 * acknowledged, so a killed process loses nothing that anybody was told; a batch is one line, so it is whole or absent.
 * The snapshot is replaced by renaming, and lines that it already holds are skipped by their number: a kill between the
 * two steps of a compaction does no harm.
 */
export class Journal {
  readonly #snapshot: string;
  readonly #journal: string;
  readonly #documents: () => Iterable<Change>;
  #sequence = 0;
  #bytes = 0;
  #file: number;
  #forgetting: NodeJS.Timeout | undefined;
  /** What the last compaction took, in milliseconds. */
  #took = 0;

  /**
   * Reads what is there.
   * @param apply receives every change, oldest first
   * @param documents gives all documents for the next snapshot
   * @throws BrokenSnapshot
   */
  constructor(directory: string, apply: (change: Change) => void, documents: () => Iterable<Change>) {
    mkdirSync(directory, { recursive: true });
    this.#snapshot = join(directory, 'cosmos.snapshot.jsonl');
    this.#journal = join(directory, 'cosmos.journal.jsonl');
    this.#documents = documents;
    this.#readSnapshot(apply);
    this.#readJournal(apply);
    this.#file = openSync(this.#journal, 'a', 0o600);
    this.compact();
  }

  /** Appends the changes of one request. @throws when the disk refuses: the request must fail then */
  append(changes: readonly Change[]): void {
    const line: Line = { sequence: this.#sequence + 1, changes };
    const text = `${JSON.stringify(line)}\n`;
    writeSync(this.#file, text);
    this.#sequence = line.sequence;
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > COMPACT_AFTER_BYTES) this.compact();
    else if (changes.some(({ body }) => body === null)) this.#forgetSoon();
  }

  /** Who was erased must not stand in the lines that led there. */
  #forgetSoon(): void {
    this.#forgetting ??= setTimeout(
      () => {
        this.#forgetting = undefined;
        try {
          this.compact();
        } catch {
          // The journal still holds everything; the next deletion tries again, and a disk that refuses fails the requests.
        }
      },
      Math.max(FORGET_AFTER, FORGET_AFTER_COMPACTIONS * this.#took),
    ).unref();
  }

  /** Writes a new snapshot and empties the journal. */
  compact(): void {
    const began = performance.now();
    clearTimeout(this.#forgetting);
    this.#forgetting = undefined;
    const lines = [...this.#documents()].map((change) => JSON.stringify(change));
    const head = JSON.stringify({ format: FORMAT, sequence: this.#sequence, documents: lines.length });
    const temporary = `${this.#snapshot}.new`;
    writeFileSync(temporary, `${[head, ...lines].join('\n')}\n`, { mode: 0o600 });
    renameSync(temporary, this.#snapshot);
    ftruncateSync(this.#file);
    this.#bytes = 0;
    this.#took = performance.now() - began;
  }

  close(): void {
    this.compact();
    closeSync(this.#file);
  }

  #readSnapshot(apply: (change: Change) => void): void {
    rmSync(`${this.#snapshot}.new`, { force: true });
    if (!existsSync(this.#snapshot)) return;
    const [head, ...lines] = readFileSync(this.#snapshot, 'utf8').trimEnd().split('\n');
    try {
      const { format, sequence, documents } = JSON.parse(head ?? '') as {
        format: string;
        sequence: number;
        documents: number;
      };
      if (format !== FORMAT || documents !== lines.length) throw new Error('incomplete');
      for (const line of lines) apply(JSON.parse(line) as Change);
      this.#sequence = sequence;
    } catch {
      throw new BrokenSnapshot(`The snapshot ${this.#snapshot} is broken; --fresh begins anew.`);
    }
  }

  #readJournal(apply: (change: Change) => void): void {
    if (!existsSync(this.#journal)) return;
    const lines = readFileSync(this.#journal, 'utf8').split('\n');
    // What follows the last line end was cut off by a kill before anybody was told that it was done.
    lines.pop();
    for (const text of lines) {
      let line: Line;
      try {
        line = JSON.parse(text) as Line;
      } catch {
        throw new BrokenSnapshot(`The journal ${this.#journal} is broken; --fresh begins anew.`);
      }
      if (line.sequence <= this.#sequence) continue;
      for (const change of line.changes) apply(change);
      this.#sequence = line.sequence;
    }
  }
}
