import { policyInForce } from '../../council/policyInForce.js';
import { commandKey, type HouseholdRef } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { isOpenReview } from '../../reviews/order.js';
import { fromHousehold, openNextReview } from '../../reviews/rules/openNextReview.js';
import { effect, type Decision, type Stored } from '../../records/index.js';
import { meetingKey } from '../../reviews/commands/reviewEffects.js';
import type { Household } from '../../register/types.js';
import type { Review } from '../../reviews/types.js';
import { londonDateOf } from '../../time/index.js';

type Used = Pick<Ports, 'households' | 'reviews' | 'diaries' | 'effectQueue' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>;

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
    const handedOver = wanted.meeting !== null && wanted.officer !== review.officer;
    const saved = await ports.reviews.save(open, {
      value: wanted,
      effects: handedOver ? [effect('calendar.move', `${meetingKey(wanted)}:${wanted.officer ?? 'nobody'}`, { review: review.id })] : [],
      commandKey: commandKey(`register-${stored.revision}-${review.id}`.slice(0, 64)),
      actedBy: 'service',
    });
    if (handedOver) {
      await takeHour(ports, saved.value);
      await ports.effectQueue.wake({ list: 'reviews', id: review.id });
    }
    return { wrote: true, open: isOpenReview(saved.value) ? saved.value : null };
  };

/** The write that makes a review: under its own id, so that a second one finds it there. */
export const opening = (due: Review): Decision<Review> => ({
  value: due,
  effects: [],
  commandKey: commandKey(`open-${due.id}`),
  actedBy: 'service',
});

/** The new officer's own hour; where they have another review in it, both calendars show it and they choose. */
const takeHour = async ({ diaries, clock }: Pick<Ports, 'diaries' | 'clock'>, { id, officer, meeting }: Review): Promise<void> => {
  if (!officer || !meeting) return;
  await diaries.take(officer, londonDateOf(meeting.start), { review: id, start: meeting.start, end: meeting.end, takenAt: clock.now() });
};

/** A booked meeting stays in the calendar that it stands in, and whoever takes the review over is invited. */
const meetingTakenOver = (review: Review, officer: Review['officer']): Review['meeting'] => {
  const { meeting } = review;
  if (!meeting || officer === review.officer || !review.officer) return meeting;
  const { organiser = review.officer, ...rest } = meeting;
  const staff = officer ? [...new Set([...meeting.staff, officer])] : meeting.staff;
  return { ...rest, staff, ...(organiser === officer ? {} : { organiser }) };
};

const takenOver = (review: Review, due: Review): Review => ({
  ...review,
  meeting: meetingTakenOver(review, due.officer),
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
