/** An answer of Cosmos DB that is not success, with the code that the SDK shows. */
export class CosmosError extends Error {
  override readonly name = 'CosmosError';
  readonly status: number;
  /** Further members of the answer's body. */
  readonly details: Readonly<Record<string, unknown>>;
  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
  /** The name of the status as Cosmos DB writes it into `code`. */
  get code(): string {
    return NAMES[this.status] ?? 'InternalServerError';
  }
}

const NAMES: Readonly<Record<number, string>> = {
  304: 'NotModified',
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  424: 'FailedDependency',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};
