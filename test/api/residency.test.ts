import { type Register, startRegister } from '../setup/register.ts';

describe('a register whose database says where it is', () => {
  let register: Register;
  beforeAll(async () => {
    register = await startRegister();
  });
  afterAll(() => register.stop());

  const SWEDEN = ['Sweden Central'];
  const statusOf = async (path: string, method = 'GET') => {
    const { status, body } = await register.call(method, path);
    return {
      status,
      code: body?.code,
      errors: body?.errors?.map(({ path, code }: { path: string; code: string }) => [path, code]),
    };
  };
  /** An answer without fault is trusted for five minutes. */
  const later = () => register.local.clock.advance('PT6M');

  it('serves while every region is in the EU/EEA', async () => {
    expect(await statusOf('/api/health/ready')).toMatchObject({ status: 200 });
  });

  it.each([
    ['a region outside', { readable: [...SWEDEN, 'East US'], writable: SWEDEN }, [['databaseReads', 'outside']]],
    ['a region that is written outside', { readable: SWEDEN, writable: ['UK South'] }, [['databaseWrites', 'outside']]],
    ['Switzerland', { readable: ['Switzerland North'], writable: SWEDEN }, [['databaseReads', 'outside']]],
    [
      'no word',
      { readable: [], writable: [] },
      [
        ['databaseReads', 'unknown'],
        ['databaseWrites', 'unknown'],
      ],
    ],
  ])(
    'answers 503 on every route but liveness for %s, and serves again when it is right',
    async (_, regions, errors) => {
      register.local.cosmos.setRegions(regions);
      later();
      const contract = Object.entries(register.contract.paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => [path, method] as const),
      );
      for (const [path, method] of contract.filter(([path]) => path !== '/api/health/live'))
        expect(
          await statusOf(path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'), method.toUpperCase()),
        ).toEqual({
          status: 503,
          code: 'residencyViolation',
          errors,
        });
      expect(await statusOf('/api/nothing')).toMatchObject({ status: 503 });
      expect(await statusOf('/api/health/live')).toMatchObject({ status: 200 });
      await expect(register.run('dispatchMail')).rejects.toThrow('Refusal');

      register.local.cosmos.setRegions({ readable: SWEDEN, writable: SWEDEN });
      expect(await statusOf('/api/health/ready')).toMatchObject({ status: 200 });
      await register.run('dispatchMail');
    },
  );
});
