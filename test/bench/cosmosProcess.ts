/** The embedded Cosmos DB and the journal in a process of their own, as the real ones are; prints their endpoints, and ends with its standard input. */
import { startBlobs } from '../../infra/local/blobs/index.ts';
import { startCosmos } from '../../infra/local/cosmos/index.ts';
import { containers } from '../../shared/platform/cosmos/containers.ts';

const [cosmos, blobs] = await Promise.all([startCosmos({ containers }), startBlobs()]);
process.stdout.write(`${cosmos.endpoint} ${blobs.endpoint}\n`);
process.stdin.resume().once('end', () => Promise.all([cosmos.stop(), blobs.stop()]).then(() => process.exit(0)));
