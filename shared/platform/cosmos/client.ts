import type { TokenCredential } from '@azure/identity';
import { isLoopback } from '../loopback.ts';
import { queryPlans } from './queryPlans.ts';
import { type Store, storeOf } from './store.ts';

/** The published key of Microsoft's Cosmos DB emulator; a stand-in on this machine checks it no more than the emulator guards it. */
const EMULATOR_KEY = 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

/** The store at an endpoint: with the identity in Azure, with the emulator's key on this machine. */
export async function openStore(
  endpoint: string,
  database: string,
  credential: () => Promise<TokenCredential>,
): Promise<Store> {
  const { CosmosClient } = await import('@azure/cosmos');
  const options = {
    endpoint,
    ...(isLoopback(endpoint) ? { key: EMULATOR_KEY } : { aadCredentials: await credential() }),
    // One region: there is nothing to discover, and the address that was given is the one that is private.
    connectionPolicy: { enableEndpointDiscovery: false },
    // An option that the SDK has and its types hide; should it go, every query asks for its plan again, and a test says so.
    plugins: [queryPlans()],
  };
  return storeOf(new CosmosClient(options), database);
}
