import type { CouncilPolicy } from './policy.js';

/** 0.12: whom to ring first, before a form that mentions a child at immediate risk. The council's own are settings. */
export const safeguardingNumbersOf = ({ safeguardingNumbers }: Pick<CouncilPolicy, 'safeguardingNumbers'>): { police: string; duty: string | null; outOfHours: string | null } => ({
  police: '999',
  duty: safeguardingNumbers?.duty || null,
  outOfHours: safeguardingNumbers?.outOfHours || null,
});
