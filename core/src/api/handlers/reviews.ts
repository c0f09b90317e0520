import type { Ports } from '../../ports.js';
import type { ApiHandlers } from '../handlers.js';
import type { reviewRoutes } from '../routes/reviews.js';
import { notYet } from './notYet.js';

export const createReviewHandlers = (_ports: Ports): ApiHandlers<keyof typeof reviewRoutes> => ({
  reviews: notYet,
  review: notYet,
  booking: notYet,
  book: notYet,
  move: notYet,
  giveLateReason: notYet,
  cancelMeeting: notYet,
  markHeld: notYet,
});
