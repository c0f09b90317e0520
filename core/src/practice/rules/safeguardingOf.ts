import type { SafeguardingGiven } from '../../api/shapes/safeguarding.js';
import type { Instant } from '../../time/types.js';
import type { Safeguarding } from '../base.js';

/**
 * What stands of the referral when a record is made. Safety never keeps anything from being saved: where a child may be at
 * risk and nothing is said, the officer is taken to be ringing now.
 * Source: workflows 0.12.
 */
export const safeguardingOf = (given: SafeguardingGiven | null | undefined, atRisk: boolean, now: Instant): Safeguarding | null => {
  if (given?.referral === 'made') return given;
  return given || atRisk ? { referral: 'ringing now', at: now } : null;
};
