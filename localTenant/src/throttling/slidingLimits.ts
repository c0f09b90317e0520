export type Rate = { readonly seconds: number; readonly most: number };

/** Counts calls by name over the seconds just gone, as Teams limits bots and feeds. A refused call is not counted. */
export class SlidingLimits {
  readonly #times = new Map<string, number[]>();

  constructor(readonly now: () => number) {}

  /** Seconds to wait, or 0: then the call goes on and is counted under every name. */
  enter(names: ReadonlyMap<string, readonly Rate[]>): number {
    const wait = Math.max(0, ...[...names].map(([name, rates]) => this.#wait(name, rates)));
    if (wait > 0) return Math.max(1, Math.ceil(wait / 1000));
    for (const name of names.keys()) this.#times.get(name)?.push(this.now());
    return 0;
  }

  #wait(name: string, rates: readonly Rate[]): number {
    const now = this.now();
    const longest = 1000 * Math.max(...rates.map(({ seconds }) => seconds));
    // Times ahead of now are from before the clock was set back.
    const times = (this.#times.get(name) ?? []).filter((at) => at <= now && now - at < longest);
    this.#times.set(name, times);
    const waits = rates.map(({ seconds, most }) => {
      const inside = times.filter((at) => now - at < seconds * 1000);
      const oldest = inside[inside.length - most];
      return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
    });
    return Math.max(...waits);
  }
}
