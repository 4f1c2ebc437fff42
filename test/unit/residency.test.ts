import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Cosmos, startCosmos } from '../../infra/local/cosmos/index.ts';
import { openStore } from '../../shared/platform/cosmos/client.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';
import { hostRegion } from '../../shared/platform/hostRegion.ts';
import { regions } from '../../shared/platform/regions.ts';
import {
  type Residency,
  residencyFaults,
  residencyOf,
  residencyRefusal,
  thisMachine,
} from '../../shared/platform/residency.ts';

const inSweden = { readable: ['Sweden Central'], writable: ['Sweden Central'], host: 'swedencentral' };

describe('residencyFaults', () => {
  it.each(regions)('finds nothing wrong in %s', (region) => {
    expect(residencyFaults({ readable: [region], writable: [region], host: region })).toEqual([]);
  });

  it('knows a region by the name that Azure shows', () => {
    expect(residencyFaults({ ...inSweden, host: 'Germany West Central' })).toEqual([]);
  });

  it.each(['Switzerland North', 'UK South', 'East US', 'swedencentralstage', 'global', 'Sweden'])(
    'finds %s outside, wherever it is named',
    (region) => {
      expect(residencyFaults({ readable: ['Sweden Central', region], writable: [region], host: region })).toEqual([
        { part: 'databaseReads', kind: 'outside' },
        { part: 'databaseWrites', kind: 'outside' },
        { part: 'host', kind: 'outside' },
      ]);
    },
  );

  it('says of each part that says nothing that it is unknown', () => {
    expect(residencyFaults({ readable: [], writable: [], host: undefined })).toEqual([
      { part: 'databaseReads', kind: 'unknown' },
      { part: 'databaseWrites', kind: 'unknown' },
      { part: 'host', kind: 'unknown' },
    ]);
  });

  it('takes this machine for itself, and not for a region that the database reports', () => {
    expect(residencyFaults({ ...inSweden, host: thisMachine })).toEqual([]);
    expect(residencyFaults({ readable: ['East US'], writable: ['East US'], host: thisMachine })).toHaveLength(2);
  });
});

describe('residencyRefusal', () => {
  it('names each part and what is wrong with it, in the language of the reader', () => {
    const refusal = residencyRefusal([{ part: 'host', kind: 'unknown' }], 'fi');
    expect(refusal.code).toBe('residencyViolation');
    expect(refusal.errors).toEqual([{ path: 'host', code: 'unknown', message: 'Sijaintia ei saatu selville.' }]);
  });
});

describe('residencyOf, over a database at the wire', () => {
  const clock = { time: 0, now: () => clock.time };
  let cosmos: Cosmos;
  let residency: Residency;
  const asked = () => cosmos.requests.all.filter(({ operation }) => operation === 'metadata').length;

  beforeEach(async () => {
    clock.time = 0;
    cosmos = await startCosmos({ containers });
    const store = await openStore(cosmos.endpoint, 'register', () => Promise.reject(new Error('no identity here')));
    residency = residencyOf(store, async () => thisMachine, clock);
  });
  afterEach(() => cosmos.stop());

  it('serves while the account is in the EU/EEA, stops when a region is not, and serves again when it is', async () => {
    expect(await residency.faults()).toEqual([]);
    cosmos.setRegions({ readable: ['Sweden Central', 'East US'], writable: ['Sweden Central'] });
    expect(await residency.faults()).toEqual([]);
    clock.time += 5 * 60_000;
    expect(await residency.faults()).toEqual([{ part: 'databaseReads', kind: 'outside' }]);
    cosmos.setRegions({ readable: ['Sweden Central'], writable: ['Sweden Central'] });
    expect(await residency.faults()).toEqual([]);
  });

  it('asks once for any number of requests', async () => {
    const before = asked();
    await Promise.all(Array.from({ length: 20 }, () => residency.faults()));
    await residency.faults();
    expect(asked() - before).toBe(1);
  });

  it('says that it could not learn where a database is that does not answer', async () => {
    const silent = residencyOf(
      { regions: () => Promise.reject(new Error('no answer')) },
      () => Promise.reject(new Error('no answer')),
      clock,
    );
    expect(await silent.faults()).toEqual([
      { part: 'databaseReads', kind: 'unknown' },
      { part: 'databaseWrites', kind: 'unknown' },
      { part: 'host', kind: 'unknown' },
    ]);
  });
});

describe('hostRegion', () => {
  const local = { COSMOS_ENDPOINT: 'http://127.0.0.1:8081', HOST_RESOURCE_ID: undefined };
  const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/func-register';
  const azure = { COSMOS_ENDPOINT: 'https://register.documents.azure.com:443', HOST_RESOURCE_ID: id };
  const credential = async () => ({ getToken: async () => ({ token: 'made-up', expiresOnTimestamp: 0 }) });
  const noIdentity = () => Promise.reject(new Error('no identity here'));

  it('takes the word of the platform first', async () => {
    expect(await hostRegion(azure, { REGION_NAME: 'Sweden Central' }, noIdentity)).toBe('Sweden Central');
  });

  it('is on this machine when the database is, and not in Azure', async () => {
    expect(await hostRegion(local, {}, noIdentity)).toBe(thisMachine);
    expect(await hostRegion(azure, {}, noIdentity)).toBeUndefined();
    expect(await hostRegion(local, { WEBSITE_SITE_NAME: 'func-register' }, noIdentity)).toBeUndefined();
  });

  it('asks nobody about another app than the one that the platform names', async () => {
    expect(await hostRegion(azure, { WEBSITE_SITE_NAME: 'func-other' }, noIdentity)).toBeUndefined();
  });

  describe('where the platform says nothing', () => {
    const answers = new Map<string, { status: number; body: unknown }>();
    let server: Server;
    let endpoint: string;
    let authorization: string | undefined;

    beforeAll(async () => {
      server = createServer((request, response) => {
        authorization = request.headers.authorization;
        const { status, body } = answers.get(request.url?.split('?')[0] ?? '') ?? { status: 404, body: {} };
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    const ask = () => hostRegion(azure, { WEBSITE_SITE_NAME: 'Func-Register' }, credential, endpoint);

    it("takes Resource Manager's record of the app", async () => {
      answers.set(id, { status: 200, body: { id, location: 'East US' } });
      expect(await ask()).toBe('East US');
      expect(authorization).toBe('Bearer made-up');
    });

    it('does not know when Resource Manager refuses', async () => {
      answers.set(id, { status: 403, body: { error: {} } });
      expect(await ask()).toBeUndefined();
    });

    it('does not know when the record has no place', async () => {
      answers.set(id, { status: 200, body: { id } });
      await expect(ask()).rejects.toThrow();
    });
  });
});
