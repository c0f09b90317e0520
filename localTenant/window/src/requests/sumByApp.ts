import type { RequestLog } from '../tenant/administration.js';

export type AppTotal = { readonly app: string; readonly requests: number; readonly units: number; readonly errors: number };

/** What each application cost since the log was cleared, the dearest first. */
export const sumByApp = (totals: RequestLog['totals']): AppTotal[] => {
  const sums = new Map<string, AppTotal>();
  for (const { app, requests, units, errors } of totals) {
    const before = sums.get(app) ?? { app, requests: 0, units: 0, errors: 0 };
    sums.set(app, { app, requests: before.requests + requests, units: before.units + units, errors: before.errors + errors });
  }
  return [...sums.values()].sort((a, b) => b.units - a.units || b.requests - a.requests);
};
