import type { AnswerOf, QueryOf } from '../../api/routeTable.js';
import { noteReadings } from '../../audit/index.js';
import type { Actor } from '../../people/index.js';
import { requireRole } from '../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../ports.js';
import { mayTowards } from '../../rights/index.js';
import { reviewRights, reviewThing } from '../rights.js';
import { willBeLate } from '../rules/willBeLate.js';
import type { Review } from '../types.js';
import { stageOf } from '../types.js';
import { reviewReader, reviewRow } from './reviewRow.js';

/** A page may hold fewer rows than were read, since what this person may not know of is left out as if not there. */
export const reviewsOf =
  (ports: Ports) =>
  async (actor: Actor, query: QueryOf<'reviews'>, context: RequestContext): Promise<AnswerOf<'reviews'>> => {
    requireRole(actor);
    const [reader, read] = await Promise.all([reviewReader(ports), readPage(ports, actor, query)]);
    const seen = read.rows
      .filter((review) => mayTowards(reviewRights, actor, reviewThing(review), 'read'))
      .filter((review) => fits(review, query, actor, reader.today));
    const note = noteReadings(context, actor, 'List of reviews');
    for (const review of seen) note('review', review.id, reviewThing(review));
    const rows = seen
      .map((review) => reviewRow(review, reader))
      .toSorted((a, b) => (a.nextStep.by < b.nextStep.by ? -1 : a.nextStep.by > b.nextStep.by ? 1 : 0));
    const officers = reader.book.people
      .filter((each) => each.active && each.roles.some((one) => one.role === 'firo'))
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return { rows, next: read.next, officers };
  };

/** An officer's own reviews are one request on their key; everything else is a page of the unit's open ones. */
const readPage = async (ports: Ports, actor: Actor, query: QueryOf<'reviews'>): Promise<{ rows: Review[]; next: string | null }> => {
  const officer = query.officer === 'me' ? actor.id : query.officer === 'none' ? undefined : query.officer;
  if (officer !== undefined || onlyOfficer(actor)) {
    const whose = officer ?? actor.id;
    // The officer's own list also holds what they cover today.
    const people = officer === undefined ? [whose, ...actor.covers.map((each) => each.person)] : [whose];
    const found = await Promise.all(people.map((each) => ports.reviews.findOpenByOfficer(each)));
    return { rows: found.flat().map((each) => each.value), next: null };
  }
  const page = await ports.reviews.findOpenByUnit(actor.unit, query.next ?? null);
  return { rows: page.rows.map((each) => each.value), next: page.next };
};

const onlyOfficer = (actor: Actor): boolean => actor.roles.length > 0 && actor.roles.every((each) => each.role === 'firo');

const fits = (review: Review, query: QueryOf<'reviews'>, actor: Actor, today: Review['legalLimit']): boolean => {
  if (query.stage && stageOf(review.state) !== query.stage) return false;
  if (query.officer === 'none' && review.officer !== null) return false;
  if (query.officer === 'me' && review.officer !== actor.id) return false;
  switch (query.view) {
    case 'toBook':
      return review.meeting === null && review.heldOn === null;
    case 'booked':
      return review.meeting !== null && review.heldOn === null;
    case 'late':
      return willBeLate(review, today);
    case 'open':
    case undefined:
      return true;
  }
};
