import type { Deliveries } from '@review-desk/core/delivery';
import { nextSweepDay, type DeadlineRow, type Deadlines } from '@review-desk/core/time';
import { noticesOfRow, type Telling } from './noticesOfRow.js';

type Needs = { deadlines: Deadlines; deliveries: Deliveries };
export type Swept = { done: number; skipped: number; notices: number; late: number };

/**
 * Records what is to be told of a few rows, then moves each row's sweep day on. The rows are read again just before:
 * officers book and move while the sweep runs, and a row that changed meanwhile is left for the next look.
 */
export const sweepRows = async ({ deadlines, deliveries }: Needs, rows: readonly DeadlineRow[], telling: Telling): Promise<Swept> => {
  const standing = new Map((await deadlines.findByKeys(rows.map((row) => row.deadline.key))).map((row) => [row.deadline.key, row]));
  const same = rows.flatMap((row) => {
    const now = standing.get(row.deadline.key);
    return now && now.sweepOn === row.sweepOn && now.deadline.due === row.deadline.due ? [now] : [];
  });
  const told = same.map((row) => ({ row, notices: noticesOfRow(row, telling) }));
  const notices = told.flatMap((each) => each.notices);
  // Notices first: a machine that dies between the two repeats them under the same keys.
  if (notices.length > 0) await deliveries.record(notices);
  // Only what the sweep itself owns, and only on rows that still stand: a refresh in between is never written over.
  const noted = await deadlines.noteSwept(
    told.map(({ row, notices: theirs }) => ({
      row,
      told: [...row.told, ...theirs.map((notice) => `${telling.today} ${notice.post}`)].slice(-keptTold),
      sweepOn: nextSweepDay(row.deadline, telling.today, telling.calendar),
    })),
  );
  const late = same.filter((row) => row.sweepOn !== null && row.sweepOn < telling.today).length;
  return { done: noted.length, skipped: rows.length - noted.length, notices: notices.length, late };
};

const keptTold = 30;
