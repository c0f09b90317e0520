/** What is on its way to bots. Closing the tenant lets go of what has not been answered. */
export class BotLine {
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<unknown>>();

  /** Ends after that time, or with the tenant. */
  signal(afterMs: number): AbortSignal {
    return AbortSignal.any([this.#closing.signal, AbortSignal.timeout(afterMs)]);
  }

  get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Does the work after the present turn, when what it tells of has been written. */
  later(work: () => Promise<unknown>): void {
    const done = new Promise((resolve) => setImmediate(resolve)).then(() => (this.isClosed ? undefined : work()));
    this.#underWay.add(done);
    void done.catch((error: unknown) => console.error(error)).finally(() => this.#underWay.delete(done));
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.settled();
  }
}
