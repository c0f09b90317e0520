import type { Actor } from '../people/index.js';
import type { Ports, RequestContext } from '../ports.js';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from './routeTable.js';
import { createAlertHandlers } from './handlers/alerts.js';
import { createDisputeHandlers } from './handlers/disputes.js';
import { createHouseholdHandlers } from './handlers/households.js';
import { createMessageHandlers } from './handlers/messages.js';
import { createPeopleHandlers } from './handlers/people.js';
import { createQualityHandlers } from './handlers/quality.js';
import { createReviewHandlers } from './handlers/reviews.js';
import { createSettingsHandlers } from './handlers/settings.js';

/** A request as the route's shapes have parsed it. */
export type HandlerInput<N extends RouteName> = { params: ParamsOf<N>; query: QueryOf<N>; body: BodyOf<N> };

/** Answers one route for one signed-in person; asks the rights itself and throws only errors of `errors.ts`. */
export type ApiHandler<N extends RouteName> = (
  actor: Actor,
  request: HandlerInput<N>,
  context: RequestContext,
) => Promise<AnswerOf<N>>;

export type ApiHandlers<Names extends RouteName = RouteName> = { [N in Names]: ApiHandler<N> };

export const createApiHandlers = (ports: Ports): ApiHandlers => ({
  ...createPeopleHandlers(ports),
  ...createReviewHandlers(ports),
  ...createHouseholdHandlers(ports),
  ...createSettingsHandlers(ports),
  ...createAlertHandlers(ports),
  ...createDisputeHandlers(ports),
  ...createMessageHandlers(ports),
  ...createQualityHandlers(ports),
});
