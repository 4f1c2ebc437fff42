import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';

const PORTAL = { file: 'portal.html', type: 'text/html' };

/** The pages of this machine, without a build step: the console, and where the links in mails lead. */
const PAGES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/local': { file: 'console.html', type: 'text/html' },
  '/local/style.css': { file: 'style.css', type: 'text/css' },
  '/local/console.js': { file: 'console.js', type: 'text/javascript' },
  '/local/portal.js': { file: 'portal.js', type: 'text/javascript' },
  '/local/portal/activate': PORTAL,
  '/local/portal/keep-alive': PORTAL,
  '/local/portal/reset-password': PORTAL,
  '/local/portal/confirm-email': PORTAL,
  '/local/portal/privacy-notice': PORTAL,
};

export interface Page {
  readonly type: string;
  readonly content: Buffer;
}

export function pageAt(path: string): Page | undefined {
  const page = PAGES[path.length > 1 ? path.replace(/\/$/, '') : path];
  return page && { type: page.type, content: readFileSync(new URL(`./pages/${page.file}`, import.meta.url)) };
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
