import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { mayTowards } from '../../rights/index.js';
import { openReviewsOfUnit } from '../../reviews/queries/today/openReviews.js';
import { reviewRights, reviewThing } from '../../reviews/rights.js';
import type { Review } from '../../reviews/types.js';
import type { Household } from '../types.js';

/** Few rows ask for each household's reviews; a full page asks once for the unit's open ones. */
const ONE_BY_ONE = 5;

/** The open reviews of the households on a page that this person may read. */
export const openReviewsOf = async (
  ports: Pick<Ports, 'reviews'>,
  actor: Actor,
  households: readonly Household[],
): Promise<Review[]> => {
  if (households.length === 0) return [];
  const officers = new Set(households.map((each) => each.firo));
  const [officer] = officers;
  const found =
    households.length <= ONE_BY_ONE
      ? (await Promise.all(households.map((each) => ports.reviews.findByHousehold(each.ref))))
          .flat()
          .map((each) => each.value)
      : officers.size === 1 && officer
        ? (await ports.reviews.findOpenByOfficer(officer)).map((each) => each.value)
        : await openReviewsOfUnit(ports, actor);
  return found.filter((review) => mayTowards(reviewRights, actor, reviewThing(review), 'exists'));
};
