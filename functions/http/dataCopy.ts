import type * as z from 'zod';
import type { Language } from '../../shared/platform/language.ts';
import { faultOf } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { noticeInForce, type PrivacyNotice, privacyNotice } from '../../shared/privacyNotice/index.ts';
import type { Copy } from '../../shared/rights/index.ts';
import { dataPage } from './dataPage.ts';
import { rawReply } from './endpoint.ts';
import { pageHeaders } from './pages.ts';
import { sectionSchemas } from './schemas/dataCopy.ts';

/** The copy as a stream of text: what was begun and cannot be ended is cut, so that nobody takes a part for the whole. */
export function dataCopyReply(
  platform: Platform,
  asPage: boolean,
  copy: Copy,
  language: Language,
  by: 'readMyData' | 'handOverCopy' = 'readMyData',
): ReturnType<typeof rawReply<200>> {
  const information = privacyNotice(platform, noticeInForce(platform), language);
  const pieces = asPage ? dataPage(platform, copy, information, language) : jsonPieces(copy, information);
  const encoder = new TextEncoder();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of pieces) yield encoder.encode(piece);
    } catch (thrown) {
      platform.log.write('requestFailed', { function: by, ...faultOf(thrown) });
      throw thrown;
    }
  }
  const headers = asPage
    ? pageHeaders(language)
    : { 'content-type': 'application/json', vary: 'Accept, Accept-Language' };
  return rawReply(200, { headers, body: ReadableStream.from(chunks()) });
}

async function* jsonPieces({ madeAt, leftOut, sections }: Copy, information: PrivacyNotice): AsyncGenerator<string> {
  yield JSON.stringify({ madeAt, information, leftOut }).slice(0, -1);
  for await (const section of sections) {
    // Strict schemas: what the contract does not know is a fault, and is not lost without a word.
    const schema: { readonly value: z.ZodType } | { readonly item: z.ZodType } = sectionSchemas[section.name];
    yield `,"${section.name}":`;
    if ('value' in section) {
      yield JSON.stringify('value' in schema ? schema.value.parse(section.value) : undefined);
      continue;
    }
    let separator = '[';
    for await (const page of section.pages) {
      for (const item of page) {
        yield separator + JSON.stringify('item' in schema ? schema.item.parse(item) : undefined);
        separator = ',';
      }
    }
    yield separator === '[' ? '[]' : ']';
  }
  yield '}';
}
