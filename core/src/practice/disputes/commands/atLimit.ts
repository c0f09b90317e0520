import { londonDateOf } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { escalateByClock, type ClockTook } from './escalateByClock.js';
import type { UsedByDisputes } from './changeDispute.js';
import { tellOfLimit } from './tellOfLimit.js';

/**
 * What the one sweep asks of a row of practice: on its limit's day the press is offered, after it the clock takes its step.
 * A reminder before that day asks nothing here, and so costs nothing.
 */
export const atLimit =
  (ports: UsedByDisputes) =>
  async (row: DeadlineRow): Promise<ClockTook | 'told of the limit'> => {
    const [today, { due }] = [londonDateOf(ports.clock.now()), row.deadline];
    if (today > due) return escalateByClock(ports)(row);
    if (today !== ports.calendarDays.previousWorkingDayOnOrBefore(due)) return 'nothing';
    return (await tellOfLimit(ports)(row)) ? 'told of the limit' : 'nothing';
  };
