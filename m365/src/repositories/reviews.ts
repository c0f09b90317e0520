import type { ReviewId } from '@review-desk/core/ids';
import { isOpenReview, nextDateOf, stageOf, type Review, type Reviews, type ReviewStage } from '@review-desk/core/reviews';
import type { Stored } from '@review-desk/core/records';
import { reviewData } from '../lists/data/reviews.js';
import { reviewsList } from '../lists/declarations.js';
import { equals, startsWith } from '../lists/filters.js';
import { dayPart, digest, personPart, refPart, referenceKey, unitPart } from '../lists/keys.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';

/** `s2`: the stage, so that keys stand in the order of the stages. */
const stagePart: Record<ReviewStage, string> = { plan: '1p', book: '2b', prepare: '3p', chair: '4c', record: '5r', 'follow up': '6f' };
const PAGE = 500;

const place = (review: Review): string => stagePart[stageOf(review.state)] + dayPart(nextDateOf(review)) + refPart(review.id);
const inOrder = (rows: Stored<Review>[]): Stored<Review>[] => rows.sort((a, b) => (place(a.value) < place(b.value) ? -1 : 1));

export const createReviews = (desk: Desk): Reviews => {
  const { records, items, toStored, findAll } = createRecords<Review, ReviewId, typeof reviewsList.columns>(desk, {
    declaration: reviewsList,
    schema: reviewData,
    idOf: (review) => review.id,
    keyOf: referenceKey,
    columnsOf: (review) => {
      const open = isOpenReview(review);
      return {
        Subject: referenceKey(review.household),
        OfficerOpen: open && review.officer !== null ? personPart(review.officer) + place(review) : null,
        UnitOpen: open ? unitPart(review.unit) + place(review) : null,
        UnitMonth: unitPart(review.unit) + dayPart(review.heldOn ?? nextDateOf(review)).slice(0, 6),
        EventDigest: review.meeting?.eventId ? digest(review.meeting.eventId, 32) : null,
      };
    },
  });
  return {
    ...records,
    findByHousehold: (ref) => findAll(equals('Subject', referenceKey(ref))),
    findOpenByOfficer: async (officer) => inOrder(await findAll(startsWith('OfficerOpen', personPart(officer)))),
    findOpenByUnit: async (unit, next) => {
      const page = await items.page(startsWith('UnitOpen', unitPart(unit)), next, PAGE);
      return { rows: inOrder(page.items.map(toStored)), next: page.next };
    },
  };
};
