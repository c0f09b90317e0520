import { z } from 'zod';
import { key, nothing, personId, reviewId } from '../shapes/basics.js';
import { bookBody, bookingPage, moveBody, moveReason, reviewActed, reviewPage, reviewRow, stage } from '../shapes/reviews.js';
import { route } from '../route.js';

const one = z.object({ id: reviewId });

/** `with`: ids of staff to be asked beside those who are needed, parted by commas; left out, those invited already. */
export const meetingAsked = z.object({ minutes: z.coerce.number().int().min(30).max(240).optional(), with: z.string().max(800).optional() });

export const reviewRoutes = {
  reviews: route({
    method: 'GET',
    path: 'reviews',
    params: nothing,
    query: z.object({ stage: stage.optional(), officer: z.union([z.literal('me'), z.literal('none'), personId]).optional(), view: z.enum(['open', 'toBook', 'late', 'booked']).optional(), next: z.string().optional() }),
    body: nothing,
    answer: z.object({ rows: z.array(reviewRow), next: z.string().nullable(), officers: z.array(z.object({ id: personId, name: z.string() })) }),
    right: 'review: exists and read, row by row',
  }),
  review: route({ method: 'GET', path: 'reviews/{id}', params: one, query: nothing, body: nothing, answer: reviewPage, right: 'review: read' }),
  booking: route({
    method: 'GET',
    path: 'reviews/{id}/booking',
    params: one,
    query: meetingAsked,
    body: nothing,
    answer: bookingPage,
    right: 'review: schedule, book or rebook',
  }),
  book: route({ method: 'POST', path: 'reviews/{id}/book', params: one, query: nothing, body: bookBody, answer: reviewActed, right: 'review: book' }),
  move: route({ method: 'POST', path: 'reviews/{id}/move', params: one, query: nothing, body: moveBody, answer: reviewActed, right: 'review: rebook' }),
  giveLateReason: route({ method: 'POST', path: 'reviews/{id}/lateReason', params: one, query: nothing, body: z.object({ key, revision: z.number(), reason: z.string().trim().min(1, 'Give the reason.').max(400) }), answer: reviewActed, right: 'review: give-late-reason' }),
  cancelMeeting: route({ method: 'POST', path: 'reviews/{id}/cancel', params: one, query: nothing, body: z.object({ key, revision: z.number(), reason: moveReason }), answer: reviewActed, right: 'review: rebook' }),
  markHeld: route({ method: 'POST', path: 'reviews/{id}/held', params: one, query: nothing, body: z.object({ key, revision: z.number() }), answer: reviewActed, right: 'review: start' }),
};
