import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** The pages of this machine, without a build step: what is in `console/` and `portal/`. */
const PAGES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/local': { file: 'console/console.html', type: 'text/html' },
  '/local/style.css': { file: 'console/style.css', type: 'text/css' },
  '/local/console.js': { file: 'console/console.js', type: 'text/javascript' },
  '/local/portal.js': { file: 'portal/portal.js', type: 'text/javascript' },
  '/local/portal/activate': { file: 'portal/activate.html', type: 'text/html' },
  '/local/portal/keep-alive': { file: 'portal/keep-alive.html', type: 'text/html' },
  '/local/portal/reset-password': { file: 'portal/reset-password.html', type: 'text/html' },
  '/local/portal/confirm-email': { file: 'portal/confirm-email.html', type: 'text/html' },
};

export interface Page {
  readonly type: string;
  readonly content: Buffer;
}

export function pageAt(path: string): Page | undefined {
  const page = PAGES[path.length > 1 ? path.replace(/\/$/, '') : path];
  return page && { type: page.type, content: readFileSync(new URL(page.file, import.meta.url)) };
}

/** Sends a page that runs nothing but its own script. */
export function sendPage(response: ServerResponse, { type, content }: Page): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
