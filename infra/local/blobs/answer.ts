import type { IncomingMessage } from 'node:http';
import type { Blob, BlobContainer } from './container.ts';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Buffer;
}

export interface BlobHouse {
  readonly account: string;
  readonly containerName: string;
  readonly container: BlobContainer;
  readonly blockLimit: number;
}

/** The largest block that Azure takes. */
const BLOCK_BYTES = 100 * 1024 * 1024;

/** The names in a page of a list. */
const PAGE = 5000;

/** Answers a request as Azure does; what the register has no use for is refused. */
export function answer(house: BlobHouse, request: IncomingMessage, body: Buffer, now: number): Answer {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  const [account, container, ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
  const name = rest.join('/');
  if (!String(request.headers.authorization).startsWith(`SharedKey ${house.account}:`))
    return refusal(403, 'AuthenticationFailed');
  if (account !== house.account || container !== house.containerName) return refusal(404, 'ContainerNotFound');

  const ask = `${request.method} ${searchParams.get('comp') ?? ''}`.trim();
  if (name === '') return ask === 'GET list' ? list(house, searchParams) : refusal(400, 'InvalidUri');
  const blob = house.container.find(name);
  switch (ask) {
    case 'PUT':
      return create(house, name, blob, request, now);
    case 'PUT appendblock':
      return append(house, name, blob, request, body, now);
    case 'GET':
      return blob ? read(blob, request) : refusal(404, 'BlobNotFound');
    case 'HEAD':
      return blob
        ? { status: 200, headers: { ...facts(blob), 'content-length': blob.bytes.length } }
        : refusal(404, 'BlobNotFound');
    case 'DELETE':
      return blob ? refusal(409, 'BlobImmutableDueToPolicy') : refusal(404, 'BlobNotFound');
    default:
      return refusal(400, 'UnsupportedHttpVerb');
  }
}

function create(
  { container }: BlobHouse,
  name: string,
  blob: Blob | undefined,
  { headers }: IncomingMessage,
  now: number,
): Answer {
  if (headers['x-ms-blob-type'] !== 'AppendBlob') return refusal(400, 'InvalidHeaderValue');
  if (blob) return refusal(409, headers['if-none-match'] === '*' ? 'BlobAlreadyExists' : 'BlobImmutableDueToPolicy');
  container.create(name, now);
  return { status: 201, headers: facts(container.find(name)) };
}

function append(
  { container, blockLimit }: BlobHouse,
  name: string,
  blob: Blob | undefined,
  { headers }: IncomingMessage,
  body: Buffer,
  now: number,
): Answer {
  const expected = headers['x-ms-blob-condition-appendpos'];
  if (!blob) return refusal(404, 'BlobNotFound');
  if (body.length === 0 || body.length > BLOCK_BYTES) return refusal(413, 'RequestBodyTooLarge');
  const at = blob.bytes.length;
  if (expected !== undefined && Number(expected) !== at) return refusal(412, 'AppendPositionConditionNotMet');
  if (blob.blocks >= blockLimit) return refusal(409, 'BlockCountExceedsLimit');
  container.append(name, body, now);
  return {
    status: 201,
    headers: { ...facts(blob), 'x-ms-blob-append-offset': at, 'x-ms-request-server-encrypted': 'true' },
  };
}

function read(blob: Blob, { headers }: IncomingMessage): Answer {
  const { length } = blob.bytes;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? '')) ?? [];
  if (from === undefined) return { status: 200, headers: facts(blob), body: blob.bytes };
  if (Number(from) >= length) return refusal(416, 'InvalidRange');
  const end = Math.min(to ? Number(to) + 1 : length, length);
  const range = { 'content-range': `bytes ${from}-${end - 1}/${length}` };
  return { status: 206, headers: { ...facts(blob), ...range }, body: blob.bytes.subarray(Number(from), end) };
}

function list({ container }: BlobHouse, query: URLSearchParams): Answer {
  const marker = query.get('marker') ?? '';
  const size = Math.min(Number(query.get('maxresults') || PAGE), PAGE);
  const found = container.names.filter((name) => name.startsWith(query.get('prefix') ?? '') && name >= marker);
  const blobs = found.slice(0, size).map((name) => {
    const blob = container.find(name);
    const length = `<Content-Length>${blob?.bytes.length ?? 0}</Content-Length>`;
    return `<Blob><Name>${name}</Name><Properties><Last-Modified>${new Date(blob?.createdAt ?? 0).toUTCString()}</Last-Modified><Etag>${etagOf(blob)}</Etag>${length}<BlobType>AppendBlob</BlobType></Properties></Blob>`;
  });
  const body = `<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs>${blobs.join('')}</Blobs><NextMarker>${found[size] ?? ''}</NextMarker></EnumerationResults>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

const etagOf = (blob: Blob | undefined): string => `"0x${(blob?.bytes.length ?? 0).toString(16).toUpperCase()}"`;

const facts = (blob: Blob | undefined): Record<string, string | number> => ({
  etag: etagOf(blob),
  'last-modified': new Date(blob?.createdAt ?? 0).toUTCString(),
  'x-ms-blob-type': 'AppendBlob',
  'x-ms-blob-committed-block-count': blob?.blocks ?? 0,
  'content-type': 'application/octet-stream',
});

const refusal = (status: number, code: string): Answer => ({
  status,
  headers: { 'x-ms-error-code': code, 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>The request was refused.</Message></Error>`,
});
