import { InvalidInput, Refusal } from '../../../errors.js';
import type { LocalDate } from '../../../time/types.js';
import { isAnswerOwed } from '../rules/alertState.js';
import { openProposal } from '../rules/openProposal.js';
import type { Alert, AlertAnswer } from '../types.js';
import { pastDates, sent, stamp, type Acting } from './acting.js';
import { askForDate } from './otherDate.js';

// What whoever received an alert does. Opening or answering implies acknowledged; nobody is asked twice (workflows 0.2).

/** D7: does not stop the clock. */
export const acknowledge = (alert: Alert, acting: Acting): Alert =>
  sent(alert).acknowledged.some((each) => each.by === acting.by) ? alert : { ...alert, acknowledged: [...alert.acknowledged, stamp(acting)] };

/** D10: stops the clock, whoever else is away. A late answer counts, also after the alert went on to a dispute. */
export const answer = (alert: Alert, acting: Acting, given: Omit<AlertAnswer, 'by' | 'at'>): Alert => {
  if (!isAnswerOwed(sent(alert)))
    throw new Refusal('alerts.answered', 'Somebody has answered this alert already, so yours was not sent. The answer that stands is in the story.');
  if (given.proposed.length === 0 && !given.noActionsBecause)
    throw new InvalidInput('alerts.noActions', 'Nothing is sent yet.', [{ path: 'do.noActionsBecause', message: 'Propose an action, or say why none is needed.' }]);
  const past = pastDates(given.proposed, acting, 'proposed');
  if (past.length > 0) throw new InvalidInput('alerts.actionPast', 'Nothing is sent yet.', past);
  return { ...acknowledge(alert, acting), answers: [...alert.answers, { ...stamp(acting), ...given }] };
};

/** D8: the old date stands until the officer agrees. Not once the limit has escalated it. */
export const proposeDate = (alert: Alert, acting: Acting, wish: { to: LocalDate; why: string }): Alert => {
  if (sent(alert).escalated) throw new Refusal('alerts.escalated', 'This alert went on to a formal dispute, so its date cannot be changed any more. You can still answer it.');
  if (!isAnswerOwed(alert) || acting.answerDue === null) throw new Refusal('alerts.answered', 'This alert is answered already, so no other date is needed.');
  const waits = openProposal(alert);
  return { ...acknowledge(alert, acting), otherDates: [...alert.otherDates, ...askForDate(waits ? [waits] : [], acting, acting.answerDue, wish)] };
};

/** D9: the clock keeps running. */
export const challengeFacts = (alert: Alert, acting: Acting, text: string): Alert => ({
  ...acknowledge(sent(alert), acting),
  challenges: [...alert.challenges, { id: acting.mark, ...stamp(acting), text, answer: null }],
});
