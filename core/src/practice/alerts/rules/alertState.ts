import type { LocalDate } from '../../../time/types.js';
import type { Alert } from '../types.js';

/** The states of workflow D. Readings of the facts, never stored. */
export type AlertState =
  | 'draft' | 'passed to IRO' | 'sent' | 'acknowledged' | 'extension agreed' | 'facts challenged' | 'no response'
  | 'answered' | 'not accepted' | 'actions in hand' | 'manager confirms done' | 'resolved' | 'withdrawn' | 'escalated';

/**
 * Where an alert stands on a day. Acknowledged is not answered is not done is not resolved (workflows 0.2); an answer
 * that comes late is an answer. `answerDue` is the limit that now holds, agreed other dates included.
 * Source: workflows D, alert states.
 */
export const alertState = (alert: Alert, answerDue: LocalDate | null, today: LocalDate): AlertState =>
  ended(alert) ?? afterAnswer(alert) ?? beforeAnswer(alert, answerDue, today);

const ended = (alert: Alert): AlertState | null => {
  if (alert.withdrawn) return 'withdrawn';
  if (alert.resolved) return 'resolved';
  if (alert.escalated) return 'escalated';
  if (alert.passedToIro) return 'passed to IRO';
  return alert.sentAt ? null : 'draft';
};

const afterAnswer = (alert: Alert): AlertState | null => {
  if (isAnswerOwed(alert)) return null;
  if (alert.replies.at(-1)?.accepted !== true) return 'answered';
  return alert.managerConfirmed ? 'manager confirms done' : 'actions in hand';
};

const beforeAnswer = (alert: Alert, answerDue: LocalDate | null, today: LocalDate): AlertState => {
  if (answerDue !== null && today > answerDue) return 'no response';
  if (alert.replies.at(-1)) return 'not accepted';
  if (alert.challenges.some((each) => each.answer === null)) return 'facts challenged';
  if (alert.otherDates.some((each) => each.decided?.agreed)) return 'extension agreed';
  return alert.acknowledged.length > 0 ? 'acknowledged' : 'sent';
};

/** Answers and replies take turns: one is owed when there are as many of each and the last reply did not accept. */
export const isAnswerOwed = ({ sentAt, answers, replies }: Pick<Alert, 'sentAt' | 'answers' | 'replies'>): boolean =>
  sentAt !== null && answers.length === replies.length && replies.at(-1)?.accepted !== true;

/** Over for good: nothing more can be done to it, and what comes in changes nothing. */
export const isOver = (alert: Alert): boolean => alert.withdrawn !== null || alert.resolved !== null;
