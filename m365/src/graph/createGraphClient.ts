import { Client, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { GraphAnswer, GraphCall, TokenSource } from './graphCall.js';
import { createAllowance } from './allowance.js';
import { Authorise, Introduce, Repeat, Send, Sending, type RequestLine } from './middleware.js';
import type { Operation } from './operations.js';
import { sendBatch } from './sendBatch.js';
import { lostAnswer, readFault, toDeskError } from './toDeskError.js';
import { readRetryAfter, realWaiting, type Waiting } from './waiting.js';

/** The only door to Microsoft Graph. Errors: those of core, translated once here. */
export interface GraphClient {
  send(call: GraphCall): Promise<GraphAnswer>;
  /**
   * Sends calls together, 20 at a time, and gives their answers in order. Parts that are refused for a while are sent
   * again on their own terms; statuses outside 2xx and `expects` are thrown. Each part keeps its own repeat rule.
   */
  batch(calls: readonly GraphCall[]): Promise<GraphAnswer[]>;
}

export type GraphSettings = {
  /** Base address with the version: `https://graph.microsoft.com/v1.0`. */
  base: string;
  tokens: TokenSource;
  log?: (line: RequestLine) => void;
  fetch?: typeof fetch;
  waiting?: Waiting;
  /** Most times one call is sent, and the longest wait that is sat out; longer ones are handed to the caller. */
  attempts?: number;
  longestWaitSeconds?: number;
  secondsToWait?: number;
};

const noAnswer: GraphAnswer = { status: 504, headers: { get: () => null }, body: null };

const perform = (request: GraphRequest, { method, body }: GraphCall): Promise<unknown> => {
  if (method === 'GET') return request.get();
  if (method === 'DELETE') return request.delete();
  if (method === 'PUT') return request.put(body);
  return method === 'PATCH' ? request.patch(body) : request.post(body ?? {});
};

export const createGraphClient = (settings: GraphSettings): GraphClient => {
  const { base, tokens, waiting = realWaiting, attempts = 8, longestWaitSeconds = 120, secondsToWait = 60 } = settings;
  const root = base.replace(/\/$/, '');
  const allowance = createAllowance(waiting, longestWaitSeconds);
  const [introduce, repeat, authorise, send] = [
    new Introduce(),
    new Repeat(waiting, { attempts, longestWaitSeconds }),
    new Authorise(),
    new Send(settings.fetch ?? fetch, settings.log ?? (() => undefined), secondsToWait, allowance),
  ];
  introduce.setNext(repeat);
  repeat.setNext(authorise);
  authorise.setNext(send);
  const client = Client.initWithMiddleware({ middleware: introduce, baseUrl: root, defaultVersion: '' });

  const sendOnce = async (call: GraphCall, parts: readonly Operation[] = [], isRepeat = false): Promise<GraphAnswer> => {
    const url = call.path.startsWith(`${root}/`) ? call.path : root + call.path;
    const sending = new Sending(url, call, parts, call.as ?? tokens, isRepeat);
    const request = client.api('/').middlewareOptions([sending]).responseType(ResponseType.RAW).headers({ ...call.headers });
    const response = await perform(request, call);
    if (sending.failure !== null) throw sending.failure;
    if (!(response instanceof Response)) throw lostAnswer(call.operation, undefined);
    return { status: response.status, headers: response.headers, body: sending.body };
  };
  const settle = (call: GraphCall, answer: GraphAnswer): GraphAnswer => {
    const { status } = answer;
    if ((status >= 200 && status < 300) || call.expects?.includes(status)) return answer;
    throw toDeskError(call.operation, readFault(status, answer.body), readRetryAfter(answer.headers.get('retry-after'), waiting.wallClock()) ?? undefined);
  };
  return {
    send: async (call) => settle(call, await sendOnce(call)),
    batch: async (calls) => {
      const answers = await sendBatch(calls, { root, attempts, waiting, allowance, send: sendOnce });
      return calls.map((call, index) => settle(call, answers[index] ?? noAnswer));
    },
  };
};
