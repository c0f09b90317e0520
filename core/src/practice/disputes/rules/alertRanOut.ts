import { isAnswerOwed } from '../../alerts/rules/alertState.js';
import { answerRounds } from '../../alerts/rules/answerRounds.js';
import type { Alert } from '../../alerts/types.js';
import type { LocalDate } from '../../../time/types.js';

/**
 * The day on which the time to answer an alert ran out, seen on `today`: nobody answered, and neither the officer nor the
 * service manager pressed in this round. An other date of theirs stands in place of the limit. Null while it runs.
 * Source: workflows D13 and E, at a limit; timescales QA-02.
 */
export const alertRanOutOn = (alert: Alert, answerDue: LocalDate | null, today: LocalDate): LocalDate | null => {
  const due = alertLimit(alert, answerDue);
  return due !== null && today > due ? due : null;
};

/** The limit of the answer that is owed now; null where none is, or somebody stopped the step. */
export const alertLimit = (alert: Alert, answerDue: LocalDate | null): LocalDate | null => {
  if (answerDue === null || alert.withdrawn || alert.resolved || alert.escalated || alert.passedToIro || !isAnswerOwed(alert)) return null;
  const round = answerRounds(alert).at(-1);
  const press = round ? alert.pressed.filter(({ at }) => at >= round.since).at(-1) : undefined;
  if (!press) return answerDue;
  return press.press === 'other date' ? press.to : null;
};
