import { calendarDaysBetween } from '../dates/localDate.js';
import type { ChangeOfDate, Deadline, DeadlineKey, LocalDate } from '../types.js';
import { bankHolidayMove } from './bankHolidayMove.js';
import type { ComputedDeadline } from './reviewLimits.js';

/** Why the set was worked out again, on which day, and who caused it (null for the clock or a wide job). */
export type DiffReason = { why: string; on: LocalDate; by: string | null };

export type DeadlineChange = { before: Deadline; after: Deadline };
export type DeadlineDiff = {
  create: Deadline[];
  /** Rows that still stand, with another date or fact. The old date stays beside the new in `changes`. */
  change: DeadlineChange[];
  /** Rows that are over: met by what followed, or superseded. */
  close: DeadlineChange[];
  unchanged: Deadline[];
};

/**
 * What must be written so that the stored rows say what the facts now give. Rows that were met are never touched, save
 * where the facts themselves say that the thing is owed after all. Applying the result and asking again changes nothing.
 */
export const diffDeadlines = (
  stored: readonly Deadline[],
  computed: readonly ComputedDeadline[],
  reason: DiffReason,
): DeadlineDiff => {
  const storedByKey = new Map<DeadlineKey, Deadline>(stored.map((deadline) => [deadline.key, deadline]));
  const computedKeys = new Set(computed.map(({ key }) => key));
  const gone = stored.filter((deadline) => !computedKeys.has(deadline.key) && isLive(deadline));
  const fresh = computed.filter(({ key }) => !storedByKey.has(key));
  const followers = new Map(gone.map((before) => [before.key, followerOf(before, computed)]));
  const replacedBy = (wanted: ComputedDeadline): Deadline | undefined =>
    gone.find((before) => followers.get(before.key) === wanted && !isDoneBy(before, wanted));
  const diff: DeadlineDiff = { create: [], change: [], close: [], unchanged: [] };

  for (const deadline of fresh) {
    const replaced = replacedBy(deadline);
    const { reopens: _, ...row } = deadline;
    diff.create.push(replaced === undefined ? row : { ...row, changes: movedFrom(replaced, row, reason) });
  }
  for (const before of stored) {
    const wanted = computed.find(({ key }) => key === before.key);
    if (wanted !== undefined) {
      const after = updated(before, wanted, replacedBy(wanted), reason);
      if (sameRow(before, after)) diff.unchanged.push(before);
      else diff.change.push({ before, after });
    } else if (isLive(before)) {
      diff.close.push({ before, after: closed(before, followers.get(before.key), reason) });
    } else {
      diff.unchanged.push(before);
    }
  }
  return diff;
};

const isLive = ({ met, supersededBy }: Deadline): boolean => met === null && supersededBy === null;

/** A move that only the list of bank holidays can have caused says so, whatever the set was worked out again for. */
const movedFrom = (before: Deadline, after: Deadline, { why, on, by }: DiffReason): ChangeOfDate[] => {
  const moved = movedDate(before, after);
  if (moved === null) return before.changes;
  const holidays = bankHolidayMove(before, after);
  return [...before.changes, { ...moved, on, ...(holidays === null ? { why, by } : { why: holidays, by: null }) }];
};

const movedDate = (before: Deadline, after: Deadline): Pick<ChangeOfDate, 'from' | 'to' | 'of'> | null => {
  if (before.due !== after.due) return { from: before.due, to: after.due };
  if (before.bookBy === null || after.bookBy === null || before.bookBy === after.bookBy) return null;
  return { from: before.bookBy, to: after.bookBy, of: 'bookBy' };
};

const updated = (
  before: Deadline,
  { reopens, ...wanted }: ComputedDeadline,
  replaced: Deadline | undefined,
  reason: DiffReason,
): Deadline => {
  if (before.met !== null && (wanted.met !== null || !reopens)) return before;
  return { ...wanted, changes: movedFrom(replaced ?? before, wanted, reason) };
};

// ---- What follows a row that no longer holds -------------------------------------------------------------------

const YEARLY_LIMITS = new Set<string>(['FR-01', 'FR-02', 'FR-03', 'FR-04']);

/** Rows of one kind stand in for one another: the yearly limits of an approval, the renewals of one check. */
const kindOf = ({ rule, subject, occurrence }: Deadline): string =>
  `${YEARLY_LIMITS.has(rule) ? 'yearly' : rule} ${subject} ${occurrence}`;

const countedFrom = ({ explanation }: Deadline): LocalDate | undefined => explanation.triggers.at(-1)?.date;

const followerOf = (before: Deadline, computed: readonly ComputedDeadline[]): ComputedDeadline | undefined => {
  const candidates = computed.filter((deadline) => kindOf(deadline) === kindOf(before));
  return candidates.find(({ rule }) => rule === before.rule) ?? candidates[0];
};

/** Fewer days than this between two dates of one check or review read as a corrected date, not as a second one. */
const SECOND_TIME_AFTER_DAYS = 28;

/** Whether the row that follows counts from a later check or review, which is what the earlier row was waiting for. */
const isDoneBy = (before: Deadline, after: Deadline): boolean => {
  const [was, now] = [countedFrom(before), countedFrom(after)];
  if (was === undefined || now === undefined || !RENEWED.has(after.rule)) return false;
  return calendarDaysBetween(was, now) >= SECOND_TIME_AFTER_DAYS;
};
const RENEWED = new Set<string>(['FR-04', 'FR-16', 'FR-17', 'FR-18', 'FR-21']);

const closed = (before: Deadline, after: Deadline | undefined, { why }: DiffReason): Deadline => {
  const doneOn = after === undefined ? undefined : countedFrom(after);
  if (after !== undefined && doneOn !== undefined && isDoneBy(before, after)) {
    return { ...before, met: { on: doneOn, by: null }, notApplicable: null };
  }
  return { ...before, supersededBy: { key: after?.key ?? null, why } };
};

// ---- Whether anything changed ----------------------------------------------------------------------------------

const sameRow = (a: Deadline, b: Deadline): boolean => a === b || JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, inOrder(v)]));
};
