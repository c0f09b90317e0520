import type { CouncilPolicy } from '../../../council/policy.js';
import type { PersonId } from '../../../ids.js';
import type { Alert, Receipt } from '../../../practice/alerts/types.js';
import { instantOfLondon, londonDateOf } from '../../../time/index.js';
import type { Instant, WorkingCalendar } from '../../../time/types.js';

type Sent = Pick<Alert, 'sentAt'>;
type Counted = { hours: CouncilPolicy['workingHours']; calendar: WorkingCalendar };

/** The moment at which an alert counts as received, whatever became of its sending: the working day after issue. */
export const latestReceipt = ({ sentAt }: Sent, { hours, calendar }: Counted): Instant | null =>
  sentAt === null ? null : instantOfLondon(calendar.addWorkingDays(londonDateOf(sentAt), 1), hours.start);

/**
 * How an alert was received: the first accepted send to a required recipient or their deputy, on any channel; a task for
 * business support is a delivery too; at the latest the working day after issue. A service that was away for days thus
 * starts the time to answer on the same day as one that was not.
 * Source: timescales 1.20 (QA-02); workflows 0.10.
 */
export const receiptOf = (alert: Sent, accepted: { at: Instant; to: PersonId | null; how: Receipt['how'] }, counted: Counted): Receipt | null => {
  const latest = latestReceipt(alert, counted);
  if (latest === null) return null;
  const inTime = londonDateOf(accepted.at) <= londonDateOf(latest);
  // Nothing has taken it yet, and something still may in time.
  if (inTime && accepted.how === 'working day after issue') return null;
  return inTime ? accepted : { at: latest, to: null, how: 'working day after issue' };
};
