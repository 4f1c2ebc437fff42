import { CosmosClient } from '@azure/cosmos';
import { startLocal } from '../../infra/local/local.ts';

type Sample = typeof import('./sampleApp.ts');

const sampleApp = () =>
  jest.isolateModules(() => {
    (require('./sampleApp.ts') as Sample).registerSample({ streams: false });
  });

it('gives the app its settings and addresses, and takes them away again', async () => {
  const environment = { TICK: '0 0 0 1 1 *', SUPPORT_MAILBOX: 'other@register.example' };
  const local = await startLocal({ loadApp: sampleApp, environment, scheduleTimers: false, quiet: true });
  expect(process.env).toMatchObject({
    COSMOS_ENDPOINT: local.cosmos.endpoint,
    MAIL_ENDPOINT: local.mail.endpoint,
    PORTAL_BASE_URL: `${local.url}/local/portal`,
    SUPPORT_MAILBOX: 'other@register.example',
    TIME_ZONE: 'Europe/Helsinki',
    SECRET_MAIL_KEY: expect.stringMatching(/^[\w+/]{43}=$/),
  });
  const answer = await fetch(`${local.url}/api/users/me`, { headers: { origin: new URL(local.url).origin } });
  expect(answer.headers.get('access-control-allow-origin')).toBe(new URL(local.url).origin);
  expect(await (await fetch(`${local.url}/local/inbox`)).json()).toEqual([]);
  await local.runTimer('tick');
  await expect(local.runTimer('absent')).rejects.toThrow('absent');
  await local.stop();
  expect(process.env.COSMOS_ENDPOINT).toBeUndefined();
});

it('stands two hosts on one Cosmos DB, one mailbox and one clock, each with a door of its own', async () => {
  const first = await startLocal({
    loadApp: sampleApp,
    environment: { TICK: '0 0 0 1 1 *' },
    scheduleTimers: false,
    quiet: true,
  });
  const door = await first.cosmos.openDoor();
  const second = await startLocal({
    loadApp: sampleApp,
    environment: { TICK: '0 0 0 1 1 *', COSMOS_ENDPOINT: door.endpoint, MAIL_ENDPOINT: first.mail.endpoint },
    clock: first.clock,
    scheduleTimers: false,
    quiet: true,
  });
  expect(() => second.cosmos).toThrow('COSMOS_ENDPOINT');
  const client = new CosmosClient({
    endpoint: door.endpoint,
    key: 'a2V5',
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  await client.database('register').container('register').items.create({ id: 'a', pk: 'a', type: 'x' });
  client.dispose();
  expect(first.cosmos.dump().register).toHaveLength(1);
  expect(door.requests.all.filter(({ operation }) => operation === 'create')).toHaveLength(1);
  expect(first.cosmos.requests.all).toEqual([]);
  const before = Date.now();
  second.clock.advance('P1M');
  expect(first.clock.now() - before).toBeGreaterThan(27 * 86_400_000);
  expect((await fetch(`${second.url}/api/users/me`)).status).toBe(200);
  await second.stop();
  await first.stop();
});

it('leaves nothing behind when the app does not start', async () => {
  const now = Date.now;
  const failing = () => Promise.reject(Object.assign(new Error('Settings: X is missing'), { name: 'SettingsError' }));
  await expect(startLocal({ loadApp: failing, quiet: true })).rejects.toThrow('X is missing');
  expect(process.env.COSMOS_ENDPOINT).toBeUndefined();
  expect(Date.now).toBe(now);
});
