import type { HttpHandler, HttpRequest } from '@azure/functions';
import { routeTable, type RouteName } from '@review-desk/core/api';
import type { ApiHandlers } from '@review-desk/core/api/handlers';
import type { Actor } from '@review-desk/core/people';
import type { RequestContext } from '@review-desk/core/ports';
import type { Clock } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
import type { Measure } from '../log/measure.js';
import { checkAnswer } from './checkAnswer.js';
import type { ReadingBatch } from './createReadingBatch.js';
import { mapError, notSignedIn, tooLarge, type ErrorAnswer } from './mapError.js';
import { readRequest } from './readRequest.js';
import { requestReference } from './requestReference.js';
import { apiHeaders } from './securityHeaders.js';
import { TooLarge } from './tooLarge.js';
import type { Caller, VerifyToken } from './verifyToken.js';

export type RouteDeps = {
  handlers: ApiHandlers;
  verifyToken: VerifyToken;
  actorOf: (caller: Caller) => Promise<Actor>;
  readings: ReadingBatch;
  clock: Clock;
  log: Log;
  deployed: boolean;
  measure: Measure;
};

/** The routes whose body is a file and not JSON. */
const takesFile: ReadonlySet<RouteName> = new Set(['uploadRegister']);

/** Any route as a function of HTTP: token, person, shapes, handler, answer; every error through the one mapper. */
export const createRouteHandler = (deps: RouteDeps, name: RouteName): HttpHandler => {
  // Each handler takes what its own row of the table has parsed; here any row is served, so the two meet as unknown.
  const handle = deps.handlers[name] as (actor: Actor, request: never, context: RequestContext) => Promise<unknown>;
  const row = routeTable[name];

  const work = async (request: HttpRequest, caller: Caller): Promise<unknown> => {
    const actor = await deps.actorOf(caller);
    const parsed = await readRequest(row, request, takesFile.has(name));
    const answer = await handle(actor, parsed as never, {
      bearer: caller.bearer,
      reading: (record, about, purpose) => deps.readings.note({ person: actor.id, at: deps.clock.now(), record, about, purpose: purpose ?? null }),
    });
    return deps.deployed ? answer : checkAnswer(row.answer, answer);
  };

  const answer = async (request: HttpRequest, reference: string): Promise<Answered> => {
    let person: Record<string, string> = {};
    try {
      const verified = await deps.verifyToken(request.headers.get('authorization'));
      if ('fault' in verified) return failed(notSignedIn(reference), { fault: verified.fault });
      person = { person: verified.caller.person };
      return { status: 200, headers: {}, body: await work(request, verified.caller), about: person };
    } catch (error) {
      const mapped = error instanceof TooLarge ? tooLarge(reference, error.message) : mapError(error, reference);
      const why = { route: name, reference, ...describeError(error) };
      if (!mapped.expected) deps.log.error('request.failed', why);
      else if (mapped.status >= 500) deps.log.warn('request.unavailable', why);
      return failed(mapped, person);
    }
  };

  return async (request) => {
    const reference = requestReference();
    const began = performance.now();
    const { result, requests, resourceUnits } = await deps.measure(() => answer(request, reference));
    const { status, headers, body, about } = result;
    deps.log.info('request', { route: name, status, ms: Math.round(performance.now() - began), requests, units: resourceUnits, reference, ...about });
    return { status, headers: { ...apiHeaders({ local: !deps.deployed }), ...headers, 'X-Reference': reference }, jsonBody: body };
  };
};

type Answered = { status: number; headers: Record<string, string>; body: unknown; about: Record<string, string> };

const failed = ({ status, headers, body }: ErrorAnswer, about: Record<string, string>): Answered => ({
  status,
  headers,
  body,
  about: { ...about, code: body.error.code },
});
