import type { Actor } from '../people/index.js';
import type { RequestContext } from '../ports.js';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from './routeTable.js';

/** A request as the route's shapes have parsed it. */
export type HandlerInput<N extends RouteName> = { params: ParamsOf<N>; query: QueryOf<N>; body: BodyOf<N> };

/** Answers one route for one signed-in person; asks the rights itself and throws only errors of `errors.ts`. */
export type ApiHandler<N extends RouteName> = (
  actor: Actor,
  request: HandlerInput<N>,
  context: RequestContext,
) => Promise<AnswerOf<N>>;

export type ApiHandlers<Names extends RouteName = RouteName> = { [N in Names]: ApiHandler<N> };
