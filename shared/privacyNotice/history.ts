import { en } from './2026-01-01/en.ts';
import { fi } from './2026-01-01/fi.ts';
import { sv } from './2026-01-01/sv.ts';
import type { NoticeVersion } from './content.ts';

/** Every version of the privacy notice, in the order in which they came or will come into force. */
export const history: readonly [NoticeVersion, ...NoticeVersion[]] = [
  { version: '2026-01-01', validFrom: '2026-01-01', content: { sv, fi, en } },
];
