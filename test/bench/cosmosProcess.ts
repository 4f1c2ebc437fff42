/** The embedded Cosmos DB in a process of its own, as the real one is; prints its endpoint, and ends with its standard input. */
import { startCosmos } from '../../infra/local/cosmos/index.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';

const { endpoint, stop } = await startCosmos({ containers });
process.stdout.write(`${endpoint}\n`);
process.stdin.resume().once('end', () => stop().then(() => process.exit(0)));
