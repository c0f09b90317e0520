import { carerId, householdRef, reviewId } from '../../ids.js';
import type { Meeting, Review } from '../../reviews/types.js';
import { londonDateOf, toInstant, toLocalDate, toRuleId } from '../../time/index.js';
import { cast, marlbeck, marlbeckTeam, type CastKey } from './cast.js';

/** Review 1 of the Stubbs household (H-001): annual, due, its legal limit on 16 February 2027, chaired by Ruth. */
export const aFosterReview = (household = 'H-001', number = 1) =>
  build({
    id: reviewId(`${household}-r${number}`),
    household: householdRef(household),
    unit: marlbeck,
    team: marlbeckTeam,
    kind: 'annual',
    first: false,
    carers: [carerId(`${household}-c1`), carerId(`${household}-c2`)],
    officer: cast.ruth.id,
    ssw: cast.leah.id,
    state: 'due',
    legalLimit: toLocalDate('2027-02-16'),
    legalRule: toRuleId('FR-01'),
    target: null,
    bookBy: toLocalDate('2027-02-16'),
    openedOn: toLocalDate('2027-01-04'),
    bookedOn: null,
    movedOn: null,
    meeting: null,
    earlierMeetings: [],
    lateBooking: null,
    heldOn: null,
    restartsYear: null,
    done: {},
    caption: { town: 'Marlbeck', familyName: 'Stubbs' },
    restrictedTo: null,
    about: [],
    policyVersion: 1,
  });

const build = (review: Review) => ({
  ...review,
  with: (changes: Partial<Review>) => build({ ...review, ...changes }),
  officer: (key: CastKey | null) => build({ ...review, officer: key === null ? null : cast[key].id }),
  /** Booked for two hours from `start` (UTC) in the carers' home. */
  booked: (start = '2027-02-09T10:00:00Z', on = '2027-01-04', meeting: Partial<Meeting> = {}) => {
    const end = toInstant(new Date(Date.parse(start) + 7_200_000).toISOString().replace('.000', ''));
    return build({
      ...review,
      state: 'booked',
      bookedOn: toLocalDate(on),
      meeting: {
        start: toInstant(start), end, method: 'home', staff: [cast.leah.id], eventId: null, joinUrl: null,
        carersWord: { how: 'phone', on: toLocalDate(on), notedBy: cast.ruth.id }, ...meeting,
      },
    });
  },
  held: (on: string) => build({ ...review, state: 'in session', heldOn: toLocalDate(on), restartsYear: true }),
  closed: () => build({ ...review, state: 'closed', heldOn: review.heldOn ?? (review.meeting ? londonDateOf(review.meeting.start) : null) }),
  restrictedTo: (...keys: CastKey[]) => build({ ...review, restrictedTo: keys.map((key) => cast[key].id) }),
  /** The plain record, without the builder's methods. */
  plain: (): Review => review,
});
