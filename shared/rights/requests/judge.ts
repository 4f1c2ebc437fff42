import { type StoredText, type WithheldIn, withheldText } from '../../protection/index.ts';
import type { RightsRequest } from './request.ts';
import { toDocument } from './requestDocument.ts';
import { readRequest } from './requests.ts';
import { placeOf, type TextField } from './writing.ts';

const texts: {
  readonly [F in TextField]: {
    of(request: RightsRequest): StoredText | null | undefined;
    put(request: RightsRequest, text: StoredText): RightsRequest;
  };
} = {
  text: { of: ({ text }) => text, put: (request, text) => ({ ...request, text }) },
  extension: {
    of: ({ extension }) => extension?.reason,
    put: (request, reason) => ({ ...request, extension: request.extension && { ...request.extension, reason } }),
  },
  decision: {
    of: ({ decision }) => decision?.reason,
    put: (request, reason) => ({ ...request, decision: request.decision && { ...request.decision, reason } }),
  },
  lifting: {
    of: ({ lifting }) => lifting?.reason,
    put: (request, reason) => ({ ...request, lifting: request.lifting && { ...request.lifting, reason } }),
  },
};

const isText = (field: string): field is TextField => field in texts;

/** What is withheld of a request's texts. To others something changes only when it is released. */
export const withheldInRequest: WithheldIn = async (platform, id, field) => {
  const read = await readRequest(platform, id);
  if (!read || !isText(field)) return undefined;
  const { value: before, etag } = read;
  const place = placeOf(before.formerId ?? id, field);
  return withheldText(platform, place, texts[field].of(before), async (text, judgement) => {
    const after = texts[field].put(before, text);
    const revision = judgement === 'released' ? before.revision + 1 : before.revision;
    return { kind: 'replace', document: await toDocument(platform, { ...after, revision }), etag };
  });
};
