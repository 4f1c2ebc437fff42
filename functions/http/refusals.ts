import { BlobError } from '../../shared/platform/blobs/appendBlobs.ts';
import { isStoreError } from '../../shared/platform/cosmos/errors.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';

/** What was thrown, as the caller is told: a refusal, a store that is busy or cannot say, a start that failed, or a fault of ours. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (isStoreError(thrown, 'busy', 'unknown')) return new Refusal('busy', { retryAfter: 2 });
  // What could not be written into the journal is not acknowledged; it is taken up again.
  if (thrown instanceof BlobError) return new Refusal('busy', { retryAfter: 30 });
  if (isStoreError(thrown, 'stale')) return new Refusal('conflict');
  if (thrown instanceof Error && notReady.includes(thrown.name)) return new Refusal('notReady', { retryAfter: 30 });
  return new Refusal('internalError');
}

/** The program has not what it needs to serve. */
const notReady: readonly string[] = ['SettingsError', 'KeysError'];
