/**
 * The containers of the database, declared once: the embedded Cosmos DB is created from this, infra/ reads the same data,
 * and a test keeps the two together. Only paths that a query uses are indexed; every query has its composite index.
 */
export interface ContainerDeclaration {
  readonly id: ContainerId;
  readonly partitionKey: string;
  /** -1: documents live until their own `ttl` (seconds) says otherwise. */
  readonly defaultTtl: -1;
  readonly indexingPolicy: {
    readonly indexingMode: 'consistent';
    readonly automatic: true;
    readonly includedPaths: readonly { readonly path: string }[];
    readonly excludedPaths: readonly { readonly path: string }[];
    readonly compositeIndexes: readonly (readonly {
      readonly path: string;
      readonly order: 'ascending' | 'descending';
    }[])[];
  };
}

export type ContainerId = 'register' | 'usernames' | 'tokens';

export const databaseName = 'register';

const ascending = (...paths: readonly string[]) => paths.map((path) => ({ path, order: 'ascending' as const }));
const descending = (...paths: readonly string[]) => paths.map((path) => ({ path, order: 'descending' as const }));
const indexed = (...paths: readonly string[]) => ({
  indexingMode: 'consistent' as const,
  automatic: true as const,
  includedPaths: paths.map((path) => ({ path: `${path}/?` })),
  excludedPaths: [{ path: '/*' }],
});

export const containers: readonly ContainerDeclaration[] = [
  {
    id: 'register',
    partitionKey: '/pk',
    defaultTtl: -1,
    indexingPolicy: {
      ...indexed(
        '/pk',
        '/type',
        '/status',
        '/organisationId',
        '/role',
        '/duty',
        '/listKey',
        '/search/email',
        '/search/givenName',
        '/search/familyName',
        '/promptStage',
        '/promptDate',
        '/lastActiveAt',
        '/createdAt',
        '/deactivatedAt',
        '/lastDayOfEmployment',
        '/outbox',
        '/rank',
        '/state',
        '/at',
        '/seq',
        '/actorId',
        '/subject',
        '/action',
        '/retention',
        '/audience',
        '/dueAt',
        '/ownerId',
        // Who was shown in a list, and to whom a mail is on its way: for the copy of somebody's data.
        '/details/ids/[]',
        '/recipient/userId',
      ),
      compositeIndexes: [
        // Lists of users and organisations, in the order of their names.
        ascending('/type', '/listKey'),
        ascending('/type', '/organisationId', '/listKey'),
        // The sweeps: who is due, oldest first; the key, which is the id, makes the order of paging unique.
        ascending('/type', '/status', '/promptStage', '/lastActiveAt', '/pk'),
        ascending('/type', '/status', '/promptDate', '/pk'),
        ascending('/type', '/status', '/lastDayOfEmployment', '/pk'),
        ascending('/type', '/status', '/createdAt', '/pk'),
        ascending('/type', '/status', '/deactivatedAt', '/pk'),
        // What falls due, oldest first.
        ascending('/type', '/dueAt', '/id'),
        ascending('/dueAt', '/id'),
        // What belongs to somebody, and what waits in a state: newest first.
        descending('/type', '/listKey'),
        descending('/type', '/ownerId', '/listKey'),
        descending('/type', '/state', '/listKey'),
        // The outbox, in the order of sending and of age.
        ascending('/outbox', '/rank'),
        ascending('/outbox', '/createdAt'),
        // The log: of one partition, and of the register.
        descending('/pk', '/type', '/seq'),
        ascending('/pk', '/type', '/seq'),
        ascending('/type', '/pk', '/seq'),
        descending('/type', '/at', '/id'),
        descending('/type', '/subject', '/at', '/id'),
        descending('/type', '/actorId', '/at', '/id'),
        descending('/type', '/action', '/at', '/id'),
      ],
    },
  },
  {
    id: 'usernames',
    partitionKey: '/id',
    defaultTtl: -1,
    indexingPolicy: { ...indexed('/userId'), compositeIndexes: [] },
  },
  {
    id: 'tokens',
    partitionKey: '/id',
    defaultTtl: -1,
    indexingPolicy: { ...indexed('/type', '/userId'), compositeIndexes: [] },
  },
];
