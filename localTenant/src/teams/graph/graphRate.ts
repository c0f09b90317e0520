import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';

/** Teams' own limits in Graph, by the second (graph-contract 7.3); in force while the budget is. */
export const graphRate = (call: Call, what: string, most: number): void => {
  const { tenant, caller } = call;
  if (tenant.budget.setting === 'off') return;
  const wait = tenant.teamsLimits.enter(new Map([[`graph ${what} ${caller.appId}`, [{ seconds: 1, most }]]]));
  if (wait > 0) throw refusal('teams', 'throttled', undefined, { 'Retry-After': String(wait) });
};
