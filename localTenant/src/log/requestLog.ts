/** One request as the log keeps it: what was done and what it cost, never a body, never a query. */
export type LogEntry = {
  readonly seq: number;
  readonly at: string;
  readonly businessAt: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly units: number;
  readonly app?: string;
  readonly person?: string;
  readonly ms: number;
  /** True for a request inside a $batch; the envelope has an entry of its own that costs nothing. */
  readonly batched: boolean;
  readonly fault: string;
  readonly requestId: string;
};

export type LogTotal = { app: string; operation: string; requests: number; units: number; errors: number };

const most = 50_000;

/** The latest requests, and sums over all since it was last cleared, so that a long import stays countable. */
export class RequestLog {
  #entries: LogEntry[] = [];
  readonly #totals = new Map<string, LogTotal>();
  #seq = 0;

  add(entry: Omit<LogEntry, 'seq'>): void {
    this.#entries.push({ seq: ++this.#seq, ...entry });
    if (this.#entries.length >= most * 2) this.#entries = this.#entries.slice(most);
    const operation = `${entry.method} ${entry.path}`;
    const key = `${entry.app ?? ''} ${operation}`;
    const total = this.#totals.get(key) ?? { app: entry.app ?? '', operation, requests: 0, units: 0, errors: 0 };
    total.requests += 1;
    total.units += entry.units;
    if (entry.status >= 400) total.errors += 1;
    this.#totals.set(key, total);
  }

  get last(): number {
    return this.#seq;
  }

  since(seq: number, app?: string): LogEntry[] {
    return this.#entries.filter((entry) => entry.seq > seq && (app === undefined || entry.app === app));
  }

  totals(app?: string): LogTotal[] {
    return [...this.#totals.values()].filter((total) => app === undefined || total.app === app);
  }

  clear(): void {
    this.#entries = [];
    this.#totals.clear();
  }
}
