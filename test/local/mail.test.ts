import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmailClient, type EmailMessage } from '@azure/communication-email';
import { type Mail, startMail } from '../../infra/local/mail/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'register-mail-'));
const message: EmailMessage = {
  senderAddress: 'register@register.example',
  content: { subject: 'Aktivera', plainText: 'Hej', html: '<p>Hej</p>' },
  recipients: { to: [{ address: 'aino@example.fi' }] },
  headers: { 'X-Kind': 'invitation' },
  disableUserEngagementTracking: true,
};

const OPERATION = '6f0d4bd4-5c7a-4a8e-9d8c-6c1f3f9b1a01';
const OTHER = '6f0d4bd4-5c7a-4a8e-9d8c-6c1f3f9b1a02';

let mail: Mail;
let client: EmailClient;
const open = async () => {
  mail = await startMail({ dataDirectory: directory, clock: { now: () => Date.parse('2026-01-01T10:00:00Z') } });
  client = new EmailClient(`endpoint=${mail.endpoint}/;accesskey=c2VjcmV0`, {
    retryOptions: { maxRetries: 0 },
    allowInsecureConnection: true,
  });
};
const send = async (changed: Partial<EmailMessage> = {}, operationId = OPERATION) =>
  (await client.beginSend({ ...message, ...changed }, { operationId, updateIntervalInMs: 1 })).pollUntilDone();
const status = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'success',
    (error: { statusCode?: number }) => error.statusCode ?? 'cut',
  );

beforeAll(open);
beforeEach(() => {
  mail.clearInbox();
  mail.controls.heal();
});
afterAll(async () => {
  await mail.stop();
  rmSync(directory, { recursive: true });
});

it('accepts a message of the real client and puts it into the inbox', async () => {
  expect(await send()).toMatchObject({ id: OPERATION, status: 'Succeeded' });
  expect(mail.inbox()).toEqual([
    {
      id: expect.any(String),
      from: 'register@register.example',
      to: 'aino@example.fi',
      subject: 'Aktivera',
      text: 'Hej',
      html: '<p>Hej</p>',
      headers: { 'X-Kind': 'invitation' },
      sentAt: '2026-01-01T10:00:00.000Z',
    },
  ]);
});

it('delivers twice what is sent twice under one operation id', async () => {
  await send();
  await send();
  expect(mail.inbox()).toHaveLength(2);
});

it('knows operations after a restart, and 404 for others', async () => {
  await send();
  await mail.stop();
  await open();
  expect(mail.inbox()).toHaveLength(1);
  const asked = async (id: string) =>
    (await fetch(`${mail.endpoint}/emails/operations/${id}?api-version=2023-03-31`)).status;
  expect([await asked(OPERATION), await asked(OTHER)]).toEqual([200, 404]);
});

it.each<[string, Partial<EmailMessage>]>([
  ['no sender', { senderAddress: '' }],
  ['a recipient that is no address', { recipients: { to: [{ address: 'nobody' }] } }],
  ['no recipient', { recipients: { to: [] } }],
  ['no subject', { content: { subject: '', plainText: 'x' } }],
  ['no text', { content: { subject: 'x' } as EmailMessage['content'] }],
])('refuses a message with %s', async (_, changed) => {
  expect(await status(send(changed))).toBe(400);
  expect(mail.inbox()).toEqual([]);
});

it('fails, stays running, ends as failed and loses answers when it is told to', async () => {
  mail.controls.failNext(1, { status: 429, retryAfter: 7 });
  expect(await status(send())).toBe(429);
  mail.controls.failNext(1, { status: 500 });
  expect(await status(send())).toBe(500);
  mail.controls.cutNext('before');
  expect(await status(send())).toBe('cut');
  expect(mail.inbox()).toHaveLength(0);
  mail.controls.endAsFailed(1);
  expect(await status(send())).not.toBe('success');
  expect(mail.inbox()).toHaveLength(0);
  mail.controls.cutNext('after');
  expect(await status(send())).toBe('cut');
  expect(mail.inbox()).toHaveLength(1);
  mail.controls.keepRunning(3);
  expect(await send({}, OTHER)).toMatchObject({ status: 'Succeeded' });
  expect(mail.controls.requests).toBeGreaterThan(5);
});
