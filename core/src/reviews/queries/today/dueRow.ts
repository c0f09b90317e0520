import type { DueRow } from '../../../api/shapes/deadlines.js';
import type { Actor } from '../../../people/index.js';
import { mayTowards } from '../../../rights/index.js';
import { checksRights } from '../../../register/index.js';
import { readDeadline } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { DeadlineReader } from '../deadlineView.js';
import { reviewRights } from '../../rights.js';
import type { DueLine } from '../../rules/groupDueRows.js';
import { isReviewLimit, taskWords } from '../../rules/taskWords.js';
import { mayKnowPracticeRow, practiceAction } from './practiceRow.js';
import { rowThing } from './rowThing.js';

/** Rows that this person may know of; what is hidden is as if it were not there. */
export const visibleRows = (rows: readonly DeadlineRow[], actor: Actor): DeadlineRow[] =>
  rows.filter((row) => (row.practice === undefined ? mayTowards(reviewRights, actor, rowThing(row, actor), 'exists') : mayKnowPracticeRow(row, actor)));

export const dueRow = (line: DueLine, actor: Actor, { today, calendar, book }: DeadlineReader): DueRow => {
  const { row } = line;
  const { deadline, caption } = row;
  return {
    key: deadline.key,
    rule: deadline.rule,
    what: taskWords(deadline, caption.meetingStart !== null),
    household: row.household,
    town: caption.town,
    familyName: caption.familyName,
    review: row.review,
    practice: row.practice ?? null,
    reviewKind: caption.reviewKind,
    meetingStart: caption.meetingStart,
    due: deadline.due,
    bookBy: deadline.bookBy,
    reading: readDeadline(deadline, today, calendar),
    alsoOpen: line.alsoOpen,
    owner: row.ownerPerson === actor.id ? null : book.named(row.ownerPerson),
    action: row.practice === undefined ? actionFor(row, actor) : practiceAction(row, actor),
  };
};

/** The one next act, where this person may do it; null where it is not theirs, so that it never shows as red for them. */
const actionFor = (row: DeadlineRow, actor: Actor): DueRow['action'] => {
  const { rule } = row.deadline;
  const thing = rowThing(row, actor);
  const may = (act: `act:${string}` | 'write'): boolean => mayTowards(reviewRights, actor, thing, act);
  if (isReviewLimit(rule) && row.review !== null && row.caption.meetingStart === null)
    return may('act:book') ? { label: 'Book', page: 'booking' } : null;
  if (rule === 'LB-01') return may('act:give-late-reason') ? { label: 'Give the reason', page: 'review' } : null;
  if (row.review === null) {
    return mayTowards(checksRights, actor, thing, 'write') ? { label: 'Open household', page: 'household' } : null;
  }
  const theirs = row.ownerPerson === actor.id || actor.covers.some((each) => each.person === row.ownerPerson);
  const support = row.deadline.owner === 'support-fostering' && actor.roles.some((each) => each.role === 'support-fostering');
  return theirs || support || may('write') ? { label: 'Open review', page: 'review' } : null;
};
