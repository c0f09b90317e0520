import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { z } from 'zod';
import type { Row } from '../row.js';
import { ourClient, pnpClient } from './clients.js';

const OPERATIONS = 150;
const clientId = 'c0000000-0000-4000-8000-0000000000be';
const directory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-0000000000be',
  organisation: { displayName: 'Bench', domain: 'bench.example' },
  people: [],
  apps: [{ clientId, displayName: 'Bench', secret: 'bench', kind: 'provisioning', roles: ['Sites.FullControl.All'] }],
  sites: [{ path: '/sites/bench', displayName: 'Bench' }],
});

type Outcome = { right: number; duplicates: number; requests: number };

const json = { 'content-type': 'application/json' };
const readJson = async <T>(response: Response, shape: z.ZodType<T>): Promise<T> => shape.parse(await response.json());

const signIn = async ({ login, tenantId }: Tenant): Promise<string> => {
  const form = { client_id: clientId, client_secret: 'bench', grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' };
  const response = await fetch(`${login}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
  return (await readJson(response, z.looseObject({ access_token: z.string() }))).access_token;
};

const requestsOf = (tenant: Tenant): number => tenant.log.totals().reduce((sum, { requests }) => sum + requests, 0);

/** Makes `OPERATIONS` items on a list of its own while three calls in ten fail, and looks afterwards what came of it. */
const measure = async (tenant: Tenant, token: string, name: string, unique: boolean, create: (siteId: string, listId: string, key: string) => Promise<unknown>): Promise<Outcome> => {
  const siteId = tenant.sites[0]?.id ?? '';
  const headers = { ...json, authorization: `Bearer ${token}` };
  const faults = (body: object): Promise<Response> => fetch(`${tenant.base}/_tenant/faults`, { method: 'POST', headers: json, body: JSON.stringify(body) });
  const columns = [{ name: 'Key', text: {}, indexed: true, ...(unique ? { enforceUniqueValues: true } : {}) }];
  const made = await fetch(`${tenant.graph}/sites/${siteId}/lists`, { method: 'POST', headers, body: JSON.stringify({ displayName: name, columns, list: { template: 'genericList' } }) });
  const { id } = await readJson(made, z.looseObject({ id: z.string() }));
  await faults({ rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, retryAfterSeconds: 0, seed: 11 });
  const before = requestsOf(tenant);
  const ended: string[] = [];
  for (let index = 0; index < OPERATIONS; index += 1) {
    const key = `k${index}`;
    await create(siteId, id, key).then(() => ended.push(key), () => undefined);
  }
  const requests = requestsOf(tenant) - before;
  await faults({});
  const there = await fetch(`${tenant.graph}/sites/${siteId}/lists/${id}/items?$expand=fields($select=Key)&$top=999`, { headers });
  const { value } = await readJson(there, z.looseObject({ value: z.array(z.looseObject({ fields: z.looseObject({ Key: z.string() }) })) }));
  const count = new Map<string, number>();
  for (const { fields } of value) count.set(fields.Key, (count.get(fields.Key) ?? 0) + 1);
  return {
    right: ended.filter((key) => count.get(key) === 1).length / OPERATIONS,
    duplicates: [...count.values()].reduce((sum, each) => sum + each - 1, 0),
    requests: requests / OPERATIONS,
  };
};

export const benchUnderFaults = async (): Promise<Row[]> => {
  const tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory });
  try {
    const token = await signIn(tenant);
    const [ours, theirs] = [ourClient(tenant.graph, token), pnpClient(tenant.graph, token)];
    const mine = (repeat: 'always' | 'whenRefused') => (site: string, list: string, Key: string) =>
      ours.send({ operation: 'items.create', method: 'POST', path: `/sites/${site}/lists/${list}/items`, body: { fields: { Key } }, headers: { 'Content-Type': 'application/json' }, repeat, expects: [409] });
    const other = (site: string, list: string, Key: string) => theirs.sites.getById(site).lists.getById(list).items.add({ fields: { Key } });
    const keyed = [await measure(tenant, token, 'OursKeyed', true, mine('always')), await measure(tenant, token, 'TheirsKeyed', true, other)] as const;
    const plain = [await measure(tenant, token, 'OursPlain', false, mine('whenRefused')), await measure(tenant, token, 'TheirsPlain', false, other)] as const;
    const note = `${OPERATIONS} creates with 10% each of 429, 503 and performed with the answer lost`;
    const row = (name: string, a: number, b: number, ratio: number | null, unit: string, what: string): Row => ({ name, ours: a, theirs: b, ratio, unit, note: `${what}; ${note}` });
    return [
      row('Graph layer: creates ended right under faults', keyed[0].right * 100, keyed[1].right * 100, keyed[1].right === 0 ? null : keyed[0].right / keyed[1].right, 'percent', 'against @pnp/graph with its own retries, on a unique key'),
      row('Graph layer: requests spent a create under faults', keyed[0].requests, keyed[1].requests, keyed[1].requests / keyed[0].requests, 'requests', 'those that were given up count too'),
      row('Graph layer: duplicates made without a unique key', plain[0].duplicates, plain[1].duplicates, null, 'items', 'a create without a key of its own is repeated by us only after 429'),
    ];
  } finally {
    await tenant.close();
  }
};
