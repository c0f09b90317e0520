import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, type Context, HTTPMessageHandler, type Middleware, RetryHandler, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { DefaultHeaders, DefaultInit, graphfi } from '@pnp/graph';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import '@pnp/graph/calendars/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/sites/index.js';
import '@pnp/graph/users/index.js';
import { type Harness, ids, startTenant } from '../testing/startTenant.js';

let desk: Harness;
let list: string;
beforeAll(async () => {
  desk = await startTenant();
  list = await desk.list('Clients');
  desk.tenant.loadItems(desk.records, list.split('/').at(-1) ?? '', Array.from({ length: 450 }, (_, at) => ({ Key: `k${at}`, Count: at })));
});
afterAll(() => desk.tenant.close());

/** Microsoft's own chain but for the handler that adds the token: theirs sends none over http. */
class TokenHandler implements Middleware {
  #next: Middleware | undefined;
  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers as Record<string, string>);
    headers.set('authorization', `Bearer ${await desk.tokenOf('product')}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.#next?.execute(context);
  }
  setNext(next: Middleware): void {
    this.#next = next;
  }
}

type Ask = () => Promise<unknown>;
type Query = Ask & { filter(text: string): Query; expand(text: string): Query };
/** The library adds these by side effect, in a way that its types show only to older module resolution. */
type LooseGraph = {
  readonly users: { getById(id: string): Ask & { calendarView(from: string, to: string): Ask } };
  readonly sites: { getById(id: string): { readonly lists: { getById(id: string): { readonly items: Query } } } };
};

const microsoftClient = (): Client => {
  const token = new TokenHandler();
  const retry = new RetryHandler(new RetryHandlerOptions());
  token.setNext(retry);
  retry.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ baseUrl: desk.tenant.base + '/graph/', defaultVersion: 'v1.0', middleware: token });
};

test("Microsoft's client writes, filters, pages and waits out a 429 with nothing changed but host and token", async () => {
  const client = microsoftClient();
  const made = (await client.api(`${list}/items`).post({ fields: { Key: 'new', Count: 1_000 } })) as { id: string };
  const found = (await client.api(`${list}/items`).expand('fields($select=Key)').filter("fields/Key eq 'NEW'").get()) as { value: { id: string }[] };
  expect(found.value.map(({ id }) => id)).toEqual([made.id]);
  type Page = { value: unknown[]; '@odata.nextLink'?: string };
  const seen: unknown[] = [];
  // The client takes a whole address for one only when it is https, so the link's own path is followed.
  for (let next: string | undefined = `${list}/items`; next; ) {
    const page = (await client.api(next).get()) as Page;
    seen.push(...page.value);
    next = page['@odata.nextLink']?.slice(desk.tenant.graph.length);
  }
  expect(seen).toHaveLength(451);
  await expect(client.api('/users/none').get()).rejects.toMatchObject({ statusCode: 404, code: 'Request_ResourceNotFound' });
  await desk.machine('POST', '/faults', { rate429: 1, retryAfterSeconds: 1 });
  const waiting = client.api(`${list}/items/1`).get() as Promise<{ id: string }>;
  setTimeout(() => void desk.machine('POST', '/faults', {}), 500);
  expect((await waiting).id).toBe('1');
});

test('@pnp/graph reads people, calendars and lists with nothing changed but host and token', async () => {
  const fi: unknown = graphfi(`${desk.tenant.base}/graph/v1.0`).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${await desk.tokenOf('product')}`);
      init.headers = Object.fromEntries(headers);
      return [url, init];
    });
    return instance;
  });
  const graph = fi as LooseGraph;
  expect(await graph.users.getById(ids.ruth)()).toMatchObject({ givenName: 'Ruth' });
  expect(await graph.users.getById(ids.ruth).calendarView('2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z')()).toHaveLength(1);
  const items = graph.sites.getById(desk.records).lists.getById(list.split('/').at(-1) ?? '').items;
  expect(await items.filter('fields/Count lt 3').expand('fields')()).toHaveLength(3);
});

