import { isAnswerOwed } from '../alerts/rules/alertState.js';
import type { Alert } from '../alerts/types.js';
import type { Dispute } from '../disputes/types.js';
import type { Practice } from '../types.js';

/** Where a record stands on the board, from left to right. */
export type BoardStage = 'draft' | 'to answer' | 'answered' | 'in hand' | 'stage 1' | 'stage 2' | 'stage 3' | 'stage 4';

/**
 * The board's column, from facts alone so that a list can be asked by it; null for what is over or never stands there
 * (thanks, a questionnaire, feedback about an officer).
 * Source: workflows D and E, states.
 */
export const boardStage = (practice: Practice): BoardStage | null => {
  if (practice.kind === 'alert') return ofAlert(practice);
  return practice.kind === 'dispute' ? ofDispute(practice) : null;
};

const ofAlert = (alert: Alert): BoardStage | null => {
  if (alert.resolved || alert.withdrawn || alert.escalated || alert.passedToIro) return null;
  if (alert.sentAt === null) return 'draft';
  if (isAnswerOwed(alert)) return 'to answer';
  return alert.replies.at(-1)?.accepted ? 'in hand' : 'answered';
};

const stages = ['stage 1', 'stage 2', 'stage 3', 'stage 4'] as const;

const ofDispute = (dispute: Dispute): BoardStage | null => {
  if (dispute.closed) return null;
  const number = dispute.stages.at(-1)?.number ?? 1;
  return stages[Math.min(Math.max(number, 1), stages.length) - 1] ?? 'stage 1';
};
