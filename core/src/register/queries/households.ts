import type { AnswerOf, QueryOf } from '../../api/routeTable.js';
import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import { nameBook } from '../../people/queries/nameBook.js';
import { requireRole } from '../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../ports.js';
import { actNames, mayTowards, serviceThing } from '../../rights/index.js';
import { londonDateOf } from '../../time/index.js';
import { householdRights, householdThing } from '../rights.js';
import type { Household } from '../types.js';
import { householdRow } from './householdRow.js';
import { openReviewsOf } from './openReviewsOf.js';

/** A page of households, those this person may not know of left out as if not there. */
export const householdsOf =
  (ports: Ports) =>
  async (
    actor: Actor,
    query: QueryOf<'households'>,
    context: RequestContext,
  ): Promise<AnswerOf<'households'>> => {
    requireRole(actor);
    const [book, read] = await Promise.all([nameBook(ports), readPage(ports, actor, query)]);
    const seen = read.rows
      .filter((each) => mayTowards(householdRights, actor, householdThing(each), 'exists'))
      .filter((each) =>
        query.officer === 'none'
          ? each.firo === null
          : query.officer === 'me'
            ? each.firo === actor.id
            : true,
      );
    const reviews = await openReviewsOf(ports, actor, seen);
    const reader = { today: londonDateOf(ports.clock.now()), calendar: ports.calendarDays, book };
    const note = noteReadings(context, actor, 'List of households');
    for (const each of seen) note('household', each.ref, householdThing(each));
    return {
      rows: seen.map((each) => householdRow(each, reviews, reader)),
      next: read.next,
      acts: actNames(householdRights, actor, serviceThing(actor.unit)),
    };
  };

const readPage = async (
  ports: Ports,
  actor: Actor,
  query: QueryOf<'households'>,
): Promise<{ rows: Household[]; next: string | null }> => {
  const onlyOfficer = actor.roles.length > 0 && actor.roles.every((each) => each.role === 'firo');
  const status = query.status ?? 'open';
  if (query.officer === 'me' || onlyOfficer) {
    const people = [actor.id, ...(query.officer === 'me' ? [] : actor.covers.map((each) => each.person))];
    const found = (await Promise.all(people.map((each) => ports.households.findByOfficer(each))))
      .flat()
      .map((each) => each.value);
    return { rows: found.filter((each) => each.status === status), next: null };
  }
  const page = await ports.households.findByStatus(actor.unit, status, query.next ?? null);
  return { rows: page.rows.map((each) => each.value), next: page.next };
};
