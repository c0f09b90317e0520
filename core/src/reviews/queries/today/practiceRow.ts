import type { DueRow } from '../../../api/shapes/deadlines.js';
import type { Actor } from '../../../people/index.js';
import { alertRights } from '../../../practice/alerts/rights.js';
import { mayTowards } from '../../../rights/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { rowThing } from './dueRow.js';

/** The clock of an alert or dispute is its owner's, whoever covers them in that post, and those who see all alerts of the service. */
export const mayKnowPracticeRow = (row: DeadlineRow, actor: Actor): boolean => {
  if (row.about.includes(actor.id)) return false;
  if (row.ownerPerson === actor.id) return true;
  return mayTowards(alertRights, actor, { ...rowThing(row, actor), addressed: row.ownerPerson === null ? [] : [row.ownerPerson] }, 'exists');
};

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
  const stage = row.deadline.rule.startsWith('DR-') || row.deadline.rule.startsWith('ES-');
  return { label: stage ? 'Open dispute' : (labels[row.deadline.rule] ?? 'Open alert'), page: stage || row.deadline.rule === 'BP-01' ? 'dispute' : 'alert' };
};
