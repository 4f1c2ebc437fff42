/** Where the account says it can be read and written: Azure's names of regions. */
export interface Regions {
  readonly readable: readonly string[];
  readonly writable: readonly string[];
}

/** The account as a client asks for it first: its regions, under the address at which the client came. */
export function accountBody(host: string, { readable, writable }: Regions): unknown {
  const locations = (names: readonly string[]) =>
    names.map((name) => ({ name, databaseAccountEndpoint: `http://${host}/` }));
  return {
    _self: '',
    id: 'local',
    _rid: 'local',
    media: '//media/',
    addresses: '//addresses/',
    _dbs: '//dbs/',
    writableLocations: locations(writable),
    readableLocations: locations(readable),
    enableMultipleWriteLocations: false,
    userReplicationPolicy: { asyncReplication: false, minReplicaSetSize: 3, maxReplicasetSize: 4 },
    userConsistencyPolicy: { defaultConsistencyLevel: 'Strong' },
    systemReplicationPolicy: { minReplicaSetSize: 3, maxReplicasetSize: 4 },
    readPolicy: { primaryReadCoefficient: 1, secondaryReadCoefficient: 1 },
    queryEngineConfiguration: '{"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":5}',
  };
}
