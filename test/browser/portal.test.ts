import { createServer, type Server } from 'node:http';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { close, listen } from '../../infra/local/listen.ts';
import { PASSWORD, type Person, type Register, startRegister } from '../setup/register.ts';
import { chromiumPath, openBrowser } from './chromium.ts';

if (chromiumPath === undefined) {
  const why = 'The browser tests were skipped: there is no Chromium at CHROMIUM_PATH or /usr/bin/chromium.';
  if (process.env.CI === 'true') throw new Error(why);
  process.stderr.write(`${why}\n`);
}

/** What a page's script was answered, or that the browser kept the answer from it. */
interface Seen {
  readonly refused?: boolean;
  readonly status?: number;
  readonly etag?: string | null;
  readonly retryAfter?: string | null;
  readonly body?: { readonly [field: string]: unknown };
}

(chromiumPath === undefined ? describe.skip : describe)('in a browser', () => {
  let register: Register;
  let portal: Server;
  let stranger: Server;
  let browser: Browser;
  let administrator: Person;
  const pageServer = () =>
    createServer((_, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><link rel="icon" href="data:,"><title>A page</title>');
    });
  const addressOf = (server: Server) => {
    const address = server.address();
    return `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  };

  beforeAll(async () => {
    portal = pageServer();
    stranger = pageServer();
    await Promise.all([listen(portal, 0), listen(stranger, 0)]);
    register = await startRegister({ PORTAL_BASE_URL: `${addressOf(portal)}/portal` });
    administrator = await register.administrator();
    browser = await openBrowser(chromiumPath ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await register?.stop();
    await Promise.all([close(portal), close(stranger)]);
  });

  /** What a page does: asks by `fetch`, and reads what the browser lets it read. */
  const ask = (page: Page, method: string, path: string, headers: Record<string, string> = {}, body?: unknown) =>
    page.evaluate(
      async ({ url, method, headers, body }): Promise<Seen> => {
        try {
          const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
          const text = await response.text();
          return {
            status: response.status,
            etag: response.headers.get('etag'),
            retryAfter: response.headers.get('retry-after'),
            ...(text !== '' && { body: JSON.parse(text) }),
          };
        } catch {
          return { refused: true };
        }
      },
      {
        url: `${register.local.url}${path}`,
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
      },
    );
  const json = { 'content-type': 'application/json' };

  it('a page of the portal signs in, reads, and changes what it has read under its ETag', async () => {
    const page = await browser.newPage();
    await page.goto(`${addressOf(portal)}/portal`);
    const credentials = { email: administrator.email, password: PASSWORD };
    const session = await ask(page, 'POST', '/api/sessions', json, credentials);
    expect(session.status).toBe(201);
    const authorization = `Bearer ${session.body?.token}`;

    const me = await ask(page, 'GET', '/api/me', { authorization });
    expect(me).toMatchObject({ status: 200, etag: expect.any(String), body: { email: administrator.email } });

    const change = { ...json, authorization, 'if-match': me.etag ?? '' };
    const changed = await ask(page, 'PATCH', '/api/me', change, { language: 'fi' });
    expect(changed).toMatchObject({ status: 200, body: { language: 'fi' } });
    expect(changed.etag).not.toBe(me.etag);
    const stale = await ask(page, 'PATCH', '/api/me', change, { language: 'en' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'revisionStale' } });
    await page.close();
  });

  it('a page of another origin is kept out by the browser', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf(stranger));
    const authorization = `Bearer ${administrator.token}`;
    expect(await ask(page, 'GET', '/api/me', { authorization })).toEqual({ refused: true });
    expect(await ask(page, 'GET', '/api/privacy-notice')).toEqual({ refused: true });
    await page.close();
  });

  it('the console shows the mails, moves the clock and runs the timers', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message: ConsoleMessage) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    await page.goto(`${register.local.url}/local`);
    await page.locator('#mails li').first().waitFor();
    expect(await page.locator('#mails li').count()).toBe(register.local.mail.inbox().length);
    const newest = register.local.mail.inbox().at(-1);
    expect(await page.locator('#mail h3').textContent()).toBe(newest?.subject);
    // The mail itself is rendered, in a frame in which nothing runs.
    await page.frameLocator('#mail iframe').getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Text' }).click();
    expect(await page.locator('#mail pre').textContent()).toBe(newest?.text);

    const status = page.getByRole('status');
    const before = register.local.clock.now();
    await page.getByRole('button', { name: '+1 day' }).click();
    await status.filter({ hasText: 'all timers have run' }).waitFor();
    const day = 24 * 60 * 60_000;
    // A day may be an hour longer or shorter, where clocks are changed.
    expect(Math.abs(register.local.clock.now() - before - day)).toBeLessThan(1.1 * 60 * 60_000);
    await page.getByRole('button', { name: 'Run dispatchMail now' }).click();
    await status.filter({ hasText: 'dispatchMail has run' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
