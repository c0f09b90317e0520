import type { DeadlineView } from '../../api/shapes/deadlines.js';
import type { NameBook } from '../../people/queries/nameBook.js';
import { readDeadline, timeLimit, type LocalDate, type OwnerPost, type WorkingCalendar } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { taskWords } from '../rules/taskWords.js';

export type DeadlineReader = { today: LocalDate; calendar: WorkingCalendar; book: NameBook };

const posts: Readonly<Record<OwnerPost, string>> = {
  firo: 'reviewing officer',
  ssw: 'supervising social worker',
  ftm: 'fostering team manager',
  fsm: 'fostering service manager',
  'sr-manager': 'service manager, Safeguarding and Review',
  'support-fostering': 'business support',
  carer: 'carer',
  contributor: 'the person asked',
  'panel-administrator': 'panel administrator',
  adm: 'agency decision maker',
  'head-safeguarding': 'head of safeguarding practice and QA',
  iro: 'independent reviewing officer',
  staff: 'whoever agreed to it',
};
export const postInWords = (post: OwnerPost): string => posts[post];

/** A deadline with its reading today, its sum, its earlier dates and what happens when nobody does it. */
export const deadlineView = (row: DeadlineRow, { today, calendar, book }: DeadlineReader): DeadlineView => {
  const { deadline } = row;
  const { dueAt: _dueAt, ...explanation } = deadline.explanation;
  return {
    key: deadline.key,
    rule: deadline.rule,
    title: taskWords(deadline, row.caption.meetingStart !== null),
    standing: deadline.explanation.standing,
    review: row.review,
    occurrence: deadline.occurrence,
    ownerPost: posts[deadline.owner],
    owner: book.named(row.ownerPerson),
    due: deadline.due,
    bookBy: deadline.bookBy,
    reading: readDeadline(deadline, today, calendar),
    held: deadline.held,
    explanation,
    changes: deadline.changes.map((change) => ({ ...change, by: nameOf(change.by, book) })),
    metOn: deadline.met?.on ?? null,
    ifMissed: `Reminders go out 10, 5 and 2 working days before. When it is missed: ${timeLimit(deadline.rule).toldWhenMissed}.`,
    policyVersion: deadline.policyVersion,
  };
};

const nameOf = (by: string | null, book: NameBook): string | null =>
  by === null ? null : (book.people.find((each) => each.id === by)?.name ?? null);

/** Nearest first; two of one day always in the same order. */
export const byDue = (a: DeadlineView, b: DeadlineView): number =>
  a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1;
