import type { TokenCredential } from '@azure/identity';
import type { ContainerClient, StoragePipelineOptions } from '@azure/storage-blob';
import { isLoopback } from '../loopback.ts';
import { type AppendBlobs, type BlobEnd, blobError } from './appendBlobs.ts';

/** The published account and key of Microsoft's storage emulator; a stand-in on this machine guards nothing by them. */
const EMULATOR_ACCOUNT = 'devstoreaccount1';
const EMULATOR_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Milliseconds that one try may take. */
const TRY = 10_000;

/** How many bytes of a blob are in memory at once. */
const PIECE = 1024 * 1024;

/**
 * The blobs of a container: with the identity in Azure, with the emulator's key on this machine. The SDK is loaded, and the
 * identity asked for, at the first call: a request that has no business here does not pay for it.
 * @param endpoint the blob endpoint of the account, such as `https://account.blob.core.windows.net`
 */
export function openBlobs(
  endpoint: string,
  container: string,
  credential: () => Promise<TokenCredential>,
): AppendBlobs {
  let opening: Promise<Clients> | undefined;
  const clients = () => {
    opening ??= open(`${endpoint}/${container}`, credential).catch((thrown) => {
      opening = undefined;
      throw thrown;
    });
    return opening;
  };

  return {
    async list(prefix) {
      const { reading } = await clients();
      const found: BlobEnd[] = [];
      try {
        for await (const { name, properties } of reading.listBlobsFlat({ prefix }))
          found.push({ name, length: properties.contentLength ?? 0 });
      } catch (thrown) {
        throw blobError(thrown);
      }
      return found;
    },
    async *read(name, from = 0, to?: number) {
      const { reading } = await clients();
      const blob = reading.getAppendBlobClient(name);
      const length = to ?? (await blob.getProperties().catch(rethrow)).contentLength ?? 0;
      // A character may lie on both sides of a border.
      const decoder = new TextDecoder();
      for (let at = from; at < length; at += PIECE) {
        const bytes = await blob.downloadToBuffer(at, Math.min(PIECE, length - at)).catch(rethrow);
        yield decoder.decode(bytes, { stream: true });
      }
    },
    async create(name) {
      const { reading } = await clients();
      return (await reading.getAppendBlobClient(name).createIfNotExists().catch(rethrow)).succeeded;
    },
    async append(name, text, at) {
      const { writing } = await clients();
      const length = Buffer.byteLength(text);
      await writing
        .getAppendBlobClient(name)
        .appendBlock(text, length, { conditions: { appendPosition: at } })
        .catch(rethrow);
      return at + length;
    },
  };
}

interface Clients {
  readonly reading: ContainerClient;
  /** Tries once: after an answer that did not come, whoever appends looks first whether it was done. */
  readonly writing: ContainerClient;
}

async function open(url: string, credential: () => Promise<TokenCredential>): Promise<Clients> {
  const { ContainerClient, StorageSharedKeyCredential } = await import('@azure/storage-blob');
  const identity = isLoopback(url)
    ? new StorageSharedKeyCredential(EMULATOR_ACCOUNT, EMULATOR_KEY)
    : await credential();
  const client = (maxTries: number): ContainerClient => {
    const options: StoragePipelineOptions = {
      retryOptions: { maxTries, tryTimeoutInMs: TRY, retryDelayInMs: 200, maxRetryDelayInMs: 1_000 },
    };
    return new ContainerClient(url, identity, options);
  };
  return { reading: client(3), writing: client(1) };
}

const rethrow = (thrown: unknown): never => {
  throw blobError(thrown);
};
