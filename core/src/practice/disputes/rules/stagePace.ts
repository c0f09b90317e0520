import { intervalAt } from '../../../reviews/rules/freeSlots.js';
import type { Pace } from '../../../reviews/rules/pace.js';
import type { Instant } from '../../../time/types.js';

/**
 * A stage has five working days and no papers to send out: today will do, an hour from now; each day is offered twice; and
 * some days past the limit stand beside those before it, for people who agree another date.
 * Source: workflows E, the stage table; timescales DR-01 to DR-04.
 */
export const stagePace = (now: Instant): Pace => ({ notice: 0, notBefore: intervalAt(now, 60).end, roomToRebook: 1, roomToAsk: 1, aDay: 2, pastLimit: 3 });
