import { randomUUID } from 'node:crypto';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Allowance } from './allowance.js';
import { noteRequest } from './countUnits.js';
import type { GraphCall, TokenSource } from './graphCall.js';
import { isRepeatable } from './graphCall.js';
import { operations, type Operation } from './operations.js';
import { lostAnswer } from './toDeskError.js';
import { secondsAsked, waitFor, type Waiting } from './waiting.js';

/** What one request carries through the chain, beside what Microsoft's client puts into the context. */
export class Sending {
  attempts = 0;
  /** The last answer's body: parsed JSON, bytes, or null. */
  body: unknown = null;
  /** Kept aside, because Microsoft's client would wrap what the chain throws in an error of its own. */
  failure: unknown = null;
  constructor(
    readonly url: string,
    readonly call: GraphCall,
    readonly parts: readonly Operation[],
    readonly tokens: TokenSource,
    readonly isRepeat = false,
  ) {}
}

/** Tells of one attempt on the wire: ids and codes, never a path's query or a body. */
export type RequestLine = {
  operation: Operation;
  status: number | 'lost';
  attempt: number;
  milliseconds: number;
  requestId: string | null;
  clientRequestId: string;
};

abstract class Link implements Middleware {
  protected next: Middleware | undefined;
  abstract execute(context: Context): Promise<void>;
  setNext(next: Middleware): void {
    this.next = next;
  }
}

const sendingOf = (context: Context): Sending => {
  const sending = context.middlewareControl?.getMiddlewareOptions(Sending);
  if (sending instanceof Sending) return sending;
  throw lostAnswer('batch', undefined);
};

const setHeaders = (context: Context, headers: Record<string, string>): void => {
  context.options = { ...context.options, headers: { ...(context.options?.headers as Record<string, string> | undefined), ...headers } };
};

/** Says who we are: undecorated traffic is cut first, and ids of events must not change when an event moves. */
export class Introduce extends Link {
  async execute(context: Context): Promise<void> {
    const sending = sendingOf(context);
    // The address goes out as it was given: Microsoft's client would take a nextLink apart and put it together again.
    context.request = sending.url;
    setHeaders(context, {
      'User-Agent': 'NONISV|ReviewDesk|ReviewDesk/0.1',
      'client-request-id': randomUUID(),
      Prefer: 'IdType="ImmutableId"',
    });
    try {
      await this.next?.execute(context);
    } catch (error) {
      sending.failure = error;
    }
  }
}

const PASSING = new Set([408, 429, 500, 502, 503, 504, 509]);

/** Waits and sends again: whatever was refused, and what was lost or failed only if sending it twice does no harm. */
export class Repeat extends Link {
  constructor(
    private readonly waiting: Waiting,
    private readonly limits: { attempts: number; longestWaitSeconds: number },
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    const sending = sendingOf(context);
    for (;;) {
      sending.attempts += 1;
      const lost = await this.attempt(context);
      const { response } = context;
      if (!this.mayRepeat(sending, lost === null && response ? response.status : null)) {
        if (lost !== null) throw lostAnswer(sending.call.operation, lost.cause);
        return;
      }
      if (lost === null && response) {
        const asked = secondsAsked(response.headers, this.waiting.wallClock());
        if ((asked ?? 0) > this.limits.longestWaitSeconds) return;
        // A list that names no time may have too many rows behind the question: once more in case it was busy, then it is asked in parts.
        if (asked === null && response.status === 429 && sending.call.operation === 'items.list' && (sending.call.isPart || sending.attempts > 1)) return;
      }
      await this.waiting.sleep(waitFor(lost === null && response ? response.headers : null, sending.attempts, this.waiting));
    }
  }

  private async attempt(context: Context): Promise<{ cause: unknown } | null> {
    try {
      await this.next?.execute(context);
      return null;
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'Unavailable') throw cause;
      return { cause };
    }
  }

  private mayRepeat(sending: Sending, status: number | null): boolean {
    if (sending.attempts >= this.limits.attempts) return false;
    if (status === null) return isRepeatable(sending.call);
    return status === 429 || (PASSING.has(status) && isRepeatable(sending.call));
  }
}

/** Adds the token, over http too (a tenant on this machine), and asks for a fresh one once when it is not accepted. */
export class Authorise extends Link {
  async execute(context: Context): Promise<void> {
    const { tokens } = sendingOf(context);
    await this.sendWith(context, await tokens.token());
    if (context.response?.status !== 401) return;
    tokens.forget();
    await this.sendWith(context, await tokens.token());
  }

  private async sendWith(context: Context, token: string): Promise<void> {
    setHeaders(context, { Authorization: `Bearer ${token}` });
    await this.next?.execute(context);
  }
}

const readBody = async (response: Response): Promise<unknown> => {
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.byteLength === 0 ? null : bytes;
  }
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
};

/** The wire: counts and logs each attempt. An answer cut off on its way counts as lost, so it is read whole here. */
export class Send extends Link {
  constructor(
    private readonly fetchIt: typeof fetch,
    private readonly log: (line: RequestLine) => void,
    private readonly secondsToWait: number,
    private readonly allowance: Allowance,
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    const sending = sendingOf(context);
    const { call, parts, attempts } = sending;
    const units = [call.operation, ...parts].reduce((sum, each) => sum + operations[each].units, 0);
    await this.allowance.enter(units, sending.isRepeat || attempts > 1);
    noteRequest(call.operation, parts);
    const started = performance.now();
    const headers = (context.options?.headers ?? {}) as Record<string, string>;
    const tell = (status: number | 'lost', requestId: string | null): void =>
      this.log({
        operation: call.operation, status, attempt: attempts, requestId,
        clientRequestId: headers['client-request-id'] ?? '', milliseconds: Math.round(performance.now() - started),
      });
    try {
      const signal = AbortSignal.timeout(this.secondsToWait * 1000);
      const response = await this.fetchIt(String(context.request), { ...context.options, signal } as RequestInit);
      sending.body = await readBody(response);
      context.response = response;
      this.allowance.leave(units, response);
      tell(response.status, response.headers.get('request-id'));
    } catch (cause) {
      this.allowance.leave(units, null);
      tell('lost', null);
      throw cause;
    }
  }
}
