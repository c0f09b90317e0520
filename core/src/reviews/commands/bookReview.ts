import { InvalidInput, Refusal } from '../../errors.js';
import type { PersonId } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import { strangerFaults } from '../../people/rules/strangerFaults.js';
import { effect, type Stored } from '../../records/index.js';
import type { Ports } from '../../ports.js';
import { londonDateOf, type Instant, type LocalDate } from '../../time/index.js';
import { bookingFaults } from '../rules/bookingFaults.js';
import { mayBeAsked } from '../rules/mayBeAsked.js';
import type { CarersWord, MeetingMethod, Review } from '../types.js';
import { keepDiariesTrue } from './keepDiariesTrue.js';
import { loadReview, type ReviewRequest } from './loadReview.js';
import { meetingKey } from './reviewEffects.js';
import { takeDiaries } from './takeDiaries.js';
import { saveReview } from './saveReview.js';

export type MeetingWish = {
  start: Instant;
  end: Instant;
  method: MeetingMethod;
  staff: readonly PersonId[];
  carersWord: { how: CarersWord['how']; on: LocalDate };
  sswAgreed: boolean;
};

type Used = Pick<Ports, 'people' | 'directory' | 'reviews' | 'practice' | 'diaries' | 'clock' | 'calendarDays' | 'effectQueue'>;

/**
 * A3: books a review on the carers' word and the supervising worker's. A date past a legal limit is booked all the
 * same, and the service manager then owes the reason (LB-01). One conditional write records the decision together
 * with what must follow: the meeting in Outlook, the deadlines, the audit row.
 */
export const bookReview =
  (ports: Used) =>
  async (actor: Actor, request: ReviewRequest & MeetingWish): Promise<Stored<Review>> => {
    const { stored, alreadyDone } = await loadReview(ports.reviews, actor, request, 'act:book');
    if (alreadyDone) return stored;
    const review = stored.value;
    if (review.meeting) throw new Refusal('reviews.alreadyBooked', 'This review is booked already. Move the meeting instead.');
    if (review.state !== 'due' && review.state !== 'scheduling')
      throw new Refusal('reviews.notToBook', 'This review is past the point at which it can be booked. Nothing was changed. Open it to see where it stands.');
    const now = ports.clock.now();
    checkWish(request, review, now, ports.calendarDays);
    await checkStaff(ports, review, request.staff);

    const staff = peopleAt(review, request.staff);
    await takeDiaries(ports, review.id, staff, request, now);
    const booked = withMeeting(review, request, staff, actor.id, now);
    return keepDiariesTrue(ports, review.id, staff, request.start, now, () =>
      saveReview(ports, actor, stored, booked, {
        act: 'book',
        why: 'booked',
        key: request.key,
        now,
        effects: [effect('calendar.book', meetingKey(booked), { review: review.id })],
      }),
    );
  };

export const checkWish = (wish: MeetingWish, review: Review, now: Instant, calendar: Ports['calendarDays']): void => {
  const faults = bookingFaults({ ...wish, carersWordOn: wish.carersWord.on, hasSsw: review.ssw !== null }, now, calendar);
  if (faults.length > 0) throw new InvalidInput('reviews.bookingFaults', 'Nothing is booked yet. See what is missing or wrong beside each field.', faults);
  if (!review.officer) throw new Refusal('reviews.noOfficer', 'Nothing is booked: nobody chairs this review yet. Allocate a reviewing officer first.');
};

/** Whoever is newly asked to be there works here: an invitation to nobody would reach nobody, and keep an hour of theirs. */
export const checkStaff = async (ports: Pick<Ports, 'people' | 'directory'>, review: Review, staff: readonly PersonId[]): Promise<void> => {
  const known = new Set([review.officer, review.ssw, ...(review.meeting?.staff ?? [])]);
  const added = staff.filter((id) => !known.has(id));
  if (!added.every((id) => mayBeAsked(review, id)))
    throw new InvalidInput('reviews.notToBeAsked', 'Nothing is booked yet. Somebody who was chosen may not be asked to this review. Take them off the list.', [{ path: 'staff', message: 'Choose somebody who may know of this review.' }]);
  const faults = await strangerFaults(ports, added.map((id) => ({ path: 'staff', id })));
  if (faults.length > 0) throw new InvalidInput('reviews.strangers', 'Nothing is booked yet. Somebody who was chosen does not work here.', faults);
};

/** The officer always; everybody once. */
export const peopleAt = (review: Review, staff: readonly PersonId[]): PersonId[] => [
  ...new Set([...(review.officer ? [review.officer] : []), ...staff]),
];

export const withMeeting = (review: Review, wish: MeetingWish, staff: PersonId[], by: PersonId, now: Instant): Review => {
  const today = londonDateOf(now);
  const late = londonDateOf(wish.start) > review.legalLimit;
  return {
    ...review,
    state: 'booked',
    bookedOn: review.bookedOn ?? today,
    meeting: {
      start: wish.start,
      end: wish.end,
      method: wish.method,
      staff,
      carersWord: { ...wish.carersWord, notedBy: by },
      eventId: null,
      joinUrl: null,
    },
    lateBooking: late ? (review.lateBooking ?? { bookedOn: today, reason: null, givenBy: null, givenOn: null }) : null,
  };
};
