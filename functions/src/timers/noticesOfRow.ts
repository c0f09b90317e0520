import type { Notice } from '@review-desk/core/delivery';
import type { PersonId } from '@review-desk/core/ids';
import { addCalendarDays, noticesDue, timeLimit, type DeadlineRow, type Instant, type LocalDate, type NoticeWho, type WorkingCalendar } from '@review-desk/core/time';

export type Telling = {
  today: LocalDate;
  now: Instant;
  calendar: WorkingCalendar;
  managerOf(person: PersonId): PersonId | null;
  /** They themselves, or whoever stands in for a leaver (0.8). */
  owesInPlaceOf(person: PersonId): PersonId | null;
  /** Whether a manager has pressed "Start telling people" for the household's team (IM6). */
  hasStarted(row: DeadlineRow): boolean;
};

const letters = { owner: 'o', manager: 'm', toldWhenMissed: 't' } as const;

/**
 * Who is to be told of a row today, as notices to keep. The key holds the deadline, the step and for whom, so that a
 * sweep that runs twice, or days late, tells nobody twice. In a restricted household only the people named are told, and
 * nobody is told of a record about themselves (access.md 1.1, 1.3).
 */
export const noticesOfRow = (row: DeadlineRow, telling: Telling): Notice[] => {
  const { deadline } = row;
  // The first day that was owed is the row's own sweep day: whatever was missed since then is made up for.
  const since = addCalendarDays(row.sweepOn ?? telling.today, -1);
  return noticesDue(deadline, telling.today, telling.calendar, since)
    .map((due) => ({ due, to: personFor(row, due.who, telling) }))
    .filter(({ due, to }) => mayBeTold(row, due.who, to))
    .map(({ due, to }) => ({
      key: `${deadline.key}${(due.shouldHaveBeenToldOn ?? due.on).replaceAll('-', '')}${letters[due.who]}`,
      unit: row.unit,
      to,
      post: postFor(row, due.who),
      deadline: deadline.key,
      rule: deadline.rule,
      household: row.household,
      review: row.review,
      reason: due.shouldHaveBeenToldOn === null ? due.reason : `${due.reason}, owed since ${due.shouldHaveBeenToldOn}`,
      forDay: due.on,
      ...(due.shouldHaveBeenToldOn === null ? {} : { owedOn: due.shouldHaveBeenToldOn }),
      recordedAt: telling.now,
      state: telling.hasStarted(row) ? 'queued' : 'heldUntilStart',
    }));
};

const personFor = (row: DeadlineRow, who: NoticeWho, telling: Telling): PersonId | null => {
  // Of a restricted household nobody stands in without being chosen (workflows E).
  if (who === 'owner') return row.ownerPerson === null || row.restrictedTo !== null ? row.ownerPerson : telling.owesInPlaceOf(row.ownerPerson);
  return who === 'manager' && row.ownerPerson !== null ? telling.managerOf(row.ownerPerson) : null;
};

const mayBeTold = (row: DeadlineRow, who: NoticeWho, to: PersonId | null): boolean => {
  if (to !== null && row.about.includes(to)) return false;
  return row.restrictedTo === null || who === 'owner' || (to !== null && row.restrictedTo.includes(to));
};

const postFor = ({ deadline }: DeadlineRow, who: NoticeWho): string => {
  if (who === 'toldWhenMissed') return timeLimit(deadline.rule).toldWhenMissed;
  return who === 'manager' ? `manager of ${deadline.owner}` : deadline.owner;
};
