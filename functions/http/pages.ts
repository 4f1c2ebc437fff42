import { type Page, pageOf, pagePolicy } from '../../shared/platform/html/index.ts';
import { accepted } from '../../shared/platform/http/accept.ts';
import type { Language } from '../../shared/platform/language.ts';
import { rawReply } from './endpoint.ts';

/** The headers of a page for people. */
export const pageHeaders = (language: Language): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': language,
  'content-security-policy': pagePolicy,
  'referrer-policy': 'no-referrer',
  vary: 'Accept, Accept-Language',
});

/** A page for people, in the place of the 200's JSON. */
export const pageReply = (page: Page): ReturnType<typeof rawReply<200>> =>
  rawReply(200, { headers: pageHeaders(page.language), body: pageOf(page) });

/** Whether whoever asks would rather have a page than JSON: browsers say so, programs do not. @throws Refusal `notAcceptable` */
export const wantsPage = (headers: Headers): boolean =>
  accepted(headers.get('accept'), ['application/json', 'text/html']) === 'text/html';
