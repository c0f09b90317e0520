import type { ReviewId } from '../ids.js';
import type { Reviews } from '../reviews/ports.js';
import { isOpenReview, nextDateOf } from '../reviews/order.js';
import { stageOf, type Review } from '../reviews/types.js';
import { inOrder, pageOf } from './pages.js';
import { createInMemoryRecords, type InMemoryRecords } from './records.js';

export type InMemoryReviews = Reviews & InMemoryRecords<Review, ReviewId>;

const stages = ['plan', 'book', 'prepare', 'chair', 'record', 'follow up'];
const place = (review: Review): string => `${stages.indexOf(stageOf(review.state))} ${nextDateOf(review)} ${review.id}`;

export const createInMemoryReviews = (now: () => string): InMemoryReviews => {
  const records = createInMemoryRecords<Review, ReviewId>((review) => review.id, now);
  const open = (which: (review: Review) => boolean) =>
    inOrder(records.all().filter(({ value }) => isOpenReview(value) && which(value)), ({ value }) => place(value));
  return {
    ...records,
    findByHousehold: async (ref) => records.all().filter(({ value }) => value.household === ref),
    findOpenByOfficer: async (officer) => open((review) => review.officer === officer),
    findOpenByUnit: async (unit, next) => pageOf(open((review) => review.unit === unit), next),
  };
};
