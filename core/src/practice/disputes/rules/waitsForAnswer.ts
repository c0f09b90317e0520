import { isAnswerOwed } from '../../alerts/rules/alertState.js';
import type { Alert } from '../../alerts/types.js';
import type { LocalDate } from '../../../time/types.js';

/**
 * Whether the receiver's time to answer still runs, so that an officer's step to a dispute waits: for the first answer
 * only, and not where a child is at risk.
 * Source: workflows D13 (not satisfied, or no response).
 */
export const waitsForAnswer = (alert: Alert, answerDue: LocalDate | null, today: LocalDate): boolean =>
  !alert.childAtRisk && isAnswerOwed(alert) && alert.replies.length === 0 && (answerDue === null || today <= answerDue);

/** Sent to the fostering service and not over: it can still go on to a dispute. */
export const isTakenOn = ({ sentAt, passedToIro, withdrawn, resolved, escalated }: Alert): boolean => sentAt !== null && !passedToIro && !withdrawn && !resolved && !escalated;
