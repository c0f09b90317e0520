const MINUTE = 60_000;
const LONGEST = 6 * 60;

/** When an effect that has failed `tries` times is tried again: after 1, 2, 4 … minutes, at most six hours. UTC, ISO. */
export const nextTryAt = (now: string, tries: number): string =>
  tries === 0 ? now : new Date(Date.parse(now) + Math.min(2 ** (tries - 1), LONGEST) * MINUTE).toISOString();
