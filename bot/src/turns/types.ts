import type { ApiHandlers } from '@review-desk/core/api/handlers';
import type { PersonId } from '@review-desk/core/ids';
import type { Actor } from '@review-desk/core/people';
import type { Ports, RequestContext } from '@review-desk/core/ports';
import type { CardPlaces } from '../cards/links.js';
import type { Activity, Connector } from '../connector/types.js';

/** What the bot's turns stand on; wired in functions. Acts and readings go through the API's own handlers, so rights are asked once. */
export type TurnDeps = {
  ports: Ports;
  handlers: ApiHandlers;
  connector: Connector;
  places: CardPlaces;
  /** Who somebody is to the product, by their Entra id. */
  actorOf(person: PersonId): Promise<Actor>;
  /** Notes in the access log what this person is shown. */
  contextOf(actor: Actor): RequestContext;
};

/** The answer to Teams: an HTTP status, and for an invoke what the client is to do. */
export type TurnAnswer = { status: number; body?: unknown };

/** An activity together with the person behind it. */
export type Turn = { activity: Activity; actor: Actor };
