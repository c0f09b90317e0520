import { policyInForce } from '../../council/policyInForce.js';
import { commandKey, type HouseholdRef } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { isOpenReview } from '../../reviews/order.js';
import { fromHousehold, openNextReview } from '../../reviews/rules/openNextReview.js';
import type { Decision, Stored } from '../../records/index.js';
import type { Household } from '../../register/types.js';
import type { Review } from '../../reviews/types.js';
import { londonDateOf } from '../../time/index.js';

type Used = Pick<Ports, 'households' | 'reviews' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>;

/**
 * A1: makes the review that is due next, under its own id, so that a repeat finds it there. A review that is already
 * open and not yet held takes over what the register now says: officer, worker, caption, limits. True when it wrote.
 */
export const openReviewIfDue =
  (ports: Used) =>
  async (ref: HouseholdRef): Promise<boolean> => {
    const [stored, reviews] = await Promise.all([ports.households.findById(ref), ports.reviews.findByHousehold(ref)]);
    return stored ? (await bringReview(ports)(stored, reviews)).wrote : false;
  };

/** The same for a household and its reviews as they were just read; gives the review that is open afterwards. */
export const bringReview =
  (ports: Omit<Used, 'households'>) =>
  async (stored: Stored<Household>, reviews: readonly Stored<Review>[]): Promise<{ wrote: boolean; open: Review | null }> => {
    const household = stored.value;
    const policy = await policyInForce(ports);
    const today = londonDateOf(ports.clock.now());
    const open = reviews.find((each) => isOpenReview(each.value));
    const due = openNextReview(household, policy.current, ports.calendarDays, today);
    if (!open) {
      if (!due) return { wrote: false, open: null };
      const { stored: made } = await ports.reviews.create(due.id, opening(due));
      return { wrote: true, open: isOpenReview(made.value) ? made.value : null };
    }
    const review = open.value;
    if (review.heldOn) return { wrote: false, open: review };
    const wanted: Review = due ? takenOver(review, due) : { ...review, ...fromHousehold(household), state: 'resigned' };
    if (JSON.stringify(wanted) === JSON.stringify(review)) return { wrote: false, open: review };
    const saved = await ports.reviews.save(open, {
      value: wanted,
      effects: [],
      commandKey: commandKey(`register-${stored.revision}-${review.id}`.slice(0, 64)),
      actedBy: 'service',
    });
    return { wrote: true, open: isOpenReview(saved.value) ? saved.value : null };
  };

/** The write that makes a review: under its own id, so that a second one finds it there. */
export const opening = (due: Review): Decision<Review> => ({
  value: due,
  effects: [],
  commandKey: commandKey(`open-${due.id}`),
  actedBy: 'service',
});

const takenOver = (review: Review, due: Review): Review => ({
  ...review,
  team: due.team,
  first: due.first,
  carers: due.carers,
  officer: due.officer,
  ssw: due.ssw,
  legalLimit: due.legalLimit,
  legalRule: due.legalRule,
  target: due.target,
  bookBy: due.bookBy,
  caption: due.caption,
  restrictedTo: due.restrictedTo,
  about: due.about,
});
