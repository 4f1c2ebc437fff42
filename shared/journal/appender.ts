import { type AppendBlobs, type BlobEnd, BlobError, isBlobError } from '../platform/blobs/appendBlobs.ts';

/** How often an append is tried: a busy minute has a handful of hosts at most. */
const TRIES = 20;

/** The most lines that go into one block. */
const BLOCK_LINES = 1000;

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (thrown: unknown) => void;
}

/**
 * Adds lines to a series of blobs that are named by month. What comes in while a block is on its way goes into the next one, so that
 * a sweep of many costs few blocks, of which a blob takes 50,000. Each line is there once, whatever became of the answers.
 */
export class Appender {
  readonly #blobs: AppendBlobs;
  readonly #series: string;
  #waiting: Waiting[] = [];
  #busy = false;
  /** Where this process believes the newest blob to end. */
  #end: BlobEnd | undefined;

  constructor(blobs: AppendBlobs, series: string) {
    this.#blobs = blobs;
    this.#series = series;
  }

  /** Adds a line, ended by a line end. It resolves when the line is there. @throws BlobError: it may be there or not */
  add(line: string, month: string): Promise<void> {
    const added = new Promise<void>((done, failed) => this.#waiting.push({ line, done, failed }));
    void this.#work(month);
    return added;
  }

  async #work(month: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const block = this.#waiting.splice(0, BLOCK_LINES);
      try {
        await this.#put(block.map(({ line }) => line).join(''), month);
        for (const { done } of block) done();
      } catch (thrown) {
        for (const { failed } of block) failed(thrown);
      }
    }
    this.#busy = false;
  }

  async #put(block: string, month: string): Promise<void> {
    let unanswered = 0;
    for (let tried = 1; ; tried++) {
      const end = await this.#newest(month);
      try {
        this.#end = { ...end, length: await this.#blobs.append(end.name, block, end.length) };
        return;
      } catch (thrown) {
        this.#end = undefined;
        if (isBlobError(thrown, 'absent')) await this.#blobs.create(end.name);
        else if (isBlobError(thrown, 'full')) await this.#blobs.create(after(end.name));
        else if (!isBlobError(thrown, 'moved', 'unknown')) throw thrown;
        else if (await this.#holds(end, block)) return;
        if (isBlobError(thrown, 'unknown')) unanswered++;
        if (tried >= TRIES || unanswered > 1) throw thrown;
      }
    }
  }

  /** The newest blob, or the first of a month that has none. */
  async #newest(month: string): Promise<BlobEnd> {
    const first = `${this.#series}/${month}/0000`;
    if (this.#end && this.#end.name >= first) return this.#end;
    const newest = (await this.#blobs.list(`${this.#series}/`)).at(-1);
    return newest && newest.name >= first ? newest : { name: first, length: 0 };
  }

  /** Whether a block was added behind a place after all, by a request whose answer did not come. */
  async #holds({ name, length }: BlobEnd, block: string): Promise<boolean> {
    let tail = '';
    try {
      for await (const piece of this.#blobs.read(name, length)) tail += piece;
    } catch (thrown) {
      if (isBlobError(thrown, 'absent')) return false;
      throw thrown;
    }
    // Whole lines, and not the end of another's.
    return `\n${tail}`.includes(`\n${block}`);
  }
}

/** The blob after one that is full. */
function after(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  const next = Number(name.slice(cut)) + 1;
  if (next > 9999) throw new BlobError('full');
  return name.slice(0, cut) + String(next).padStart(4, '0');
}
