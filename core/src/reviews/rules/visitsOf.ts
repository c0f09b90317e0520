import { addCalendarDays, isOpenDeadline, londonDateOf, type LocalDate } from '../../time/index.js';
import type { DeadlineRow } from '../../time/ports.js';
import type { ReviewId } from '../../ids.js';
import type { AgendaEntry } from '../ports.js';
import { isReviewLimit, taskWords } from './taskWords.js';

export type VisitFacts = {
  entry: AgendaEntry & { review: ReviewId };
  day: LocalDate;
  /** Any row of the review: it carries town, name and kind. Null when none of this officer's rows is of it. */
  row: DeadlineRow | null;
  missing: { what: string; late: boolean }[];
};

/** How far ahead the next visits are looked for: over Christmas and New Year a quiet week still shows the one after. */
export const VISITS_AHEAD_DAYS = 14;
export const visitsUntil = (today: LocalDate): LocalDate => addCalendarDays(today, VISITS_AHEAD_DAYS);

/** The officer's own meetings of our reviews, joined with their open rows by review id, in order of time. */
export const visitsOf = (agenda: readonly AgendaEntry[], rows: readonly DeadlineRow[], today: LocalDate): VisitFacts[] =>
  agenda
    .flatMap((entry): VisitFacts[] => {
      if (entry.review === null || entry.cancelled) return [];
      const mine = rows.filter((row) => row.review === entry.review);
      const day = londonDateOf(entry.start);
      return [{ entry: { ...entry, review: entry.review }, day, row: mine[0] ?? null, missing: missingFor(mine, day, today) }];
    })
    .toSorted((a, b) => (a.entry.start < b.entry.start ? -1 : 1));

/** Open things owed before the meeting, late ones first. */
const missingFor = (rows: readonly DeadlineRow[], day: LocalDate, today: LocalDate): VisitFacts['missing'] =>
  rows
    .filter(({ deadline }) => isOpenDeadline(deadline) && !isReviewLimit(deadline.rule) && deadline.due <= day)
    .map(({ deadline }) => ({ what: taskWords(deadline, true), late: deadline.due < today || deadline.missedBy !== null }))
    .toSorted((a, b) => Number(b.late) - Number(a.late));
