/** Time and chance as the client meets them; tests put their own in place. */
export type Waiting = { sleep(milliseconds: number): Promise<void>; random(): number; wallClock(): number };

export const realWaiting: Waiting = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  wallClock: Date.now,
};

const FIRST_BACK_OFF = 250;
const LONGEST_BACK_OFF = 10_000;

type HeaderBag = { get(name: string): string | null };

/** `Retry-After` may be whole seconds, a fraction ("2.128") or an HTTP date; null when it is missing or not readable. */
export const readRetryAfter = (value: string | null, wallClock: number): number | null => {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, (at - wallClock) / 1000);
};

/** Seconds that the service asks for: the larger of Retry-After and RateLimit-Reset (SharePoint sends both near its limit). */
export const secondsAsked = (headers: HeaderBag, wallClock: number): number | null => {
  const asked = [readRetryAfter(headers.get('retry-after'), wallClock), readRetryAfter(headers.get('ratelimit-reset'), wallClock)];
  const known = asked.filter((each) => each !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** Exponential back-off with full jitter, in milliseconds; `attempt` counts from 1. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2 ** (attempt - 1)) * (0.5 + random() / 2);

/** How long to wait before the next attempt, in milliseconds: what was asked for with a little jitter, else back-off. */
export const waitFor = (headers: HeaderBag | null, attempt: number, waiting: Waiting): number => {
  const asked = headers && secondsAsked(headers, waiting.wallClock());
  return asked === null ? backOff(attempt, waiting.random) : asked * 1000 + waiting.random() * 100;
};
