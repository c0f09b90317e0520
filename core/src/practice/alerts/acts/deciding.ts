import { InvalidInput, Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { LocalDate } from '../../../time/types.js';
import { isAnswerOwed } from '../rules/alertState.js';
import { openProposal } from '../rules/openProposal.js';
import type { AgreedAction, Alert, AlertAnswer, PressAtLimit } from '../types.js';
import { notOver, pastDates, sent, stamp, type Acting } from './acting.js';
import { decideAsked } from './otherDate.js';

// What the reviewing officer decides. Nobody else edits their judgement (workflows 0.3).

/** D8: agreed, the date moves and the old one is kept; refused, the old one stands. */
export const decideDate = (alert: Alert, acting: Acting, word: { proposal: string; agreed: boolean }): Alert => {
  const otherDates = decideAsked(sent(alert).otherDates, acting, alert, word);
  const waits = openProposal(alert);
  if (word.agreed && waits?.id !== word.proposal) throw new Refusal('alerts.dateOver', 'An answer came after that date was asked for, so it cannot be agreed any more. Nothing was changed.');
  if (word.agreed && waits && waits.to < acting.today) throw new Refusal('alerts.datePassed', 'That date has passed, so it cannot be agreed any more. Keep the one that stands, or agree another with the manager.');
  return { ...alert, otherDates };
};

/** D9. */
export const answerChallenge = (alert: Alert, acting: Acting, { challenge, text }: { challenge: string; text: string }): Alert => {
  if (!notOver(alert).challenges.some((each) => each.id === challenge)) throw new Refusal('alerts.noChallenge', 'There is no such challenge to answer.');
  return { ...alert, challenges: alert.challenges.map((each) => (each.id === challenge && !each.answer ? { ...each, answer: { ...stamp(acting), text } } : each)) };
};

export type ActionWish = { text: string; owner: PersonId; due: LocalDate };

/** D10a: each action has an owner and a date, and each date is a deadline. */
export const accept = (alert: Alert, acting: Acting, actions: readonly ActionWish[]): Alert => {
  answered(alert);
  const past = pastDates(actions, acting, 'actions');
  if (past.length > 0) throw new InvalidInput('alerts.actionPast', 'Nothing is sent yet.', past);
  const agreed = actions.map((each, at): AgreedAction => ({ id: `${acting.mark}.${at + 1}`, ...each, earlier: [], done: null, dropped: null }));
  return { ...alert, replies: [...alert.replies, { ...stamp(acting), accepted: true, missing: null }], actions: [...alert.actions, ...agreed] };
};

/** D10a: back to whoever must answer, saying what is missing; another answer is owed from today. */
export const notAccept = (alert: Alert, acting: Acting, missing: string): Alert => {
  answered(alert);
  return { ...alert, replies: [...alert.replies, { ...stamp(acting), accepted: false, missing }] };
};

const answered = (alert: Alert): void => {
  if (sent(alert).answers.length === 0 || isAnswerOwed(alert)) throw new Refusal('alerts.noAnswer', 'There is no answer to reply to yet.');
  if (alert.replies.at(-1)?.accepted) throw new Refusal('alerts.replied', 'The answer was accepted already. Nothing was changed.');
};

/** D14. All who had it are told. */
export const withdraw = (alert: Alert, acting: Acting, why: string): Alert => {
  if (notOver(alert).escalated) throw new Refusal('alerts.escalated', 'This alert went on to a formal dispute, so it cannot be withdrawn. Nothing was changed. Close the dispute instead.');
  return { ...alert, withdrawn: { ...stamp(acting), why } };
};

/** D12: after a manager confirmed that it is done; the evidence is seen. */
export const resolve = (alert: Alert, acting: Acting, note: string): Alert => {
  if (!sent(alert).managerConfirmed) throw new Refusal('alerts.notConfirmed', 'A manager has not confirmed that the actions are done. Nothing was changed.');
  return { ...alert, resolved: { ...stamp(acting), note } };
};

/**
 * E, at a limit: either press stops the step that the clock would take. What was answered outside is the answer, so that
 * the officer accepts it with its actions, or says what is missing.
 */
export const pressAtLimit = (alert: Alert, acting: Acting, press: PressAtLimit): Alert => {
  if (!isAnswerOwed(sent(alert)) || alert.escalated || acting.answerDue === null) throw new Refusal('alerts.noLimit', 'No limit is running on this alert. Nothing was changed.');
  const pressed = [...alert.pressed, press];
  if (press.press !== 'answered outside') return { ...alert, pressed };
  const answer: AlertAnswer = { by: press.by, at: press.at, position: 'accepts', text: press.what, proposed: [], noActionsBecause: null, outsideOn: press.on };
  return { ...alert, pressed, answers: [...alert.answers, answer] };
};
