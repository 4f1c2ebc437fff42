/** How the service answers a request that it refuses. */
export interface Failure {
  readonly status: number;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
}

/** What happens to one request to send. */
export interface Fate {
  readonly failure: Failure | undefined;
  readonly endsAsFailed: boolean;
  /** How many times the operation is asked for before it has ended. */
  readonly runningFor: number;
  readonly cut: 'before' | 'after' | undefined;
}

/** Faults that a test puts before the next requests to send. */
export class MailControls {
  #failures: Failure[] = [];
  #failed = 0;
  #runningFor = 0;
  #cuts: ('before' | 'after')[] = [];
  #requests = 0;

  /** How many requests to send have come in. */
  get requests(): number {
    return this.#requests;
  }

  /** Refuses the next n requests. */
  failNext(n: number, failure: Failure): void {
    this.#failures.push(...Array<Failure>(n).fill(failure));
  }

  /** Accepts the next n, and lets their operations end as Failed. */
  endAsFailed(n: number): void {
    this.#failed += n;
  }

  /** Every operation that is accepted from now on is Running for so many questions. */
  keepRunning(questions: number): void {
    this.#runningFor = questions;
  }

  /** Cuts the connection of the next request: before it is accepted, or after and without an answer. */
  cutNext(when: 'before' | 'after'): void {
    this.#cuts.push(when);
  }

  /** Ends every fault. */
  heal(): void {
    this.#failures = [];
    this.#failed = 0;
    this.#runningFor = 0;
    this.#cuts = [];
  }

  /** For the service: what happens to the request that has just come in. */
  next(): Fate {
    this.#requests += 1;
    const cut = this.#cuts.shift();
    const failure = cut === undefined ? this.#failures.shift() : undefined;
    const endsAsFailed = failure === undefined && cut !== 'before' && this.#failed > 0;
    if (endsAsFailed) this.#failed -= 1;
    return { failure, endsAsFailed, runningFor: this.#runningFor, cut };
  }
}
