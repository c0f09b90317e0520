import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import { routeTable, type RouteName } from '@review-desk/core/api';
import type { ApiHandlers } from '@review-desk/core/api/handlers';
import type { Actor } from '@review-desk/core/people';
import type { RequestContext } from '@review-desk/core/ports';
import type { Clock } from '@review-desk/core/time';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
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

  return async (request) => {
    const reference = requestReference();
    const began = performance.now();
    const finish = (status: number, headers: Record<string, string>, body: unknown, about: Record<string, string>): HttpResponseInit => {
      deps.log.info('request', { route: name, status, ms: Math.round(performance.now() - began), reference, ...about });
      return { status, headers: { ...apiHeaders({ local: !deps.deployed }), ...headers, 'X-Reference': reference }, jsonBody: body };
    };
    const fail = (failed: ErrorAnswer, about: Record<string, string>): HttpResponseInit =>
      finish(failed.status, failed.headers, failed.body, { ...about, code: failed.body.error.code });

    let person: Record<string, string> = {};
    try {
      const verified = await deps.verifyToken(request.headers.get('authorization'));
      if ('fault' in verified) return fail(notSignedIn(reference), { fault: verified.fault });
      person = { person: verified.caller.person };
      return finish(200, {}, await work(request, verified.caller), person);
    } catch (error) {
      const failed = error instanceof TooLarge ? tooLarge(reference, error.message) : mapError(error, reference);
      const why = { route: name, reference, ...describeError(error) };
      if (!failed.expected) deps.log.error('request.failed', why);
      else if (failed.status >= 500) deps.log.warn('request.unavailable', why);
      return fail(failed, person);
    }
  };
};
