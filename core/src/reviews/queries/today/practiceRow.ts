import type { DueRow } from '../../../api/shapes/deadlines.js';
import type { Actor } from '../../../people/index.js';
import { alertRights } from '../../../practice/alerts/rights.js';
import { disputeRights, iroEscalationRights } from '../../../practice/disputes/rights.js';
import { mayTowards, type Right } from '../../../rights/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { rowThing } from './rowThing.js';

/** The clock of an alert or dispute is its owner's, whoever covers them in that post, and those who see all of that kind in the service. */
export const mayKnowPracticeRow = (row: DeadlineRow, actor: Actor): boolean => {
  if (row.about.includes(actor.id)) return false;
  if (row.ownerPerson === actor.id) return true;
  return mayTowards(tableOf(row), actor, { ...rowThing(row, actor), addressed: row.ownerPerson === null ? [] : [row.ownerPerson] }, 'exists');
};

const tableOf = ({ deadline: { rule } }: DeadlineRow): readonly Right[] => {
  if (rule.startsWith('ES-')) return iroEscalationRights;
  return isOfDispute(rule) ? disputeRights : alertRights;
};

const isOfDispute = (rule: string): boolean => ['DR-', 'ES-', 'BP-'].some((each) => rule.startsWith(each));

const labels: Readonly<Record<string, string>> = {
  'QA-02': 'Read and answer',
  'QA-03': 'Reply',
  'ACT-01': 'Mark as done',
  'BP-01': 'Record the talk',
};

/** Its one next action; null where it is not theirs. */
export const practiceAction = (row: DeadlineRow, actor: Actor): DueRow['action'] => {
  const theirs = row.ownerPerson === actor.id || actor.covers.some((each) => each.person === row.ownerPerson);
  if (!theirs) return null;
  const dispute = isOfDispute(row.deadline.rule);
  return { label: labels[row.deadline.rule] ?? (dispute ? 'Open dispute' : 'Open alert'), page: dispute ? 'dispute' : 'alert' };
};
