import { addCalendarDays, addMonths, toLocalDate, type LocalDate } from '../../time/index.js';
import type { Review } from '../types.js';

export type QuarterFigure = { from: LocalDate; to: LocalDate; held: number; inTime: number; open: number; overdue: number };

/**
 * The quarter so far: reviews held since its first day and how many of them inside the legal limit; reviews whose limit
 * falls in it and which are not held; and those whose limit has passed, from whatever quarter.
 */
export const quarterFigure = (reviews: readonly Review[], today: LocalDate): QuarterFigure => {
  const month = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  const from = toLocalDate(`${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
  const to = addCalendarDays(addMonths(from, 3), -1);
  const held = reviews.filter((each) => each.heldOn !== null && each.heldOn >= from && each.heldOn <= to);
  const waiting = reviews.filter((each) => each.heldOn === null);
  return {
    from,
    to,
    held: held.length,
    inTime: held.filter((each) => each.heldOn !== null && each.heldOn <= each.legalLimit).length,
    open: waiting.filter((each) => each.legalLimit >= from && each.legalLimit <= to).length,
    overdue: waiting.filter((each) => each.legalLimit < today).length,
  };
};
