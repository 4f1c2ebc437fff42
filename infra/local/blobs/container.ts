import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** What is on disk can't be read. The message is one line for people. */
class BrokenBlobs extends Error {
  override readonly name = 'BrokenBlobs';
}

/** An append blob: what was added to it, and how often. */
export interface Blob {
  bytes: Buffer;
  blocks: number;
  readonly createdAt: string;
}

/** A blob that came to be, with `block` null, or a block that was added to one, in base64. */
interface Line {
  readonly name: string;
  readonly at: string;
  readonly block: string | null;
}

/** The blobs of one container, kept in a file: written before a request is answered. What is there only grows. */
export class BlobContainer {
  readonly #file: string | undefined;
  readonly #blobs = new Map<string, Blob>();

  /** @throws BrokenBlobs */
  constructor(directory?: string) {
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    this.#file = join(directory, 'blobs.jsonl');
    if (existsSync(this.#file)) for (const line of read(this.#file)) this.#apply(line);
  }

  get names(): readonly string[] {
    return [...this.#blobs.keys()].sort();
  }

  find(name: string): Blob | undefined {
    return this.#blobs.get(name);
  }

  create(name: string, now: number): void {
    this.#keep({ name, at: new Date(now).toISOString(), block: null });
  }

  append(name: string, block: Buffer, now: number): void {
    this.#keep({ name, at: new Date(now).toISOString(), block: block.toString('base64') });
  }

  /** Puts another text in the place of a blob, or takes it away: in memory alone. */
  forge(name: string, text: string | null, now: number): void {
    if (text === null) this.#blobs.delete(name);
    else this.#blobs.set(name, { bytes: Buffer.from(text), blocks: 1, createdAt: new Date(now).toISOString() });
  }

  #keep(line: Line): void {
    if (this.#file !== undefined) appendFileSync(this.#file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    this.#apply(line);
  }

  #apply({ name, at, block }: Line): void {
    const blob = this.#blobs.get(name);
    if (block === null) this.#blobs.set(name, { bytes: Buffer.alloc(0), blocks: 0, createdAt: at });
    else if (blob) {
      blob.bytes = Buffer.concat([blob.bytes, Buffer.from(block, 'base64')]);
      blob.blocks++;
    }
  }
}

function read(file: string): Line[] {
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  // A line that a kill cut off was never answered.
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
  try {
    return text
      .slice(0, end)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  } catch {
    throw new BrokenBlobs(`The blobs in ${file} are broken; --fresh begins anew.`);
  }
}
