import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** The kept inbox can't be read. The message is one line for people. */
class BrokenInbox extends Error {
  override readonly name = 'BrokenInbox';
}

/** A mail as `GET /local/inbox` shows it. */
export interface InboxMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly sentAt: string;
}

/** An accepted request to send, with what becomes of it. `mail` is null when it will fail. */
export interface Sending {
  readonly operationId: string;
  readonly outcome: 'Succeeded' | 'Failed';
  readonly mail: InboxMail | null;
}

/** All accepted requests, in order, kept in a file: written before the request is answered. */
export class Inbox {
  readonly #file: string | undefined;
  #sendings: Sending[] = [];

  /** @throws BrokenInbox */
  constructor(directory?: string) {
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    this.#file = join(directory, 'inbox.jsonl');
    if (existsSync(this.#file)) this.#sendings = read(this.#file);
  }

  get mails(): readonly InboxMail[] {
    return this.#sendings.flatMap(({ mail }) => mail ?? []);
  }

  /** The latest sending under an operation id. */
  find(operationId: string): Sending | undefined {
    return this.#sendings.findLast((sending) => sending.operationId === operationId);
  }

  add(sending: Sending): void {
    if (this.#file !== undefined) appendFileSync(this.#file, `${JSON.stringify(sending)}\n`, { mode: 0o600 });
    this.#sendings.push(sending);
  }

  clear(): void {
    this.#sendings = [];
    if (this.#file !== undefined) rmSync(this.#file, { force: true });
  }
}

function read(file: string): Sending[] {
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  // A line that a kill cut off was never answered.
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
  try {
    return text
      .slice(0, end)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Sending);
  } catch {
    throw new BrokenInbox(`The inbox ${file} is broken; --fresh begins anew.`);
  }
}
