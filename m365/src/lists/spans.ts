import { addCalendarDays, calendarDaysBetween, isLocalDate, toLocalDate, type LocalDate } from '@review-desk/core/time';
import { dayPart } from './keys.js';

/** Keys from `from` on and before `to`; at `dayAt` most keys have a day, by which they are parted most evenly. */
export type Span = { from: string; to: string; dayAt: number };

/** No key of ours has an earlier or a later day; a boundary that is no day at all would part keys just as truly. */
const [EARLIEST, LATEST] = [toLocalDate('2015-01-01'), toLocalDate('2035-01-01')];
/** As many characters as a number can hold exactly. */
const WIDTH = 10;
const DAY = 8;

/** The first key behind all that begin so. */
export const after = (start: string): string => {
  const last = start.at(-1) ?? '';
  return last === 'z' ? after(start.slice(0, -1)) : start.slice(0, -1) + (last === '9' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1));
};

export const sharedLength = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/** A key in the middle, by days and within a day by characters; null where nothing lies between. */
export const middleOf = ({ from, to, dayAt }: Span): string | null => {
  const [first, last] = [dayIn(from, dayAt) ?? EARLIEST, isOfOneStart(from, to, dayAt) ? (dayIn(to, dayAt) ?? LATEST) : LATEST];
  const days = calendarDaysBetween(first, last);
  const byDay = from.slice(0, dayAt) + dayPart(addCalendarDays(first, Math.floor(days / 2)));
  // Where something else than a day stands there, a day may lie outside.
  return days > 1 && byDay > from && byDay < to ? byDay : middleByCharacters(from, to);
};

/** The next part behind one that was asked: as wide, or twice as wide where that was empty. */
export const nextPart = (part: Span, whole: Span, wasEmpty: boolean): Span | null => {
  if (part.to >= whole.to) return null;
  const [first, last] = [dayIn(part.from, part.dayAt) ?? EARLIEST, dayIn(part.to, part.dayAt)];
  if (last === null) return { ...part, from: part.to, to: whole.to };
  const isWithinDay = part.to.length > part.dayAt + DAY;
  const days = isWithinDay ? 1 : Math.max(1, calendarDaysBetween(first, last)) * (wasEmpty ? 2 : 1);
  const day = addCalendarDays(last, days);
  const end = part.to.slice(0, part.dayAt) + dayPart(day);
  return { ...part, from: part.to, to: day < LATEST && end > part.to && end < whole.to ? end : whole.to };
};

const isOfOneStart = (from: string, to: string, dayAt: number): boolean => from.slice(0, dayAt) === to.slice(0, dayAt);

const dayIn = (key: string, at: number): LocalDate | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(key.slice(at)) ?? [];
  const text = `${year}-${month}-${day}`;
  return isLocalDate(text) ? toLocalDate(text) : null;
};

const numberOf = (text: string): number => Number.parseInt(text.slice(0, WIDTH).padEnd(WIDTH, '0'), 36);

const middleByCharacters = (from: string, to: string): string | null => {
  const shared = sharedLength(from, to);
  const [low, high] = [numberOf(from.slice(shared)), numberOf(to.slice(shared))];
  const middle = Math.floor((low + high) / 2);
  return middle > low && middle < high ? from.slice(0, shared) + middle.toString(36).padStart(WIDTH, '0').replace(/0+$/, '') : null;
};
