import { CosmosClient } from '@azure/cosmos';
import { startCosmos } from '../../infra/local/cosmos/index.ts';

/** Writes batches of two into a directory and says each number once it is acknowledged, until somebody kills it. */
const [, , dataDirectory] = process.argv;
const cosmos = await startCosmos({
  containers: [
    {
      id: 'register',
      partitionKey: '/pk',
      defaultTtl: -1,
      indexingPolicy: { includedPaths: [], excludedPaths: [{ path: '/*' }], compositeIndexes: [] },
    },
  ],
  dataDirectory,
});
const { items } = new CosmosClient({ endpoint: cosmos.endpoint, key: 'a2V5' })
  .database('register')
  .container('register');
for (let n = 1; ; n += 1) {
  const pk = `p${n}`;
  const answer = await items.batch(
    [
      { operationType: 'Create', resourceBody: { id: `a${n}`, pk, n } },
      { operationType: 'Create', resourceBody: { id: `b${n}`, pk, n } },
    ],
    pk,
  );
  if (answer.code === 200) process.stdout.write(`${n}\n`);
}
