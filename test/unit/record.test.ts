import { createSecretKey } from 'node:crypto';
import * as z from 'zod';
import { UserFacts } from '../../shared/accounts/index.ts';
import { hashPassword, limits, passwordRules } from '../../shared/credentials/index.ts';
import { calendarOf } from '../../shared/platform/calendar.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';
import { regions } from '../../shared/platform/regions.ts';
import { retention } from '../../shared/platform/retention.ts';
import { seal } from '../../shared/platform/seal.ts';
import { holdsIdentityCode } from '../../shared/protection/index.ts';
import { type Holding, held } from '../../shared/record/held.ts';
import { recordOfProcessing, recordWords } from '../../shared/record/index.ts';
import { type MeasureCode, measures } from '../../shared/record/measures.ts';
import { pathsOf } from '../../shared/record/paths.ts';
import { unreadRoutines } from '../../shared/routines/index.ts';
import { testKeys, testSettings } from '../setup/platform.ts';
import { aUser } from '../setup/users.ts';

const languages = ['sv', 'fi', 'en'] as const;
const world = (more: Readonly<Record<string, string>> = {}) => ({
  settings: testSettings('http://127.0.0.1:9', more),
  calendar: calendarOf('Europe/Helsinki'),
  clock: { now: () => Date.parse('2026-12-01T10:00:00Z') },
});
const declared = { retention, held, regions, containers };
const record = (more = {}, changed = {}) => recordOfProcessing(world(more), 'en', { ...declared, ...changed });
const holdings = Object.entries(held).filter(
  (row): row is [string, Holding] => typeof row[1] === 'object' && row[1] !== null,
);

describe('the record of processing', () => {
  it('describes every field of everything that holds personal data', () => {
    const undescribed = record().data.flatMap(({ document, fields }) =>
      fields.filter(({ kind }) => kind === null).map(({ field }) => `${document}.${field}`),
    );
    expect(undescribed).toEqual([]);
    // And names no field that is not there any more.
    for (const [document, { stored, sealed, kinds }] of holdings) {
      const paths = [...pathsOf(stored), ...(sealed ? pathsOf(sealed) : [])].map((path) => path.replaceAll('[]', ''));
      const own = Object.keys(kinds).filter((name) => kinds[name] !== 'technical');
      const gone = own.filter((name) => !paths.some((path) => path === name || path.startsWith(`${name}.`)));
      expect([document, gone]).toEqual([document, []]);
    }
  });

  it('has everything that is stored, with how long it is kept', () => {
    expect(record().retention.map(({ document }) => document)).toEqual(Object.keys(retention));
    expect(Object.keys(held).sort()).toEqual(Object.keys(retention).sort());
    for (const [document, { holds }] of Object.entries(retention))
      expect([document, record().data.some((row) => row.document === document)]).toEqual([
        document,
        holds !== 'nothing',
      ]);
  });

  it('changes with a field that is added, without anybody editing it', () => {
    const stored = (held.user.stored as z.ZodObject).extend({
      shoeSize: z.number(),
      home: z.object({ town: z.string() }).nullable(),
    });
    const { data } = record({}, { held: { ...held, user: { ...held.user, stored } } });
    const fields = data.find(({ document }) => document === 'user')?.fields ?? [];
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'shoeSize', kind: null, sealed: false },
        { field: 'home.town', kind: null, sealed: false },
        { field: 'email', kind: 'email', sealed: false },
      ]),
    );
    // The mark of a protected person stands nowhere but under the seal.
    const marks = data.flatMap((row) => row.fields.filter(({ field }) => field.startsWith('protection.')));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ sealed }) => sealed)).toBe(true);
  });

  it('changes with a period, as a setting or in the table', () => {
    const kept = (document: string, more = {}, changed = {}) =>
      record(more, changed).retention.find((row) => row.document === document);
    expect(kept('event')).toMatchObject({ period: 'P2Y', text: '2 years after it was recorded' });
    expect(kept('event', { EVENT_RETENTION: 'P5Y' })).toMatchObject({
      period: 'P5Y',
      text: '5 years after it was recorded',
    });
    const changed = {
      retention: { ...retention, tombstone: { ...retention.tombstone, period: 'P10Y', by: 'expiry' } },
    };
    expect(kept('tombstone')).toMatchObject({ period: null, ends: 'not erased' });
    expect(kept('tombstone', {}, changed)).toMatchObject({
      period: 'P10Y',
      text: 'at most 10 years',
      ends: 'deleted by the database',
    });
    const added = { retention: { ...retention, diary: { ...retention.event, period: 'P1W' } } };
    expect(kept('diary', {}, added)).toMatchObject({ title: 'diary', text: '1 week after it was recorded' });
  });

  it('changes with a region and a container', () => {
    const { places, security } = record(
      {},
      { regions: ['swedencentral'], containers: [...containers, { id: 'archive' }] },
    );
    expect(places).toMatchObject({
      regions: ['swedencentral'],
      containers: ['register', 'usernames', 'tokens', 'archive'],
    });
    expect(places.text).toContain('archive');
    expect(security.find(({ code }) => code === 'residency')?.text).toContain('one of the 1 permitted regions');
    expect(record().places.regions).toEqual(regions);
  });

  it('says of whom the settings say that they are responsible, and on which basis', () => {
    const given = { CONTROLLER: 'A town', JOINT_CONTROLLERS: 'B,C', PROCESSORS: 'D', LEGAL_BASIS: 'consent' };
    expect(record({ ...given, DATA_PROTECTION_OFFICER: 'E' })).toMatchObject({
      ...{ controller: 'A town', jointControllers: ['B', 'C'], processors: ['D'], dataProtectionOfficer: 'E' },
      legalBasis: { code: 'consent', text: expect.stringContaining('consent') },
      rights: expect.arrayContaining([{ code: 'withdrawal', text: expect.stringContaining('withdraw') }]),
    });
    expect(record().rights.map(({ code }) => code)).not.toContain('withdrawal');
  });

  it.each(languages)('is complete in %s, and says the same in each', (language) => {
    const shown = recordOfProcessing(world(), language);
    expect(shape(shown)).toEqual(shape(recordOfProcessing(world(), 'en')));
    expect(JSON.stringify(shown)).not.toMatch(/\{\w+\}|undefined|""/);
    expect(shown.transfers.text).toContain('HEL 2022-012014');
    expect(shown.protectedIdentities.join(' ')).toMatch(/alias|peitenimi/);
    for (const field of ['email', 'givenName', 'familyName', 'organisationId', 'role'])
      expect(shown.protectedIdentities.join(' ')).toContain(field);
  });

  it('shows that all of a protected person is sealed but what time is measured by', () => {
    const { fields = [] } = record().data.find(({ document }) => document === 'protectedUser') ?? {};
    const clear = fields.filter(({ sealed }) => !sealed);
    expect(new Set(clear.map(({ kind }) => kind))).toEqual(new Set(['technical', 'mails', 'use', 'employment']));
    expect(fields.filter(({ sealed }) => sealed).map(({ field }) => field)).toEqual(pathsOf(UserFacts));
  });

  it('says what roles and duties may do, by the table of permissions', () => {
    const { access } = record();
    const of = (code: string) => access.find((row) => row.code === code)?.actions ?? {};
    expect(of('administrator')).toMatchObject({ inviteUser: 'any', readUser: 'any' });
    expect(of('mainUser')).toMatchObject({ inviteUser: 'organisation' });
    expect(of('expert')).not.toHaveProperty('readUser');
  });
});

