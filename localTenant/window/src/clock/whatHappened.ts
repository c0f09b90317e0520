import type { RequestLog } from '../tenant/administration.js';

/** One moment at which the clock stood still, and what an application asked of the tenant there. */
export type Stop = { readonly at: string; readonly app: string | undefined; readonly requests: number; readonly writes: number };

const minute = (instant: string): string => `${instant.slice(0, 16)}:00Z`;

/** The tenant does not hear of a timer that asks for nothing; what one asked for is in its log, at the business time of the stop. */
export const whatHappened = (entries: RequestLog['entries']): Stop[] => {
  const stops = new Map<string, Stop>();
  for (const { businessAt, app, method, batched, path } of entries) {
    const isEnvelope = !batched && path.endsWith('/$batch');
    if (isEnvelope) continue;
    const at = minute(businessAt);
    const key = `${at} ${app ?? ''}`;
    const before = stops.get(key) ?? { at, app, requests: 0, writes: 0 };
    stops.set(key, { ...before, requests: before.requests + 1, writes: before.writes + (method === 'GET' ? 0 : 1) });
  }
  return [...stops.values()].sort((a, b) => a.at.localeCompare(b.at));
};
