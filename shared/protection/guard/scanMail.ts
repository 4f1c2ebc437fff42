import type { GuardSet } from './guardSet.ts';
import { type Finding, scan } from './scan.ts';

/** A mail as it would leave, all that its reader or a server on the way would see. */
export interface OutgoingMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly name: string;
    readonly contentType: string;
    /** In base64, as the mail service takes it. */
    readonly contentInBase64: string;
  }[];
}

/** Whether a mail mentions protected persons. @param except what is no mention: the recipient's own address above all */
export function scanMail(set: GuardSet, mail: OutgoingMail, ...except: readonly string[]): Finding {
  const attachments = (mail.attachments ?? []).map(({ name, contentType, contentInBase64 }) => ({
    label: `${name}\n${contentType}`,
    content: contentOf(Buffer.from(contentInBase64, 'base64')),
  }));
  const parts = [
    `${mail.subject}\n${mail.text}`,
    mail.html,
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    ...attachments.flatMap(({ label, content }) => [label, content ?? '']),
  ];
  const persons = new Set(parts.flatMap((part) => scan(set, except.reduce(without, part)).persons));
  // What can't be read can't be let through.
  const opaque = attachments.some(({ content }) => content === undefined);
  return { hit: opaque || persons.size > 0, persons: [...persons].sort() };
}

/** The text of an attachment; nothing when it is no text: a document in a container of its own, compressed, encrypted. */
function contentOf(bytes: Buffer): string | undefined {
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
  const read = text.includes('\ufffd') ? bytes.toString('latin1') : text;
  return /[^\P{Cc}\t\n\v\f\r]/u.test(read) ? undefined : read;
}

/** A text without some of it, where that stands by itself. */
function without(text: string, excepted: string): string {
  if (excepted === '') return text;
  const literal = excepted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w.+-])${literal}(?![\\w-]|\\.\\w)`, 'gi'), ' ; ');
}
