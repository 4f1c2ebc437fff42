import { CosmosClient } from '@azure/cosmos';
import { welcome } from '../../infra/local/welcome.ts';
import { type Register, startRegister } from '../setup/register.ts';

jest.setTimeout(60_000);

let register: Register;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.stop());

it('prints the activation link for as long as no administrator may enter', async () => {
  const { local } = register;
  const link = /activate#token=/;
  expect(await welcome(local, 'x')).toMatch(link);

  const client = new CosmosClient({ endpoint: local.cosmos.endpoint, key: 'a2V5' });
  const { items } = client.database('register').container('register');
  const invited = local.cosmos.dump().register?.find(({ type }) => type === 'user');
  const today = new Date(local.clock.now()).toISOString().slice(0, 10);
  const put = (lastDayOfEmployment: string | null) =>
    items.upsert({ ...invited, id: 'b', pk: 'b', status: 'active', lastDayOfEmployment });
  await put('2001-01-01');
  expect(await welcome(local, 'x')).toMatch(link);
  for (const last of [today, null]) {
    await put(last);
    expect(await welcome(local, 'x')).not.toMatch(link);
  }
  client.dispose();
});

it('prints no link that leads nowhere any more', async () => {
  const { local } = register;
  const client = new CosmosClient({ endpoint: local.cosmos.endpoint, key: 'a2V5' });
  const { items } = client.database('register').container('register');
  for (const user of local.cosmos.dump().register?.filter(({ type }) => type === 'user') ?? [])
    await items.upsert({ ...user, status: 'deactivated', role: 'editor' });
  client.dispose();
  expect(await welcome(local, 'x')).not.toMatch(/activate#token=/);
});
