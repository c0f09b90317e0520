import type { PracticeBoard } from '../../../api/shapes/practice.js';
import type { Actor } from '../../../people/types.js';
import { isKeptOut } from '../../disputes/rights.js';
import type { Dispute } from '../../disputes/types.js';
import { quarterOf } from '../../rules/quarterOf.js';

export type DisputeCounts = NonNullable<PracticeBoard['counts']>;

/** In what goes further than the service manager a restricted matter is only in counts of five or more (workflows E). */
const FEWEST_SHOWN = 5;

/**
 * How many disputes began in a quarter, and how often in it a stage was passed over: by a bypass after the talk, or in an
 * emergency before it. Restricted matters are in the totals, never for whoever it is about or stands in for them; an
 * invented matter is in none (IM8). The service manager has each number, others only those of five or more.
 * Source: workflows E, bypass ("counted each quarter") and restricted matters.
 */
export const disputeCounts = (disputes: readonly Dispute[], quarter: string, actor: Actor): DisputeCounts => {
  const counted = disputes.filter((each) => each.track === 'fostering' && !isKeptOut(actor, each));
  const bypasses = counted.flatMap((each) => each.bypasses).filter(({ at }) => quarterOf(at) === quarter);
  const exact = actor.roles.some(({ role }) => role === 'sr-manager');
  const shown = (count: number): number | null => (exact || count >= FEWEST_SHOWN ? count : null);
  return {
    quarter,
    disputes: shown(counted.filter(({ createdAt }) => quarterOf(createdAt) === quarter).length),
    bypasses: shown(bypasses.filter(({ emergency }) => !emergency).length),
    emergencies: shown(bypasses.filter(({ emergency }) => emergency).length),
  };
};
