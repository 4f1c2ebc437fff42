import type { Language } from '../platform/language.ts';
import type { Block } from './catalogue/text.ts';

/** A mail's text with every value in its place, before it takes a form. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly Block[];
  readonly action: { readonly label: string; readonly url: string; readonly note: string } | undefined;
  readonly after: readonly Block[];
  readonly footer: readonly string[];
}
