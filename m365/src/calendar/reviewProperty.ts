import { reviewId, type ReviewId } from '@review-desk/core/ids';
import { stageOfMeeting } from '@review-desk/core/practice';
import { z } from 'zod';

/** Our mark on an event: the review it belongs to, or the stage of a dispute, which is no review. The guid is this product's own property set and never changes. */
export const REVIEW_PROPERTY = 'String {8f3b7f0e-5a5b-4c57-9d6a-2f7b1c0d9e41} Name ReviewId';

const shape = z.looseObject({ singleValueExtendedProperties: z.array(z.looseObject({ id: z.string(), value: z.string() })).optional() });

export const reviewOf = (event: unknown): ReviewId | null => {
  const found = shape.parse(event).singleValueExtendedProperties?.find((each) => each.id.toLowerCase() === REVIEW_PROPERTY.toLowerCase());
  return found && stageOfMeeting(found.value) === null ? reviewId(found.value) : null;
};

export const expandReview = `$expand=singleValueExtendedProperties($filter=${encodeURIComponent(`id eq '${REVIEW_PROPERTY}'`)})`;
export const filterReview = (review: ReviewId): string =>
  `$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${REVIEW_PROPERTY}' and ep/value eq '${review.replaceAll("'", "''")}')`)}`;
