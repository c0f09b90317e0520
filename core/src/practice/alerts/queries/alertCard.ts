import type { BoardCard } from '../../../api/shapes/practice.js';
import { londonDateOf } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import { boardCardOf, type NextStep } from '../../queries/boardCardOf.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { alertDeadlines } from '../rules/alertDeadlines.js';
import { alertState, type AlertState } from '../rules/alertState.js';
import { answerDueOf } from '../rules/alertDeadlines.js';
import { openProposal } from '../rules/openProposal.js';
import { actionDatesToDecide } from '../rules/datesAsked.js';
import type { Alert } from '../types.js';

/** An alert as a card of the board: where it stands, what comes next, and who is waited for. */
export const alertCard = (alert: Alert, reader: PracticeReader): BoardCard => {
  const { policy, calendar } = reader.policyOf(alert);
  const agreed = alert.actions.filter((each) => !each.dropped);
  const first = alert.acknowledged[0];
  const own = {
    categories: reader.labelled(alert.categories),
    restricted: alert.restrictedTo !== null,
    steps: null,
    actions: agreed.length === 0 ? null : { done: agreed.filter((each) => each.done).length, of: agreed.length },
    acknowledgedOn: first ? londonDateOf(first.at) : null,
  };
  return boardCardOf(alert, { ...own, owed: alertDeadlines(alert, policy, calendar), step: nextStep(alert, stateOf(alert, reader)) }, reader);
};

export const stateOf = (alert: Alert, reader: PracticeReader): AlertState => {
  const { policy, calendar } = reader.policyOf(alert);
  return alertState(alert, answerDueOf(alert, policy, calendar), reader.today);
};

export const answerDue = (alert: Alert, reader: PracticeReader): LocalDate | null => {
  const { policy, calendar } = reader.policyOf(alert);
  return answerDueOf(alert, policy, calendar);
};

/** What happens next, and whose turn it is. */
const nextStep = (alert: Alert, state: AlertState): NextStep => {
  const receiver = alert.manager ?? alert.ssw;
  switch (state) {
    case 'draft': return { what: 'Send it', who: alert.officer };
    case 'passed to IRO': return { what: alert.passedToIro?.takenUp ? 'With the child’s IRO' : 'Take it up', who: alert.passedToIro?.to ?? null };
    case 'sent': case 'acknowledged': case 'extension agreed': return askedForDate(alert) ?? { what: 'Answer', who: receiver };
    case 'facts challenged': return { what: 'Answer the challenge', who: alert.officer };
    case 'no response': return askedForDate(alert) ?? { what: 'No answer came', who: receiver };
    case 'answered': return { what: 'Accept the answer or say what is missing', who: alert.officer };
    case 'not accepted': return askedForDate(alert) ?? { what: 'Answer again', who: receiver };
    case 'actions in hand': return inHand(alert);
    case 'manager confirms done': return { what: 'See the evidence and resolve', who: alert.officer };
    case 'resolved': case 'withdrawn': case 'escalated': return { what: 'Nothing more', who: null };
  }
};

/** D8: a date that was asked for waits for the officer's word; the old one stands until then. */
const askedForDate = (alert: Alert): NextStep | null => (openProposal(alert) ? { what: 'Agree the other date or keep the one that stands', who: alert.officer } : null);

/** D11: whoever has something to do first; once nothing is open, the manager confirms. */
const inHand = (alert: Alert): NextStep => {
  if (actionDatesToDecide(alert).length > 0) return { what: 'Agree the other date or keep the one that stands', who: alert.officer };
  const open = alert.actions.filter((each) => !each.done && !each.dropped).toSorted((a, b) => a.due.localeCompare(b.due))[0];
  return open ? { what: 'Do what was agreed', who: open.owner } : { what: 'Confirm that it is done', who: alert.manager };
};
