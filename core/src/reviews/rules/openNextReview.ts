import { reviewId } from '../../ids.js';
import { captionOf, employeesOf, householdFacts } from '../../register/index.js';
import type { Household } from '../../register/types.js';
import { isReviewed, limitsOfReview, type LimitSettings, type LocalDate, type WorkingCalendar } from '../../time/index.js';
import type { Review } from '../types.js';

/**
 * A1: the review that is due next, from the register alone. It covers every approval that is reviewed under
 * regulation 28; the earliest limit counts. First is a fact of the approvals, not of the household: one carer who has
 * never been reviewed makes the whole review a first one, and it goes to panel. Null while no approval is reviewed
 * (temporary, ended), which is not a fault of anybody.
 */
export const openNextReview = (
  household: Household,
  policy: LimitSettings,
  calendar: WorkingCalendar,
  today: LocalDate,
): Review | null => {
  const facts = { household: householdFacts(household), review: null };
  const limits = limitsOfReview(facts, policy, calendar);
  const reviewed = facts.household.carers.filter(isReviewed);
  if (limits === null || household.status !== 'open') return null;
  return {
    id: reviewId(`${household.ref}-r${household.reviewNumber}`),
    household: household.ref,
    unit: household.unit,
    team: household.team,
    kind: 'annual',
    first: reviewed.some((carer) => carer.lastRestartingReviewOn === null),
    carers: household.carers.filter((each) => reviewed.some((one) => one.id === each.id)).map((each) => each.id),
    officer: household.firo,
    ssw: household.ssw,
    state: 'due',
    legalLimit: limits.legalLimit,
    legalRule: limits.legalRule,
    target: limits.target,
    bookBy: limits.bookBy,
    openedOn: today,
    bookedOn: null,
    movedOn: null,
    meeting: null,
    earlierMeetings: [],
    lateBooking: null,
    heldOn: null,
    restartsYear: null,
    done: {},
    ...fromHousehold(household),
    policyVersion: policy.version,
  };
};

/** What a review repeats of its household, so that a list needs no second reading. */
export const fromHousehold = (household: Household): Pick<Review, 'caption' | 'restrictedTo' | 'about'> => ({
  caption: captionOf(household),
  restrictedTo: household.restricted ? household.restricted.named : null,
  about: employeesOf(household),
});
