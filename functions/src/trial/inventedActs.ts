import type { AlertActBody, DisputeActBody, TrialWish } from '@review-desk/core/api';
import { nextPlanOf, stagePackOf, type Alert, type Dispute } from '@review-desk/core/practice';
import { instantOfLondon, londonDateOf, type Instant, type LocalDate, type WorkingCalendar } from '@review-desk/core/time';
import { inventedId, type PostName } from './inventedPeople.js';

/** What an invented person does next, through the same API as anybody, and when. */
export type InventedAct = { at: Instant; by: PostName } & ({ on: 'alert'; step: AlertActBody['do'] } | { on: 'dispute'; step: DisputeActBody['do'] });
export type ActFacts = { wish: TrialWish; alert: Alert | null; dispute: Dispute | null; answerDue: LocalDate | null; calendar: WorkingCalendar };

const satisfies = 'The plan is written and everybody in the home has read it.';

/**
 * The next thing that somebody does, by what the wish says of the manager. Nobody presses at a limit, so that the clock
 * takes each step that it may; where it may take none, the officer takes it on, one working day after the limit.
 */
export const nextAct = (facts: ActFacts): InventedAct | null => {
  if (facts.dispute) return facts.dispute.closed ? null : disputeAct(facts.dispute, facts);
  return facts.alert ? alertAct(facts.alert, facts) : null;
};

type Days = Pick<ActFacts, 'calendar'>;
const dayAfter = ({ calendar }: Days, day: LocalDate, days: number, time: string): Instant => instantOfLondon(calendar.addWorkingDays(day, days), time);
const later = (facts: Days, at: Instant, time: string): Instant => dayAfter(facts, londonDateOf(at), 1, time);

const alertAct = (alert: Alert, facts: ActFacts): InventedAct | null => {
  const { wish: { manager }, answerDue } = facts;
  const by: PostName = manager === 'deputy' ? 'ftmDeputy' : 'ftm';
  const act = (who: PostName, at: Instant, step: AlertActBody['do']): InventedAct => ({ at, by: who, on: 'alert', step });
  if (manager === 'nobody' || alert.receipt === null || alert.resolved) return null;
  const answer = alert.answers.at(-1);
  if (!answer && manager !== 'late' && alert.acknowledged.length === 0) return act(by, later(facts, alert.receipt.at, '09:30'), { act: 'acknowledge' });
  if (!answer) {
    if (answerDue === null) return null;
    const at = dayAfter(facts, answerDue, manager === 'late' ? 2 : -1, '11:00');
    const proposed = [{ text: 'Write the plan with the carers', owner: inventedId('ssw'), due: facts.calendar.addWorkingDays(londonDateOf(at), 5) }];
    return act(by, at, { act: 'answer', position: 'accepts', text: 'The plan will be written with the carers.', proposed, noActionsBecause: null });
  }
  if (alert.replies.length === 0) return act('firo', later(facts, answer.at, '10:00'), { act: 'accept', actions: answer.proposed });
  const open = alert.actions.find(({ done }) => done === null);
  if (open) return act('ssw', instantOfLondon(open.due, '15:00'), { act: 'mark-done', action: open.id, on: open.due, note: 'Written and signed.' });
  const done = alert.actions.at(-1)?.done?.on;
  if (!alert.managerConfirmed) return done ? act(by, dayAfter(facts, done, 1, '09:30'), { act: 'confirm-done' }) : null;
  return act('firo', later(facts, alert.managerConfirmed.at, '11:00'), { act: 'resolve', note: 'The plan is in the file.' });
};

const disputeAct = (dispute: Dispute, facts: ActFacts): InventedAct | null => {
  const { manager } = facts.wish;
  const officer: PostName = dispute.track === 'iro' ? 'iro' : 'firo';
  const act = (by: PostName, at: Instant, step: DisputeActBody['do']): InventedAct => ({ at, by, on: 'dispute', step });
  const stage = dispute.stages.at(-1);
  if (!stage) return null;
  if (manager === 'nobody') {
    const pack = stagePackOf(dispute);
    if (pack.opensByClock || nextPlanOf(pack, stage.number) === null) return null;
    if (stage.outcome)
      return act(officer, later(facts, stage.limit === londonDateOf(stage.outcome.at) ? stage.outcome.at : instantOfLondon(stage.limit, '10:00'), '10:15'), {
        act: dispute.track === 'iro' ? 'raise-level' : 'escalate', to: null, whyUnsatisfactory: null, wouldSatisfy: null,
      });
    return act(officer, dayAfter(facts, stage.limit, 1, '10:00'), {
      act: 'record-outcome', outcome: 'not resolved', agreed: 'No answer came.', whyUnsatisfactory: 'Nobody answered in time.', wouldSatisfy: satisfies,
    });
  }
  const word = dispute.words?.at(-1);
  if (word) return act(officer, later(facts, word.at, '10:00'), { act: 'resolve', reasons: 'The plan is in the file.', learning: 'Plans are asked for before the review.' });
  const limit = dispute.stages[0]?.openedBy.by === 'clock' ? dispute.stages[0].dayZero : (dispute.stages[0]?.limit ?? stage.limit);
  return act(answering(dispute, manager), dayAfter(facts, limit, manager === 'late' ? 2 : -1, '11:00'), { act: 'answer', text: 'The plan will be written with the family this week.' });
};

const answering = ({ track }: Dispute, manager: TrialWish['manager']): PostName => {
  if (track === 'iro') return manager === 'deputy' ? 'ctmDeputy' : 'ctm';
  return manager === 'deputy' ? 'ftmDeputy' : 'ftm';
};
