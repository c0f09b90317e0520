import { isOpenDeadline, readDeadline, type LocalDate, type WorkingCalendar } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import { isReviewLimit } from './taskWords.js';
import { londonDateOf } from '../../time/index.js';

/** One line of Today: the nearest open date of a review or household, and how many stand behind it. */
export type DueLine = { row: DeadlineRow; by: LocalDate; alsoOpen: number };
export type DueGroups = { overdue: DueLine[]; dueToday: DueLine[]; next: DueLine[]; later: DueLine[] };

/** The day that counts for somebody's day: a review that is not booked yet asks for its book-by date. */
export const dayToActBy = ({ deadline, caption }: DeadlineRow): LocalDate =>
  isReviewLimit(deadline.rule) && caption.meetingStart === null && deadline.bookBy !== null ? deadline.bookBy : deadline.due;

/** Last of the next ten working days; null where the calendar does not reach it. */
export const nextTenUntil = (today: LocalDate, calendar: WorkingCalendar): LocalDate | null => {
  const lastKnown = `${calendar.lastYear}-12-31` as LocalDate;
  if (!calendar.knows(today) || calendar.workingDaysBetween(today, lastKnown) < 10) return null;
  return calendar.addWorkingDays(today, 10);
};

/**
 * Open rows as the groups of Today, one line a review or household, by its nearest date. What a booking or a move had
 * already missed is its own cause and no line; a limit whose meeting is set inside it is on course and stands later.
 */
export const groupDueRows = (rows: readonly DeadlineRow[], today: LocalDate, calendar: WorkingCalendar): DueGroups => {
  const until = nextTenUntil(today, calendar);
  const groups: DueGroups = { overdue: [], dueToday: [], next: [], later: [] };
  for (const line of linesOf(rows)) {
    const { state } = readDeadline(line.row.deadline, today, calendar);
    if (state === 'overdue' || state === 'lateBeforeWeStarted') groups.overdue.push(line);
    else if (state === 'dueToday' || line.by <= today) groups.dueToday.push(line);
    else if (until !== null && line.by <= until) groups.next.push(line);
    else groups.later.push(line);
  }
  return groups;
};

const linesOf = (rows: readonly DeadlineRow[]): DueLine[] => {
  const things = new Map<string, DeadlineRow[]>();
  for (const row of rows.filter(isToDo)) {
    const about = row.practice ?? row.review ?? row.household;
    things.set(about, [...(things.get(about) ?? []), row]);
  }
  return [...things.values()].flatMap(lineOf).toSorted(inOrder);
};

const isToDo = ({ deadline }: DeadlineRow): boolean => isOpenDeadline(deadline) && deadline.missedBy === null;

const lineOf = (rows: readonly DeadlineRow[]): DueLine[] => {
  // Two carers of one review have a limit each; they are one thing to do, not two.
  const nearest = [...rows].sort((a, b) => compare(dayFor(a), dayFor(b)) || compare(a.deadline.key, b.deadline.key));
  const [row] = nearest;
  if (!row) return [];
  const others = new Set(nearest.slice(1).map(({ deadline }) => (isReviewLimit(deadline.rule) ? 'limit' : deadline.key)));
  if (isReviewLimit(row.deadline.rule)) others.delete('limit');
  return [{ row, by: dayToActBy(row), alsoOpen: others.size }];
};

/** A limit that the meeting keeps to asks for nothing before the meeting. */
const dayFor = (row: DeadlineRow): LocalDate => {
  const { meetingStart } = row.caption;
  const day = meetingStart === null ? null : londonDateOf(meetingStart);
  return isReviewLimit(row.deadline.rule) && day !== null && day <= row.deadline.due ? row.deadline.due : dayToActBy(row);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: DueLine, b: DueLine): number => compare(a.by, b.by) || compare(a.row.deadline.due, b.row.deadline.due) || compare(a.row.deadline.key, b.row.deadline.key);
