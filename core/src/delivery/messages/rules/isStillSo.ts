import { isAnswerOwed, isOver } from '../../../practice/alerts/rules/alertState.js';
import { actionDatesToDecide } from '../../../practice/alerts/rules/datesAsked.js';
import { openProposal } from '../../../practice/alerts/rules/openProposal.js';
import type { Alert } from '../../../practice/alerts/types.js';
import type { Dispute } from '../../../practice/disputes/types.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import type { Message } from '../types.js';
import { stageTold } from './stageTold.js';

/**
 * Whether what a message says is still so; one that is not, and has not been sent, is sent no more. What ended is told
 * to whoever had it; what asks for something is told while it can still be done.
 * Source: workflows 0.10, D14, K (IM6).
 */
export const isStillSo = (practice: Practice | null, message: Message, today: LocalDate): boolean => {
  // The month's list is not of its day alone: kept until a channel takes it.
  if (message.purpose === 'digest') return message.thanks !== undefined || londonDateOf(message.madeAt) === today;
  switch (practice?.kind) {
    case 'alert': return ofAlert(practice, message, today);
    case 'dispute': return ofDispute(practice, message);
    case 'good practice': case 'officer feedback': return true;
    case 'questionnaire': case undefined: return false;
  }
};

const ofAlert = (alert: Alert, { purpose }: Message, today: LocalDate): boolean => {
  if (purpose === 'ended') return isOver(alert);
  if (isOver(alert)) return false;
  switch (purpose) {
    case 'act': return isAnswerOwed(alert) && alert.escalated === null;
    case 'answered': return !isAnswerOwed(alert) && alert.replies.length < alert.answers.length;
    case 'other date asked': return openProposal(alert) !== null || actionDatesToDecide(alert).length > 0;
    case 'challenged': return alert.challenges.some((each) => each.answer === null);
    case 'action overdue': return alert.actions.some((each) => !each.done && !each.dropped && each.due < today);
    case 'passed': return alert.passedToIro !== null && alert.passedToIro.takenUp === null;
    case 'talk': return alert.safeguarding?.referral === 'ringing now';
    case 'know': case 'other date decided': case 'challenge answered': case 'replied': case 'done': case 'thanks':
    case 'digest': case 'covered': case 'uncovered': case 'choose': case 'feedback': return true;
    default: return isAnswerOwed(alert) && alert.escalated === null;
  }
};

const ofDispute = (dispute: Dispute, { purpose, madeAt }: Message): boolean => {
  if (purpose === 'ended') return dispute.closed !== null;
  if (dispute.closed) return false;
  const [told, at] = [stageTold(purpose), dispute.stages.at(-1) ?? null];
  if (purpose === 'talk') return dispute.bypasses.some((each) => each.talk === null);
  if (told === null || at === null) return true;
  // Who is told that a stage is late is told so although the next one has opened, unless it was settled.
  if (purpose.endsWith('late')) return dispute.stages.every((each) => each.number !== told || each.outcome === null || each.outcome.outcome === 'no answer');
  if (purpose.startsWith('limit')) return told === at.number && at.outcome === null && at.pressed.every((each) => each.at < madeAt);
  return told === at.number;
};
