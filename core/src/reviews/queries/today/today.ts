import type { TodayPage } from '../../../api/shapes/today.js';
import { noteReadings } from '../../../audit/index.js';
import { healthLines } from '../../../council/queries/connections.js';
import type { Actor } from '../../../people/index.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { nameBook } from '../../../people/queries/nameBook.js';
import { requireRole } from '../../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { disputesOfManager } from '../../../practice/disputes/queries/disputesOfManager.js';
import { addCalendarDays, londonDateOf } from '../../../time/index.js';
import { groupDueRows, nextTenUntil, type DueGroups, type DueLine } from '../../rules/groupDueRows.js';
import type { DeadlineReader } from '../deadlineView.js';
import { dueRow, visibleRows } from './dueRow.js';
import { managerToday } from './managerToday.js';
import { noteToday } from './noteToday.js';
import { openReviewsOfUnit } from './openReviews.js';
import { coveredRows, ownRows, supportRows, teamRows } from './rowsFor.js';
import { supportToday } from './supportToday.js';
import { visitsToday } from './visits.js';

/** Lines of the folded group that are sent; its count tells of the rest. */
const MOST_LATER = 60;

/**
 * Everybody's home. An officer's costs one list request and one calendar request; what each other role's costs is in
 * docs/costs.md, and a test counts it. People come from the warm list, everything shown of a row from the row itself.
 */
export const todayOf =
  (ports: Ports) =>
  async (actor: Actor, context: RequestContext): Promise<TodayPage> => {
    requireRole(actor);
    const asOf = ports.clock.now();
    const today = londonDateOf(asOf);
    const until = nextTenUntil(today, ports.calendarDays) ?? addCalendarDays(today, 14);
    const holds = (role: string): boolean => actor.roles.some((each) => each.role === role);
    const mine = ownRows(ports, actor, today);
    const overview = holds('sr-manager') || holds('support-fostering') ? openReviewsOfUnit(ports, actor) : Promise.resolve([]);
    const [book, own, covered, posted, visits, reviews, service] = await Promise.all([
      nameBook(ports),
      mine,
      coveredRows(ports, actor, until),
      supportRows(ports, actor, until),
      visitsToday(ports, actor, mine, today),
      overview,
      holds('sr-manager') ? ports.services.findById(ports.unit) : Promise.resolve(null),
    ]);
    const team = await teamRows(ports, actor, book, until);
    const reader: DeadlineReader = { today, calendar: ports.calendarDays, book };
    const rows = visibleRows([...own, ...[...covered.values()].flat(), ...posted, ...team], actor);
    const groups = groupDueRows(rows, today, ports.calendarDays);
    const view = (line: (typeof groups.next)[number]) => dueRow(line, actor, reader);
    const later = groups.later;
    const page: TodayPage = {
      today,
      asOf,
      overdue: groups.overdue.map(view),
      dueToday: groups.dueToday.map(view),
      next: groups.next.map(view),
      nextUntil: nextTenUntil(today, ports.calendarDays),
      later: { count: later.length, nearest: later[0]?.by ?? null, rows: later.slice(0, MOST_LATER).map(view) },
      visits,
      manager: holds('sr-manager')
        ? managerToday(actor, {
            reviews,
            service: service?.value ?? null,
            disputes: await disputesOfManager(ports)(actor, reader, noteReadings(context, actor, 'Today')),
            reasonsOwed: allLines(groupDueRows(rows.filter((row) => row.deadline.rule === 'LB-01'), today, ports.calendarDays)).map(view),
            reader,
          })
        : null,
      support: holds('support-fostering') ? await supportToday(ports, actor, reviews, reader) : null,
      administrator: holds('m365-administrator') ? { lines: await healthLines(ports) } : null,
      covers: actor.covers.map(({ person }) => {
        const known = book.find(person);
        return {
          person: book.must(person),
          until: known ? (coverOn(known, today)?.until ?? null) : null,
          due: new Set(visibleRows(covered.get(person) ?? [], actor).map((row) => row.practice ?? row.review ?? row.household)).size,
        };
      }),
    };
    noteToday(noteReadings(context, actor, 'Today'), actor, page, rows, reviews);
    return page;
  };

const allLines = ({ overdue, dueToday, next, later }: DueGroups): DueLine[] => [...overdue, ...dueToday, ...next, ...later.slice(0, MOST_LATER)];
