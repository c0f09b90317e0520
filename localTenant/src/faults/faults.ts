import { z } from 'zod';

const rate = z.number().min(0).max(1);

/** Rates are shares of requests between 0 and 1; nothing fails unless it is asked to. */
export const faultSettingsSchema = z.strictObject({
  rate429: rate.default(0),
  /** A gateway lost sight of the request: nothing was done, though nobody can know. */
  rate502: rate.default(0),
  rate503: rate.default(0),
  rate504: rate.default(0),
  /** Two operations met in one chat; only the Connector answers so. */
  rate412: rate.default(0),
  /** A bot has answered and Teams never hears it, so an invoke is sent again with the same id. */
  lostBotAnswers: rate.default(0),
  /** A write is committed and its answer never arrives. */
  lostAnswers: rate.default(0),
  /** The connection is cut before anything was done. */
  cutConnections: rate.default(0),
  latencyMs: z.union([z.number().min(0), z.tuple([z.number().min(0), z.number().min(0)])]).default(0),
  /** With a fraction as the service gives it; null where it says nothing, as it sometimes does (graph-contract 7.4). */
  retryAfterSeconds: z.number().min(0).nullable().default(1),
  seed: z.number().int().default(1),
  /** Only requests whose path contains one of these are touched. */
  onlyPaths: z.array(z.string()).optional(),
});

export type FaultSettings = z.infer<typeof faultSettingsSchema>;
export type Fault = 'none' | '412' | '429' | '502' | '503' | '504' | 'lost' | 'cut';

/** A small known generator: the same seed gives the same faults for the same requests in the same order. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export class Faults {
  #settings: FaultSettings = faultSettingsSchema.parse({});
  #random = generator(1);

  get settings(): FaultSettings {
    return this.#settings;
  }

  set(settings: FaultSettings): void {
    this.#settings = settings;
    this.#random = generator(settings.seed);
  }

  /** One draw decides one request. Lost answers fall on writes only. */
  draw(path: string, isWrite: boolean): Fault {
    if (!this.#touches(path)) return 'none';
    const { rate412, rate429, rate502, rate503, rate504, lostAnswers, cutConnections } = this.#settings;
    let left = this.#random();
    const falls = (share: number): boolean => (left -= share) < 0;
    if (falls(rate429)) return '429';
    if (falls(rate502)) return '502';
    if (falls(rate503)) return '503';
    if (falls(rate504)) return '504';
    if (path.startsWith('/connector/') && falls(rate412)) return '412';
    if (falls(cutConnections)) return 'cut';
    return isWrite && falls(lostAnswers) ? 'lost' : 'none';
  }

  /** The header of a refusal that says when to come again. */
  retryAfter(): Readonly<Record<string, string>> {
    const { retryAfterSeconds } = this.#settings;
    return retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) };
  }

  losesBotAnswer(): boolean {
    const { lostBotAnswers } = this.#settings;
    return lostBotAnswers > 0 && this.#random() < lostBotAnswers;
  }

  latency(path: string): number {
    const { latencyMs } = this.#settings;
    if (latencyMs === 0 || !this.#touches(path)) return 0;
    if (typeof latencyMs === 'number') return latencyMs;
    const [least, most] = latencyMs;
    return least + this.#random() * (most - least);
  }

  #touches(path: string): boolean {
    const { onlyPaths } = this.#settings;
    return !onlyPaths || onlyPaths.some((part) => path.toLowerCase().includes(part.toLowerCase()));
  }
}
