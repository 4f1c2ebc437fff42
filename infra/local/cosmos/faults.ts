/** When the connection is cut: before the write is done, or after it was done and before the answer. */
export type Cut = 'before' | 'after';

/**
 * Faults at the wire of one door: what a killed process, or a reply that was lost, looks like from both sides.
 * Another door to the same documents does not feel them.
 */
export class Faults {
  #writes = 0;
  #planned: { at: number; cut: Cut; staysDown: boolean } | undefined;
  #down = false;
  #fired = 0;

  /** The writes (a batch is one) that have come in so far. */
  get writes(): number {
    return this.#writes;
  }

  /** How often a planned cut has happened. */
  get fired(): number {
    return this.#fired;
  }

  /** Cuts the nth write from now (1 is the next); with `staysDown` everything after it too, until healed. */
  onWrite(n: number, cut: Cut, { staysDown = false }: { staysDown?: boolean } = {}): void {
    this.#planned = { at: this.#writes + n, cut, staysDown };
  }

  /** Cuts every request from now on. */
  down(): void {
    this.#down = true;
  }

  /** Ends every fault, planned or present. */
  heal(): void {
    this.#planned = undefined;
    this.#down = false;
  }

  /** For the front: whether and when to cut this request. */
  decide(isWrite: boolean): Cut | undefined {
    if (this.#down) return 'before';
    if (!isWrite) return undefined;
    this.#writes += 1;
    if (this.#planned?.at !== this.#writes) return undefined;
    const { cut, staysDown } = this.#planned;
    this.#planned = undefined;
    this.#down = staysDown;
    this.#fired += 1;
    return cut;
  }
}
