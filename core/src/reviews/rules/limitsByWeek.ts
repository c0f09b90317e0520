import type { PersonId } from '../../ids.js';
import { addCalendarDays, dayOfWeek, type LocalDate } from '../../time/index.js';
import type { Review } from '../types.js';

export type OfficerWeeks = { officer: PersonId | null; weeks: { weekOf: LocalDate; due: number; booked: number }[] };

const WEEKS = 8;

/** Legal limits that fall in each of the coming eight weeks (from Monday), by officer; booked ones beside all. */
export const limitsByWeek = (reviews: readonly Review[], today: LocalDate): OfficerWeeks[] => {
  const monday = addCalendarDays(today, 1 - dayOfWeek(today));
  const starts = Array.from({ length: WEEKS }, (_, week) => addCalendarDays(monday, week * 7));
  const waiting = reviews.filter((review) => review.heldOn === null);
  const officers = [...new Set(waiting.map((review) => review.officer))].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return officers.map((officer) => ({
    officer,
    weeks: starts.map((weekOf) => {
      const end = addCalendarDays(weekOf, 7);
      const due = waiting.filter((each) => each.officer === officer && each.legalLimit >= weekOf && each.legalLimit < end);
      return { weekOf, due: due.length, booked: due.filter((each) => each.meeting !== null).length };
    }),
  }));
};
