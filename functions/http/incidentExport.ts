import type { HandlerView } from '../../shared/incidents/index.ts';
import { faultOf } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { csvRow } from './csv.ts';
import { rawReply } from './endpoint.ts';
import { IncidentFacts } from './schemas/incident.ts';

export const exportTypes = ['application/json', 'text/csv'] as const;
type ExportType = (typeof exportTypes)[number];

type Cell = string | number | boolean | null | undefined | readonly string[];

/** The columns of the register as CSV: what art. 33(5) asks for, in the order of the work; who did it, by id. */
const columns: Readonly<Record<string, (incident: HandlerView) => Cell>> = {
  reference: ({ reference }) => reference,
  id: ({ id }) => id,
  state: ({ state }) => state,
  kind: ({ kind }) => kind,
  confidential: ({ confidential }) => confidential,
  discoveredAt: ({ discoveredAt }) => discoveredAt,
  reportedAt: ({ reportedAt }) => reportedAt,
  reportedBy: ({ reportedBy }) => reportedBy,
  awareAt: ({ awareAt }) => awareAt,
  awareGrounds: ({ awareness }) => awareness?.grounds,
  awarenessBy: ({ awareness }) => awareness?.by,
  notifyBy: ({ notifyBy }) => notifyBy,
  source: ({ source }) => source,
  description: ({ description }) => description,
  nature: ({ assessment }) => assessment?.nature,
  dataKinds: ({ assessment }) => assessment?.dataKinds,
  personKinds: ({ assessment }) => assessment?.personKinds,
  persons: ({ assessment }) => assessment?.persons,
  records: ({ assessment }) => assessment?.records,
  likelihood: ({ assessment }) => assessment?.likelihood,
  risk: ({ assessment }) => assessment?.risk,
  consequences: ({ assessment }) => assessment?.consequences,
  measures: ({ assessment }) => assessment?.measures,
  assessedBy: ({ assessment }) => assessment?.by,
  notifyAuthority: ({ decision }) => decision?.notifyAuthority,
  notifySubjects: ({ decision }) => decision?.notifySubjects,
  decisionGrounds: ({ decision }) => decision?.grounds,
  decidedAt: ({ decision }) => decision?.at,
  decidedBy: ({ decision }) => decision?.by,
  notifiedAt: ({ notification }) => notification?.at,
  notifiedBy: ({ notification }) => notification?.by,
  lateReasons: ({ notification }) => notification?.lateReasons,
  supplements: ({ supplements }) => supplements.map(({ at, text }) => `${at} ${text ?? ''}`),
  supplementedBy: ({ supplements }) => supplements.map(({ by }) => by),
  lettersQueuedAt: ({ letters }) => letters?.queuedAt,
  letterPersons: ({ letters }) => letters?.persons,
  publicCommunication: ({ decision }) => decision?.publicCommunication,
  lessons: ({ lessons }) => lessons,
  closedAt: ({ closedAt }) => closedAt,
  closedBy: ({ closedBy }) => closedBy,
};

const cell = (value: Cell): string => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

interface Format {
  readonly headers: Readonly<Record<string, string>>;
  readonly before: string;
  /** An incident, as the first or a later one. */
  item(incident: HandlerView, first: boolean): string;
  readonly after: string;
}

const formats: { readonly [T in ExportType]: Format } = {
  'application/json': {
    headers: { 'content-type': 'application/json' },
    before: '[',
    item: (incident, first) => `${first ? '' : ','}${JSON.stringify(IncidentFacts.parse(incident))}`,
    after: ']',
  },
  'text/csv': {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="incidents.csv"',
    },
    before: csvRow(Object.keys(columns)),
    item: (incident) => csvRow(Object.values(columns).map((column) => cell(column(incident)))),
    after: '',
  },
};

/** Streams the register of incidents: no more than a page of it is in memory at a time. */
export function incidentExport(
  platform: Platform,
  type: ExportType,
  pages: AsyncGenerator<readonly HandlerView[]>,
): ReturnType<typeof rawReply<200>> {
  const { headers, before, item, after } = formats[type];
  async function* texts(): AsyncGenerator<string> {
    yield before;
    let first = true;
    for await (const page of pages)
      for (const incident of page) {
        yield item(incident, first);
        first = false;
      }
    yield after;
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    try {
      for await (const text of texts()) yield encoder.encode(text);
    } catch (thrown) {
      // The answer has begun: the connection is cut, so that nobody takes a part for the whole.
      platform.log.write('requestFailed', { function: 'exportIncidents', ...faultOf(thrown) });
      throw thrown;
    }
  }
  return rawReply(200, { headers, body: ReadableStream.from(chunks()) });
}
