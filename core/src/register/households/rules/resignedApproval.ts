import {
  limitDate,
  timeLimit,
  toLocalDate,
  type LocalDate,
  type WorkingCalendar,
} from '../../../time/index.js';
import type { Approval } from '../../types.js';

export type ResignationRefused =
  'already-resigned' | 'approval-is-over' | 'before-approval' | 'in-the-future';
export type ResignationDecision =
  { allowed: true; approval: Approval } | { allowed: false; reason: ResignationRefused };

/**
 * A carer's written notice ends that carer's approval, and nobody else's, on the day QD-01 gives (28 days after it
 * came, reg 28(13)). It cannot be taken back (A21), so there is no rule for undoing it.
 */
export const resignedApproval = (
  approval: Approval,
  receivedOn: LocalDate,
  today: LocalDate,
  calendar: WorkingCalendar,
): ResignationDecision => {
  if (approval.resignationReceivedOn !== null) return { allowed: false, reason: 'already-resigned' };
  if (approval.status === 'ended' || approval.status === 'transferred')
    return { allowed: false, reason: 'approval-is-over' };
  if (receivedOn > today) return { allowed: false, reason: 'in-the-future' };
  const since = approval.fullApprovalFrom ?? approval.temporary?.from ?? null;
  if (since !== null && receivedOn < since) return { allowed: false, reason: 'before-approval' };
  const endedOn = toLocalDate(limitDate(timeLimit('QD-01'), receivedOn, calendar));
  return {
    allowed: true,
    approval: {
      ...approval,
      status: 'resigned',
      resignationReceivedOn: receivedOn,
      endedOn,
      howItEnded: 'resignation',
    },
  };
};
