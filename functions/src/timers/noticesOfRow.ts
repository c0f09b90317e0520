import type { Notice, ToldPerson } from '@review-desk/core/delivery';
import type { PersonId } from '@review-desk/core/ids';
import { addCalendarDays, noticesDue, timeLimit, type DeadlineRow, type Instant, type LocalDate, type NoticeWho, type WorkingCalendar } from '@review-desk/core/time';

export type Telling = {
  today: LocalDate;
  now: Instant;
  calendar: WorkingCalendar;
  managerOf(person: PersonId): PersonId | null;
  /** The people of the rule's own list, once its limit is missed (timescales 1.18). */
  toldWhenMissed(row: DeadlineRow): readonly ToldPerson[];
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
  return dueNow(row, telling)
    .flatMap((due) => toTell(row, due.who, telling).map((each) => ({ due, ...each })))
    .filter(({ due, to }, at, all) => mayBeTold(row, due.who, to) && (to === null || all.findIndex((each) => each.to === to) === at))
    .map(({ due, to, post, mark }) => ({
      key: `${deadline.key}${(due.shouldHaveBeenToldOn ?? due.on).replaceAll('-', '')}${mark}`,
      unit: row.unit,
      to,
      post,
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

/** The first day that was owed is the row's own sweep day: whatever was missed since then is made up for. */
const dueNow = (row: DeadlineRow, { today, calendar }: Pick<Telling, 'today' | 'calendar'>) => noticesDue(row.deadline, today, calendar, addCalendarDays(row.sweepOn ?? today, -1));

/** Whether the rule's own list is told of this row today. */
export const tellsTheList = (row: DeadlineRow, day: Pick<Telling, 'today' | 'calendar'>): boolean => dueNow(row, day).some(({ who }) => who === 'toldWhenMissed');

type ToTell = { to: PersonId | null; post: string; /** Tells apart, in the key, who is told of one step. */ mark: string };

/** Of a missed limit's list each person by themselves; where nobody holds any of its posts, the list in words is kept. */
const toTell = (row: DeadlineRow, who: NoticeWho, telling: Telling): ToTell[] => {
  if (who !== 'toldWhenMissed') return [{ to: personFor(row, who, telling), post: who === 'manager' ? `manager of ${row.deadline.owner}` : row.deadline.owner, mark: letters[who] }];
  const people = telling.toldWhenMissed(row);
  if (people.length === 0) return [{ to: null, post: timeLimit(row.deadline.rule).toldWhenMissed, mark: letters[who] }];
  return people.map(({ to, post }) => ({ to, post, mark: `${letters[who]}${to.slice(-12)}` }));
};

const personFor = (row: DeadlineRow, who: 'owner' | 'manager', telling: Telling): PersonId | null => {
  // Of a restricted household nobody stands in without being chosen (workflows E).
  if (who === 'owner') return row.ownerPerson === null || row.restrictedTo !== null ? row.ownerPerson : telling.owesInPlaceOf(row.ownerPerson);
  return row.ownerPerson === null ? null : telling.managerOf(row.ownerPerson);
};

const mayBeTold = (row: DeadlineRow, who: NoticeWho, to: PersonId | null): boolean => {
  if (to !== null && row.about.includes(to)) return false;
  return row.restrictedTo === null || who === 'owner' || (to !== null && row.restrictedTo.includes(to));
};
