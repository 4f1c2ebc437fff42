import type { StoredEvent } from '../../shared/audit/index.ts';
import { faultOf } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { csvRow } from './csv.ts';
import { rawReply } from './endpoint.ts';
import { eventBody } from './schemas/event.ts';

/** How events leave the register as a whole: what stands before them, and each of them. */
interface Format {
  readonly contentType: string;
  readonly file: string;
  readonly heading: string;
  line(platform: Platform, event: StoredEvent): string;
}

const exportFormats = {
  'text/csv': {
    contentType: 'text/csv; charset=utf-8; header=present',
    file: 'events.csv',
    heading: csvRow([
      ...['id', 'at', 'actorKind', 'actorId', 'actorCapacity', 'action', 'subject', 'fields', 'details', 'keptUntil'],
    ]),
    line(platform, event) {
      const { id, at, actor, action, subject, fields, details, keptUntil } = eventBody(platform, event);
      return csvRow([
        ...[id, at, actor.kind, actor.kind === 'anonymous' ? '' : actor.id],
        ...[actor.kind === 'user' ? actor.capacity : '', action, subject],
        ...[fields.join(' '), JSON.stringify(details), keptUntil],
      ]);
    },
  },
  'application/x-ndjson': {
    contentType: 'application/x-ndjson; charset=utf-8',
    file: 'events.ndjson',
    heading: '',
    line: (platform, event) => `${JSON.stringify(eventBody(platform, event))}\n`,
  },
} as const satisfies Readonly<Record<string, Format>>;

type ExportType = keyof typeof exportFormats;

/** Streams pages of events in a format: no more than a page of them is in memory at a time. */
export function exportReply(
  platform: Platform,
  type: ExportType,
  pages: AsyncGenerator<readonly StoredEvent[]>,
): ReturnType<typeof rawReply<200>> {
  const { contentType, file, heading, line }: Format = exportFormats[type];
  const encoder = new TextEncoder();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (heading) yield encoder.encode(heading);
    try {
      for await (const page of pages) yield encoder.encode(page.map((event) => line(platform, event)).join(''));
    } catch (thrown) {
      // The answer has begun: the connection is cut, so that nobody takes a part for the whole.
      platform.log.write('requestFailed', { function: 'readEvents', ...faultOf(thrown) });
      throw thrown;
    }
  }
  return rawReply(200, {
    headers: { 'content-type': contentType, 'content-disposition': `attachment; filename="${file}"` },
    body: ReadableStream.from(chunks()),
  });
}
