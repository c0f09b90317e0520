import type { Ports, RequestContext } from '../../ports.js';
import { noSuchReview } from '../../reviews/commands/loadReview.js';
import { bookReview, cancelMeeting, giveLateReason, markReviewHeld, moveMeeting, type Review } from '../../reviews/index.js';
import { bookingOf, nextSlotOf } from '../../reviews/queries/bookingPage.js';
import { reviewOf, reviewPageOf } from '../../reviews/queries/reviewPage.js';
import { reviewsOf } from '../../reviews/queries/reviews.js';
import type { Stored } from '../../records/index.js';
import type { Actor } from '../../people/index.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { AnswerOf, BodyOf } from '../routeTable.js';
import type { reviewRoutes } from '../routes/reviews.js';
import { orOfferNext, type NextTime } from './orOfferNext.js';

export const createReviewHandlers = (ports: Ports): ApiHandlers<keyof typeof reviewRoutes> => {
  const pageOf = reviewPageOf(ports);
  const acted = async (actor: Actor, context: RequestContext, act: Promise<Stored<Review>>): Promise<AnswerOf<'book'>> => ({
    review: await pageOf(actor, await act, context),
    nextSlot: null,
  });
  return {
    reviews: (actor, { query }, context) => reviewsOf(ports)(actor, query, context),
    review: (actor, { params }, context) => reviewOf(ports)(actor, params.id, context),
    booking: (actor, { params, query }, context) => bookingOf(ports)(actor, params.id, query, context),
    book: (actor, { params, body }, context) =>
      acted(actor, context, orOfferNext(() => bookReview(ports)(actor, { ...body, id: params.id }), () => nextFor(ports, actor, params.id, body, context))),
    move: (actor, { params, body }, context) =>
      acted(actor, context, orOfferNext(() => moveMeeting(ports)(actor, { ...body, id: params.id }), () => nextFor(ports, actor, params.id, body, context))),
    giveLateReason: (actor, { params, body }, context) => acted(actor, context, giveLateReason(ports)(actor, { ...body, id: params.id })),
    cancelMeeting: (actor, { params, body }, context) => acted(actor, context, cancelMeeting(ports)(actor, { ...body, id: params.id })),
    markHeld: (actor, { params, body }, context) => acted(actor, context, markReviewHeld(ports)(actor, { ...body, id: params.id })),
  };
};

const nextFor = async (ports: Ports, actor: Actor, id: Review['id'], lost: Pick<BodyOf<'book'>, 'start' | 'end' | 'staff'>, { bearer }: RequestContext): Promise<NextTime> => {
  const stored = await ports.reviews.findById(id);
  if (!stored) throw noSuchReview();
  return { start: (await nextSlotOf(ports)(actor, stored, lost, bearer))?.start ?? null, revision: stored.revision };
};
