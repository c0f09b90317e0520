import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Review } from '../../types.js';

/** Pages of the unit's open reviews read for a manager's or business support's Today: one review a household. */
const MOST_PAGES = 10;

export const openReviewsOfUnit = async (ports: Pick<Ports, 'reviews'>, actor: Actor): Promise<Review[]> => {
  const reviews: Review[] = [];
  let next: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read: Awaited<ReturnType<Ports['reviews']['findOpenByUnit']>> = await ports.reviews.findOpenByUnit(actor.unit, next);
    reviews.push(...read.rows.map((each) => each.value));
    next = read.next;
    if (next === null) break;
  }
  return reviews;
};
