import { alertState, isAnswerOwed, isOver } from '../../../practice/alerts/rules/alertState.js';
import { datesAsked } from '../../../practice/alerts/rules/datesAsked.js';
import type { Alert } from '../../../practice/alerts/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { CardButton, CardHeadline, CardState } from '../types.js';
import { codesOf, secondHand, type Face, type Reading } from './face.js';

/** The card of an alert (D4 to D14). */
export const alertFace = (alert: Alert, reading: Reading): Face => ({
  kind: 'alert',
  headline: headlineOf(alert, reading),
  categories: codesOf(alert.categories),
  stage: null,
  due: dueOf(alert, reading),
  state: stateOf(alert, reading),
  buttons: buttonsOf(alert, reading),
});

const stateOf = (alert: Alert, { today, answerDue }: Reading): CardState => {
  const state = alertState(alert, answerDue, today);
  switch (state) {
    case 'answered': case 'resolved': case 'withdrawn': case 'escalated': return state;
    case 'actions in hand': return alert.actions.length > 0 ? 'in hand' : 'accepted';
    case 'manager confirms done': return 'done';
    case 'passed to IRO': return alert.passedToIro?.takenUp ? 'acknowledged' : 'new';
    case 'draft': case 'sent': case 'acknowledged': case 'extension agreed': case 'facts challenged': case 'no response': case 'not accepted':
      return alert.acknowledged.length > 0 ? 'acknowledged' : 'new';
  }
};

/** What this message tells of, or what became of it since: a card never asks for what nobody can do any more. */
const headlineOf = (alert: Alert, reading: Reading): CardHeadline => {
  if (alert.withdrawn) return 'withdrawn';
  if (alert.resolved) return 'resolved';
  return secondHand(reading.message) ?? whileOpen(alert, reading);
};

const whileOpen = (alert: Alert, { message: { purpose }, to }: Reading): CardHeadline => {
  const owed = isAnswerOwed(alert);
  switch (purpose) {
    case 'act': return owed ? 'please answer' : alert.escalated ? 'no answer came' : 'answered';
    case 'answered': return owed || alert.replies.at(-1)?.accepted ? 'answered' : 'reply wanted';
    case 'other date asked': return datesAsked(alert).at(-1)?.decided?.agreed ? 'other date agreed' : 'other date asked';
    case 'other date decided': return lastWordIsYes(alert) ? 'other date agreed' : owed ? 'please answer' : openActions(alert).some((each) => each.owner === to) ? 'actions to do' : 'answered';
    case 'challenged': return alert.challenges.some((each) => each.answer === null) ? 'facts challenged' : 'challenge answered';
    case 'challenge answered': return 'challenge answered';
    case 'replied': return alert.replies.at(-1)?.accepted ? (openActions(alert).some((each) => each.owner === to) ? 'actions to do' : 'accepted') : 'not accepted';
    case 'action overdue': return openActions(alert).length > 0 ? 'overdue' : 'confirm done';
    case 'done': return 'done, please check';
    case 'passed': return 'passed to you';
    // 0.12: the call that the officer said they were making.
    case 'talk': return alert.safeguarding?.referral === 'ringing now' ? 'talk to record' : 'for your information';
    case 'know': case 'ended': case 'thanks': case 'digest': case 'covered': case 'uncovered': case 'choose': case 'feedback': return 'for your information';
    default: return owed ? 'limit today' : 'answered';
  }
};

/** What the officer said last of a date that was asked for. */
const lastWordIsYes = (alert: Alert): boolean =>
  datesAsked(alert).flatMap(({ decided }) => (decided ? [decided] : [])).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1)?.agreed === true;

const openActions = (alert: Alert) => alert.actions.filter((each) => !each.done && !each.dropped);

const dueOf = (alert: Alert, { message: { purpose }, to, answerDue, replyDue }: Reading): LocalDate | null => {
  if (isOver(alert) || alert.passedToIro || purpose === 'talk') return null;
  if (isAnswerOwed(alert)) return answerDue;
  if (alert.replies.at(-1)?.accepted !== true) return purpose === 'answered' ? replyDue : null;
  const open = openActions(alert);
  const mine = open.filter((each) => each.owner === to);
  return (mine.length > 0 ? mine : open).map((each) => each.due).toSorted()[0] ?? null;
};

/** `limit 1`, where the limit of the answer is the day's. */
const isLimit = ({ message }: Reading): boolean => /^limit \d+$/.test(message.purpose);
const asksReceiver: ReadonlySet<string> = new Set(['act', 'other date decided', 'challenge answered', 'replied']);

const buttonsOf = (alert: Alert, reading: Reading): CardButton[] => {
  const { message, to, answerDue } = reading;
  if (isOver(alert) || !isAnswerOwed(alert) || message.readsOnly) return ['open'];
  if (isLimit(reading)) return alert.escalated || alert.pressed.some((each) => each.at >= message.madeAt) ? ['open'] : ['answered outside', 'other date', 'do not escalate', 'open'];
  if (!asksReceiver.has(message.purpose)) return ['open'];
  const acknowledged = alert.acknowledged.some((each) => each.by === to);
  // After the limit has escalated it, a late answer still counts; its date cannot be moved any more.
  const mayAskDate = !alert.escalated && answerDue !== null && alert.otherDates.every((each) => each.decided !== null);
  return [...(acknowledged ? [] : ['acknowledge' as const]), ...(mayAskDate ? ['other date' as const] : []), 'read and answer'];
};
