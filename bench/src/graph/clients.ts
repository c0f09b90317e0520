import { DefaultHeaders, DefaultInit, graphfi } from '@pnp/graph';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { createGraphClient, type GraphClient } from '@review-desk/m365';

/** The part of @pnp/graph that is measured; its own types do not resolve under Node's module rules. */
type PnpItems = { add(fields: object): Promise<unknown>; expand(text: string): () => Promise<unknown> };
export type PnpClient = { sites: { getById(id: string): { lists: { getById(id: string): { items: PnpItems } } } } };
type Auth = { on: { auth: { replace(observer: (url: URL, init: RequestInit) => Promise<[URL, RequestInit]>): void } } };

/** Ours as the product has it; waits between attempts are cut short, as the retries of the other are by no Retry-After. */
export const ourClient = (base: string, token: string): GraphClient =>
  createGraphClient({
    base,
    tokens: { token: () => Promise.resolve(token), forget: () => undefined },
    waiting: { sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 5))), random: Math.random, wallClock: Date.now },
  });

/** @pnp/graph as its documents set it up, with its own retries; only host and token are ours. */
export const pnpClient = (base: string, token: string): PnpClient =>
  (graphfi as unknown as (base: string) => { using(...behaviours: unknown[]): PnpClient })(base).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry({ interval: 5 }), DefaultParse(), (instance: Auth) => {
    instance.on.auth.replace((url, init) => {
      init.headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` };
      return Promise.resolve([url, init]);
    });
    return instance;
  });