/** The codes of a record, without what differs by language. */
const shape = (of: ReturnType<typeof recordOfProcessing>) => ({
  subjects: of.dataSubjects.map(({ code }) => code),
  recipients: of.recipients.map(({ code }) => code),
  security: of.security.map(({ code }) => code),
  protectedIdentities: of.protectedIdentities.length,
  purposes: of.purposes.length,
  data: of.data.map(({ document, kinds }) => [document, kinds]),
});

describe('the security measures', () => {
  const values = measures(world().settings, regions, 'en');
  /** Each is held against what the program does. What only the infrastructure does is held against its snapshot. */
  const holds: Readonly<Record<MeasureCode, () => Promise<void> | void>> = {
    accounts: async () => {
      const hash = await hashPassword('kvasten flyger lågt i natt');
      const { algorithm, memory, passes, minimumLength } = values.accounts;
      expect(hash.startsWith(`$${algorithm}$v=19$m=${Number(memory) * 1024},t=${passes},p=`)).toBe(true);
      expect(minimumLength).toBe(String(passwordRules.minimumLength));
    },
    sessions: async () => {
      expect(values.sessions).toMatchObject({ idle: '1 hour', lifetime: '12 hours', hash: 'SHA256' });
      const { newSecret, tokenId } = await import('../../shared/credentials/index.ts');
      expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(Number(values.sessions.bits) / 8);
      expect(tokenId('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    },
    throttling: () => {
      expect(values.throttling).toEqual({ marks: '10', window: '15 minutes' });
      expect(limits.signInAddress.marks).toBe(10);
    },
    levels: () => expect(Number(values.levels.actions)).toBe(actionsInRecord()),
    log: async () => {
      const { hmac } = await import('../../shared/platform/keys.ts');
      expect(values.log).toEqual({ mac: 'HMAC-SHA256', eventRetention: '2 years' });
      expect(Buffer.from(hmac(createSecretKey(Buffer.alloc(32))), 'base64url')).toHaveLength(32);
    },
    journal: () => {
      // As long as events are kept.
      const { settings, calendar, clock } = world();
      const today = calendar.dayOf(clock.now());
      const kept = calendar.startOf(calendar.plus(today, settings.EVENT_RETENTION)) - calendar.startOf(today);
      expect(Number(values.journal.days)).toBeGreaterThanOrEqual(Math.floor(kept / 86_400_000));
    },
    sealing: async () => {
      expect(values.sealing).toEqual({ algorithm: 'AES-256-GCM' });
      expect(await seal(testKeys(), 'cursor', 'context', 'Aino Virtanen')).not.toContain('Aino');
    },
    minimisation: () => {
      expect(holdsIdentityCode('131052-308T')).toBe(true);
      expect(UserFacts.keyof().options).not.toContain('telephone');
    },
    transport: () => expect(values.transport).toEqual({ tls: '1.2' }),
    network: () => expect(values.network).toEqual({}),
    residency: () => expect(values.residency).toEqual({ regions: String(regions.length) }),
    training: () => {
      expect(values.training).toEqual({ routines: '3' });
      expect(unreadRoutines(aUser())).not.toEqual([]);
    },
    backups: () => expect(values.backups).toEqual({ period: '7 days' }),
  };

  it.each(Object.entries(holds))('%s is what the program does', (_, check) => check());

  it.each(languages)('have a sentence in %s that shows all their values', (language) => {
    for (const [code, of] of Object.entries(values)) {
      const { text } = recordWords[language].measures[code as MeasureCode];
      expect([code, [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()]).toEqual([
        code,
        Object.keys(of).sort(),
      ]);
    }
  });

  const actionsInRecord = () => new Set(record().access.flatMap(({ actions }) => Object.keys(actions))).size;
});
