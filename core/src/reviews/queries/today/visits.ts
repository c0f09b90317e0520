import type { TodayPage, Visit } from '../../../api/shapes/today.js';
import { householdRef } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { instantOfLondon, type LocalDate } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import { orIfClosed } from '../../rules/orIfClosed.js';
import { visitsOf, visitsUntil, type VisitFacts } from '../../rules/visitsOf.js';

/**
 * An officer's own meetings today and on the next day that has any: one calendar request. Deadlines are shown whatever
 * the calendar says: a mailbox that refuses is told beside them.
 */
export const visitsToday = async (
  ports: Pick<Ports, 'calendar'>,
  actor: Actor,
  rows: readonly DeadlineRow[] | Promise<readonly DeadlineRow[]>,
  today: LocalDate,
): Promise<TodayPage['visits']> => {
  if (!actor.roles.some((each) => each.role === 'firo')) return null;
  const [agenda, mine] = await Promise.all([
    orIfClosed(ports.calendar.agenda(actor.id, instantOfLondon(today, '00:00'), instantOfLondon(visitsUntil(today), '00:00')), null),
    rows,
  ]);
  if (agenda === null) return { today: [], closed: true, next: null };
  const visits = visitsOf(agenda, mine, today);
  const [first] = visits.filter((each) => each.day > today);
  const nextDay = visits.filter((each) => each.day === first?.day);
  return {
    today: visits.filter((each) => each.day === today).map(visitView),
    next: first
      ? { day: first.day, count: nextDay.length, from: first.entry.start, missing: nextDay.reduce((sum, each) => sum + each.missing.length, 0) }
      : null,
  };
};

const visitView = ({ entry, row, missing }: VisitFacts): Visit => ({
  review: entry.review,
  // A meeting whose household has no open row of this officer's is still a visit; its id begins with the reference.
  household: row?.household ?? householdRef(entry.review.replace(/-r\d+$/i, '')),
  familyName: row?.caption.familyName ?? '',
  town: row?.caption.town ?? '',
  kind: row?.caption.reviewKind ?? 'review',
  start: entry.start,
  end: entry.end,
  missing,
});
