import type { BoardCard } from '../../../api/shapes/practice.js';
import { londonDateOf, readDeadline } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import type { PersonId } from '../../../ids.js';
import { boardStage } from '../../rules/boardStage.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { alertDeadlines } from '../rules/alertDeadlines.js';
import { alertState, type AlertState } from '../rules/alertState.js';
import { answerDueOf } from '../rules/alertDeadlines.js';
import type { Alert } from '../types.js';

/** An alert as a card of the board: where it stands, what comes next, and who is waited for. */
export const alertCard = (alert: Alert, reader: PracticeReader): BoardCard => {
  const { book, calendar, today } = reader;
  const { policy, calendar: days } = reader.policyOf(alert);
  const open = alertDeadlines(alert, policy, days).filter(({ deadline }) => !deadline.met && !deadline.notApplicable && !deadline.supersededBy);
  const nearest = open.toSorted((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))[0];
  const step = nextStep(alert, stateOf(alert, reader));
  return {
    id: alert.id,
    reference: alert.id,
    kind: 'alert',
    stage: boardStage(alert),
    household: alert.household && { ref: alert.household, ...alert.caption },
    categories: reader.labelled(alert.categories),
    officer: book.must(alert.officer),
    restricted: alert.restrictedTo !== null,
    next: {
      what: step.what,
      who: book.named(step.who),
      due: nearest?.deadline.due ?? null,
      reading: nearest ? readDeadline(nearest.deadline, today, calendar) : null,
    },
    openedOn: londonDateOf(alert.createdAt),
  };
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
const nextStep = (alert: Alert, state: AlertState): { what: string; who: PersonId | null } => {
  const receiver = alert.manager ?? alert.ssw;
  switch (state) {
    case 'draft': return { what: 'Send it', who: alert.officer };
    case 'passed to IRO': return { what: alert.passedToIro?.takenUp ? 'With the child’s IRO' : 'Take it up', who: alert.passedToIro?.to ?? null };
    case 'sent': case 'acknowledged': case 'extension agreed': return { what: 'Answer', who: receiver };
    case 'facts challenged': return { what: 'Answer the challenge', who: alert.officer };
    case 'no response': return { what: 'No answer came', who: receiver };
    case 'answered': return { what: 'Accept the answer or say what is missing', who: alert.officer };
    case 'not accepted': return { what: 'Answer again', who: receiver };
    case 'actions in hand': return { what: 'Do what was agreed', who: alert.actions.find((each) => !each.done && !each.dropped)?.owner ?? alert.manager };
    case 'manager confirms done': return { what: 'See the evidence and resolve', who: alert.officer };
    case 'resolved': case 'withdrawn': case 'escalated': return { what: 'Nothing more', who: null };
  }
};
