import type { TodayPage } from '../../../api/shapes/today.js';
import type { NoteReading } from '../../../audit/index.js';
import type { HouseholdRef } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Thing } from '../../../rights/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { reviewThing } from '../../rights.js';
import type { Review } from '../../types.js';
import { rowThing } from './rowThing.js';

/**
 * Every household of the page, once, taken from what is sent: a part that is added to Today is noted with it. A visit may
 * stand in the calendar without any row here, so that nothing says whether its household is restricted.
 */
export const noteToday = (note: NoteReading, actor: Actor, page: TodayPage, rows: readonly DeadlineRow[], reviews: readonly Review[]): void => {
  const things = new Map<HouseholdRef, Thing>([
    ...rows.map((row) => [row.household, rowThing(row, actor)] as const),
    ...reviews.map((review) => [review.household, reviewThing(review)] as const),
  ]);
  const { overdue, dueToday, next, later, visits, manager, support } = page;
  const shown = [overdue, dueToday, next, later.rows, visits?.today, manager?.reasonsOwed, manager?.willBeLate, support?.toBook];
  const households = new Set(shown.flatMap((part) => (part ?? []).map((each) => each.household)));
  for (const household of households) note('household', household, things.get(household) ?? null);
};
