/** A request as it was answered: what tests and benches count. */
export interface RequestRecord {
  readonly method: string;
  /** `read`, `create`, `replace`, `upsert`, `patch`, `delete`, `batch`, `query`, `queryPlan`, `feed`, or `metadata`. */
  readonly operation: OperationName;
  readonly container: string | undefined;
  /** Operations in a batch; 1 otherwise. */
  readonly operations: number;
  /** The text of a query, without its parameters' values. */
  readonly query: string | undefined;
  /** 0 when the connection was cut. */
  readonly status: number;
  /** Estimated request units. */
  readonly charge: number;
}

export type OperationName =
  | 'read'
  | 'create'
  | 'replace'
  | 'upsert'
  | 'patch'
  | 'delete'
  | 'batch'
  | 'query'
  | 'queryPlan'
  | 'feed'
  | 'metadata';

const KEPT = 10_000;

/** The latest requests of one door, oldest first. */
export class RequestLog {
  #records: RequestRecord[] = [];

  get all(): readonly RequestRecord[] {
    return this.#records;
  }

  add(record: RequestRecord): void {
    if (this.#records.length >= 2 * KEPT) this.#records = this.#records.slice(-KEPT);
    this.#records.push(record);
  }

  /** Forgets what was recorded, and gives it. */
  take(): readonly RequestRecord[] {
    const taken = this.#records;
    this.#records = [];
    return taken;
  }
}
