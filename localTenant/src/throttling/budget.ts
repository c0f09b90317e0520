/** SharePoint's resource units by licence band (graph-contract 7.1). */
const bands = [
  { upTo: 1_000, minute: 1_250, day: 1_200_000, tenant: 18_750 },
  { upTo: 5_000, minute: 2_500, day: 2_400_000, tenant: 37_500 },
  { upTo: 15_000, minute: 3_750, day: 3_600_000, tenant: 56_250 },
  { upTo: 50_000, minute: 5_000, day: 4_800_000, tenant: 75_000 },
  { upTo: Number.POSITIVE_INFINITY, minute: 6_250, day: 6_000_000, tenant: 93_750 },
] as const;

export type BudgetSetting = 'off' | number;
type Window = { start: number; used: number };
/** How long to wait, or none; and the headers to send from 80 percent of the minute's allowance. */
export type Charge = { readonly wait: number; readonly headers: Readonly<Record<string, string>> };

const minute = 60_000;
const free: Charge = { wait: 0, headers: {} };

/**
 * Counts what SharePoint counts. A refused call is charged too. The windows run in business time, which passes as fast
 * as real time until it is moved: after a move, what was spent counts exactly as long as it would have by waiting.
 */
export class Budget {
  #setting: BudgetSetting;
  readonly #windows = new Map<string, Window>();

  constructor(setting: BudgetSetting, readonly now: () => number) {
    this.#setting = setting;
  }

  get setting(): BudgetSetting {
    return this.#setting;
  }

  set(setting: BudgetSetting): void {
    this.#setting = setting;
    this.#windows.clear();
  }

  charge(appId: string, units: number, personId?: string): Charge {
    if (this.#setting === 'off' || units === 0) return free;
    const licences = this.#setting;
    const band = bands.find((each) => licences <= each.upTo) ?? bands[4];
    const byMinute = this.#add(`minute ${appId}`, units, minute);
    const wait = Math.max(
      over(byMinute, band.minute),
      over(this.#add(`day ${appId}`, units, 1_440 * minute), band.day),
      over(this.#add('tenant', units, 5 * minute), band.tenant),
      personId ? over(this.#add(`person ${personId}`, 1, 5 * minute), 3_000) : 0,
    );
    const headers: Record<string, string> = {};
    if (byMinute.used >= band.minute * 0.8) {
      headers['RateLimit-Limit'] = String(band.minute);
      headers['RateLimit-Remaining'] = String(Math.max(0, band.minute - byMinute.used));
      headers['RateLimit-Reset'] = String(byMinute.left);
    }
    return { wait, headers };
  }

  /** Seconds to wait before another token may be exchanged for this person; 0 when this one may. */
  countDelegation(personId: string, limit: number, length: number): number {
    if (this.#setting === 'off') return 0;
    return over(this.#add(`delegation ${personId}`, 1, length), limit);
  }

  #add(name: string, units: number, length: number): { used: number; left: number } {
    const now = this.now();
    const known = this.#windows.get(name);
    // Before its start as after its end a window is not the moment's own: the clock can be set back.
    const window = known && known.start <= now && now - known.start < length ? known : { start: now, used: 0 };
    window.used += units;
    this.#windows.set(name, window);
    return { used: window.used, left: Math.max(1, Math.ceil((window.start + length - now) / 1000)) };
  }
}

const over = (window: { used: number; left: number }, limit: number): number => (window.used > limit ? window.left : 0);
