import type { BookingPage } from '@review-desk/core/api';
import { addCalendarDays, calendarDaysBetween, dayOfWeek, londonDateOf, type LocalDate } from '@review-desk/core/time';

type Window = BookingPage['window'];
export type ZoneKind = 'short' | 'good' | 'tight' | 'late';
/** A stretch of the strip, in per cent of its length. */
export type Stretch = { at: number; size: number };
export type StripParts = {
  zones: (Stretch & { kind: ZoneKind; from: LocalDate; to: LocalDate })[];
  weekends: Stretch[];
  holidays: (Stretch & { title: string })[];
  ticks: { at: number; date: LocalDate }[];
  limit: number;
  /** `lower` where another number stands too near. */
  marks: { at: number; rank: number; day: LocalDate; lower: boolean }[];
  /** From the day things go out to the chosen day: 42, 21 and 14 days by default. */
  before: (Stretch & { what: string; days: number; day: LocalDate; cut: boolean })[];
};

const MOST_TICKS = 9;

/** Where everything on the strip stands. Pure sums, so that the drawing only places. */
export const stripParts = (window: Window, slots: BookingPage['slots'], chosen: LocalDate | null): StripParts => {
  const { from, to } = window;
  const length = calendarDaysBetween(from, to) + 1;
  const at = (day: LocalDate): number => (calendarDaysBetween(from, day) / length) * 100;
  const stretch = (first: LocalDate, last: LocalDate): Stretch => ({ at: at(first), size: ((calendarDaysBetween(first, last) + 1) / length) * 100 });
  const days = Array.from({ length }, (_, number) => addCalendarDays(from, number));
  const inside = (day: LocalDate) => day >= from && day <= to;
  const step = Math.ceil(length / 7 / MOST_TICKS) * 7;
  const firstMonday = days.findIndex((day) => dayOfWeek(day) === 1);
  const middle = (day: LocalDate): number => at(day) + 50 / length;
  return {
    zones: zonesOf(window).map((zone) => ({ ...zone, ...stretch(zone.from, zone.to) })),
    weekends: days.filter((day) => dayOfWeek(day) === 6).map((day) => stretch(day, inside(addCalendarDays(day, 1)) ? addCalendarDays(day, 1) : day)),
    holidays: window.bankHolidays.filter(({ date }) => inside(date)).map(({ date, title }) => ({ ...stretch(date, date), title })),
    ticks: days.filter((_, number) => number >= firstMonday && (number - firstMonday) % step === 0).map((date) => ({ at: at(date), date })),
    limit: Math.min(100, Math.max(0, inside(window.legalLimit) ? at(window.legalLimit) + 100 / length : window.legalLimit < from ? 0 : 100)),
    marks: staggered(slots.map(({ rank, start }) => ({ rank, day: londonDateOf(start) })).filter(({ day }) => inside(day)).map((mark) => ({ ...mark, at: middle(mark.day) }))),
    before: chosen === null || !inside(chosen) ? [] : window.before.map(({ what, days: count }) => {
      const out = addCalendarDays(chosen, -count);
      const start = out < from ? from : out;
      return { what, days: count, day: out, cut: out < from, at: middle(start), size: Math.max(0, middle(chosen) - middle(start)) };
    }),
  };
};

/** A line of words takes this much of the upright strip. */
const LINE = 4;

/** Words beside the upright strip, moved just as far as they must be so that none stands on another or past the end. */
export const spread = <T extends { at: number }>(lines: readonly T[]): T[] => {
  const sorted = lines.toSorted((a, b) => a.at - b.at);
  let above = -LINE;
  const down = sorted.map((line) => {
    above = Math.max(line.at, above + LINE);
    return { ...line, at: above };
  });
  return down.map((line, index) => ({ ...line, at: Math.min(line.at, 100 - LINE / 2 - LINE * (down.length - 1 - index)) }));
};

/** A number takes this much of the strip. */
const MARK = 2.8;

const staggered = <T extends { at: number }>(marks: readonly T[]): (T & { lower: boolean })[] => {
  let last = { at: -MARK, lower: true };
  return [...marks]
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      last = { at: mark.at, lower: mark.at - last.at < MARK && !last.lower };
      return { ...mark, lower: last.lower };
    });
};

/** Short notice, inside every limit, between the last good day and the legal limit, and past it. */
const zonesOf = ({ from, to, firstGoodDay, lastGoodDay, legalLimit }: Window): { kind: ZoneKind; from: LocalDate; to: LocalDate }[] => {
  const zones: { kind: ZoneKind; from: LocalDate; to: LocalDate }[] = [];
  const add = (kind: ZoneKind, first: LocalDate, last: LocalDate) => {
    const [start, end] = [first < from ? from : first, last > to ? to : last];
    if (start <= end) zones.push({ kind, from: start, to: end });
  };
  const lastSafe = lastGoodDay ?? legalLimit;
  add('short', from, firstGoodDay === null ? lastSafe : addCalendarDays(firstGoodDay, -1));
  if (firstGoodDay !== null && lastGoodDay !== null) add('good', firstGoodDay, lastGoodDay);
  add('tight', addCalendarDays(lastSafe, 1), legalLimit);
  add('late', addCalendarDays(legalLimit, 1), to);
  return zones;
};
