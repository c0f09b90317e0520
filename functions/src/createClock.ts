import { toInstant, type Clock } from '@review-desk/core/time';

/** Business time: the real time, moved locally by an offset that is read at every call, so that it can move on. */
export const createClock = (deployed: boolean): Clock => ({
  now: () => toInstant(new Date(Date.now() + (deployed ? 0 : offset())).toISOString()),
});

const offset = (): number => {
  const given = Number(process.env['BUSINESS_CLOCK_OFFSET_MS'] ?? 0);
  return Number.isFinite(given) ? given : 0;
};
