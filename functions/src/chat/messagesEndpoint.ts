import { app, type HttpHandler, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import type { Activity, Connector, TurnAnswer } from '@review-desk/bot';
import { isDeskError } from '@review-desk/core/errors';
import { requestReference } from '../http/requestReference.js';
import { apiHeaders } from '../http/securityHeaders.js';
import type { Log } from '../log/createLog.js';
import { describeError } from '../log/describeError.js';
import type { Measure } from '../log/measure.js';

export type MessagesDeps = {
  connector: Pick<Connector, 'verify'>;
  turns: (activity: Activity) => Promise<TurnAnswer>;
  log: Log;
  deployed: boolean;
  measure: Measure;
};

/** Teams' own activities stay far below; what is larger is not read. */
const largestActivity = 262_144;
const isJson = /^application\/json(?:;|$)/i;

type Answered = { status: number; body?: unknown; about: Record<string, string> };

/** `POST /api/messages`: what Teams sends to the bot. Whoever is not Teams learns nothing but that they were refused. */
export const createMessagesHandler = ({ connector, turns, log, deployed, measure }: MessagesDeps): HttpHandler => {
  const answer = async (request: HttpRequest, reference: string): Promise<Answered> => {
    try {
      if (!isJson.test(request.headers.get('content-type') ?? '')) return { status: 415, about: { fault: 'type' } };
      const body = await readActivity(request);
      if (body === null) return { status: 400, about: { fault: 'body' } };
      const verified = await connector.verify(request.headers.get('authorization'), body);
      if ('fault' in verified) return { status: verified.fault === 'activity' ? 400 : 401, about: { fault: verified.fault } };
      const { activity } = verified;
      const about = { kind: named(activity.type), ...(activity.name === undefined ? {} : { name: named(activity.name) }) };
      return { ...(await turns(activity)), about };
    } catch (error) {
      // Teams asks an invoke again while it has no answer; a message it never repeats.
      const unavailable = isDeskError(error) && error.kind === 'unavailable';
      log[unavailable ? 'warn' : 'error']('chat.failed', { reference, ...describeError(error) });
      return { status: unavailable ? 503 : 500, about: {} };
    }
  };

  return async (request): Promise<HttpResponseInit> => {
    const reference = requestReference();
    const began = performance.now();
    const { result, requests, resourceUnits } = await measure(() => answer(request, reference));
    const { status, body, about } = result;
    log.info('chat', { status, ms: Math.round(performance.now() - began), requests, units: resourceUnits, reference, ...about });
    const headers = { ...apiHeaders({ local: !deployed }), 'X-Reference': reference };
    return body === undefined ? { status, headers } : { status, headers, jsonBody: body };
  };
};

/** Kinds and names of activities are words of Teams' own; whatever else stands in their place is not kept. */
const named = (text: string): string => (/^[a-zA-Z]+(\/[a-zA-Z]+)*$/.test(text) && text.length <= 60 ? text : 'other');

const readActivity = async (request: HttpRequest): Promise<unknown> => {
  if (Number(request.headers.get('content-length') ?? 0) > largestActivity) return null;
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > largestActivity) return null;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
};

export const registerMessages = (deps: MessagesDeps): void =>
  app.http('messages', { route: 'messages', methods: ['POST'], authLevel: 'anonymous', handler: createMessagesHandler(deps) });
