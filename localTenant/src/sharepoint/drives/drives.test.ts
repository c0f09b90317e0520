import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTenant, type Tenant } from '../../index.js';
import { smallDirectory } from '../../testing/startTenant.js';
import { segmentsOf } from '../../wire/graphPath.js';

let tenant: Tenant;
let headers: Record<string, string>;
let library: string;

beforeAll(async () => {
  tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory: smallDirectory });
  const app = tenant.apps.find((each) => each.kind === 'product');
  const answer = await fetch(`${tenant.login}/${tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: app?.clientId ?? '', client_secret: app?.secret ?? '', scope: 'https://graph.microsoft.com/.default' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  headers = { authorization: `Bearer ${token}` };
  library = `${tenant.graph}/sites/${tenant.sites.find(({ path }) => path === '/sites/records')?.id ?? ''}/drive`;
});
afterAll(() => tenant.close());

const put = (path: string, body: string) => fetch(`${library}/root:/${path}:/content`, { method: 'PUT', headers: { ...headers, 'content-type': 'text/csv' }, body });

describe('the document library of a site', () => {
  it('reads a path below the root as one segment', () => {
    expect(segmentsOf('/sites/a,b,c/drive/root:/imports/one%20two.csv:/content')).toEqual(['sites', 'a,b,c', 'drive', 'root:', 'imports/one two.csv', 'content']);
  });

  it('answers 201 for a new file and 200 for one that was there', async () => {
    expect((await put('imports/a.csv', 'one')).status).toBe(201);
    expect((await put('imports/A.csv', 'two')).status).toBe(200);
  });

  it('gives the content by a redirect to another origin, which takes no token', async () => {
    await put('imports/b.csv', 'three');
    const answer = await fetch(`${library}/root:/imports/b.csv:/content`, { headers, redirect: 'manual' });
    const address = answer.headers.get('location') ?? '';
    expect([answer.status, new URL(address).origin === new URL(tenant.base).origin]).toEqual([302, false]);
    expect(await (await fetch(address)).text()).toBe('three');
    expect((await fetch(address, { headers })).status).toBe(401);
    expect((await fetch(`${address}x`)).status).toBe(404);
  });

  it('lists folders with their number of files, and forgets what was deleted', async () => {
    const names = async () => ((await (await fetch(`${library}/root/children`, { headers })).json()) as { value: { name: string; folder?: unknown }[] }).value;
    expect(await names()).toMatchObject([{ name: 'imports', folder: { childCount: 2 } }]);
    expect((await fetch(`${library}/root:/imports/a.csv`, { method: 'DELETE', headers })).status).toBe(204);
    expect((await fetch(`${library}/root:/imports/a.csv:/content`, { headers, redirect: 'manual' })).status).toBe(404);
  });
});
