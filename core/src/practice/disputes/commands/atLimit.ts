import type { DeadlineRow } from '../../../time/ports.js';
import { escalateByClock, type ClockTook } from './escalateByClock.js';
import type { UsedByDisputes } from './changeDispute.js';
import { tellOfLimit } from './tellOfLimit.js';

/** What the one sweep asks of a row of practice: its limit's day is told, and the step after it is taken. */
export const atLimit =
  (ports: UsedByDisputes) =>
  async (row: DeadlineRow): Promise<ClockTook | 'told of the limit'> =>
    (await tellOfLimit(ports)(row)) ? 'told of the limit' : escalateByClock(ports)(row);
