import { ChannelRefused, Unavailable } from '@review-desk/core/errors';
import { z } from 'zod';
import { channelFault, unknownOutcome } from './channelFault.js';
import type { ServiceHosts } from './serviceHosts.js';

/** Where a token for the Connector comes from; `forget` after it was refused. */
export interface ConnectorTokens {
  token(): Promise<string>;
  forget(): void;
}

export type TransportSettings = {
  hosts: ServiceHosts;
  tokens: ConnectorTokens;
  /** Origins that are spoken to without a token: a test client on this machine. */
  withoutToken: (address: string) => boolean;
  fetch?: typeof fetch;
  patienceMs?: number;
};

export type Request = { url: string; method: string; headers: Record<string, string>; body: string | undefined };
export type Response = { status: number; text: string; headers: Record<string, string> };

const PATIENCE_MS = 15_000;

/**
 * One request to the Connector, once: no repeat, since only the ledger knows whether a card may be sent again, and no
 * redirect. The token is put on here and nowhere else, after the host was looked up.
 */
export const createTransport = (settings: TransportSettings): ((request: Request) => Promise<Response>) => {
  const { hosts, tokens, withoutToken, fetch: ask = fetch, patienceMs = PATIENCE_MS } = settings;
  const bearer = async (url: string): Promise<Record<string, string>> => (withoutToken(url) ? {} : { authorization: `Bearer ${await tokens.token()}` });

  const once = async ({ url, method, headers, body }: Request): Promise<Response & { retryAfter: string | null }> => {
    const signed = { ...headers, ...(await bearer(url)) };
    try {
      const answer = await ask(url, { method, headers: signed, redirect: 'manual', signal: AbortSignal.timeout(patienceMs), ...(body === undefined ? {} : { body }) });
      return { status: answer.status, text: await answer.text(), headers: Object.fromEntries(answer.headers), retryAfter: answer.headers.get('retry-after') };
    } catch (cause) {
      throw refusedToConnect(cause) ? new Unavailable('bot.unreachable', 'Teams cannot be reached just now. Nothing was sent.', undefined, { cause: 'connect' }) : unknownOutcome(cause instanceof Error ? cause.name : 'unknown');
    }
  };

  return async (request) => {
    if (!hosts.isKnown(request.url) && !withoutToken(request.url))
      throw unknownHost();
    let answer = await once(request);
    if (answer.status === 401) {
      // A token that was kept too long is refused once; a second refusal is meant.
      tokens.forget();
      answer = await once(request);
    }
    if (answer.status < 200 || answer.status >= 300) throw channelFault(answer.status, answer.text, answer.retryAfter);
    return answer;
  };
};

export const unknownHost = (): ChannelRefused =>
  new ChannelRefused('UnknownServiceHost', 'This chat is at an address that is not one of Teams’ own. Nothing was sent there.');

/** No connection was made, so nothing can have arrived. */
const noConnection = z.looseObject({ cause: z.looseObject({ code: z.enum(['ECONNREFUSED', 'ENOTFOUND']) }) });
const refusedToConnect = (error: unknown): boolean => noConnection.safeParse(error).success;
