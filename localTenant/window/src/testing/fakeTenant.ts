import { strToU8, zipSync } from 'fflate';

/** A tenant made of a table, for tests of pages: what it was asked, and what it answers. */
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };
export type Table = Readonly<Record<string, unknown>>;
export type FakeTenant = { readonly asked: Asked[]; readonly table: Map<string, unknown> };

export const refusal = (status: number, code: string, message: string) => ({ refused: status, error: { code, message } });

const manifest = {
  manifestVersion: '1.25', version: '1.0.0', id: 'a1b2c3d4-0000-4000-8000-000000000001', name: { short: 'Review Desk', full: 'Review Desk: foster home reviews' },
  staticTabs: [{ entityId: 'today', name: 'Reviews', contentUrl: 'http://localhost:3000/tab/' }],
  webApplicationInfo: { id: 'product', resource: 'api://localhost/product' },
};

export const appPackage = (files: Table = { 'manifest.json': manifest }): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(JSON.stringify(content))])));

const person = (id: string, displayName: string, jobTitle: string, appRoles: string[]) => ({
  id, displayName, jobTitle, department: 'Fostering', mail: `${displayName.toLowerCase().replace(' ', '.')}@marlbeck.example`, mailbox: true, appRoles,
});

export const usual: Table = {
  'GET /_tenant/people': { value: [person('p2', 'Martin Holloway', 'Service manager', []), person('p1', 'Ruth Adeyemi', 'Reviewing officer', ['ReviewDesk.Use'])] },
  'GET /_tenant/organisation': { tenantId: 't1', displayName: 'Marlbeck', domain: 'marlbeck.example' },
  'GET /_tenant/clock': { now: '2027-01-04T08:00:00.000Z', offsetMs: 0 },
  'POST /_tenant/session': { token: 'graph.token', expiresIn: 3600 },
  'POST /_tenant/sso': { token: 'a.b.c', expiresIn: 3600 },
  'GET /_tenant/log': { entries: [], totals: [], next: 0 },
  'GET /_tenant/appPackage': appPackage(),
  'GET /_tenant/mailboxes': { refusing: [] },
  'GET /_tenant/teams/counts': { chat: 0, feed: 0 },
};

const answer = (body: unknown): unknown => {
  const refused = typeof body === 'object' && body !== null && 'refused' in body ? Number(body.refused) : undefined;
  return {
    ok: refused === undefined,
    status: refused ?? 200,
    json: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(body instanceof Uint8Array ? body.slice().buffer : new ArrayBuffer(0)),
  };
};

/** Puts the table in the place of the network. Paths are matched without their query. */
export const serveTenant = (table: Table = {}): FakeTenant => {
  const fake: FakeTenant = { asked: [], table: new Map(Object.entries({ ...usual, ...table })) };
  const fetch = (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}): Promise<unknown> => {
    fake.asked.push({ method, path, body: body === undefined ? undefined : JSON.parse(body) });
    const known = fake.table.get(`${method} ${path.split('?')[0] ?? ''}`);
    return Promise.resolve(answer(known ?? refusal(404, 'notFound', `Nothing at ${method} ${path}`)));
  };
  Object.defineProperty(globalThis, 'fetch', { value: fetch, configurable: true, writable: true });
  return fake;
};
