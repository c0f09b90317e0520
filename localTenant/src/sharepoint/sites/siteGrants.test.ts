import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Harness, ids, startTenant } from '../../testing/startTenant.js';

let desk: Harness;
beforeAll(async () => {
  desk = await startTenant();
});
afterAll(() => desk.tenant.close());

const grant = (site: string, roles: string[]) =>
  desk.call('setup', 'POST', `/sites/${site}/permissions`, {
    roles, grantedToIdentities: [{ application: { id: ids.stranger, displayName: 'Stranger' } }],
  });

test('a site is found by its path and by its id', async () => {
  const byPath = await desk.call('product', 'GET', '/sites/marlbeck.sharepoint.example:/sites/records');
  expect(byPath).toMatchObject({ status: 200, body: { id: desk.records, displayName: 'Records' } });
  expect((await desk.call('product', 'GET', `/sites/${desk.records}`)).body['id']).toBe(desk.records);
  expect((await desk.call('product', 'GET', '/sites/marlbeck.sharepoint.example:/sites/records:/lists')).status).toBe(200);
});

test('point 2: a site without a Selected grant is closed, whether it exists or not', async () => {
  const closed = await desk.call('product', 'GET', `/sites/${desk.packs}`);
  const unknown = await desk.call('product', 'GET', '/sites/marlbeck.sharepoint.example:/sites/none');
  expect(closed).toMatchObject({ status: 403, body: { error: { code: 'accessDenied' } } });
  expect(unknown.status).toBe(403);
});

test('point 2: under write neither lists nor columns are made', async () => {
  const list = await desk.list('Under write');
  expect((await desk.call('product', 'POST', `/sites/${desk.records}/lists`, { displayName: 'Mine' })).status).toBe(403);
  expect((await desk.call('product', 'POST', `${list}/columns`, { name: 'Mine', text: {} })).status).toBe(403);
  expect((await desk.call('product', 'POST', `${list}/items`, { fields: { Key: 'a' } })).status).toBe(201);
});

test('a grant opens the site, its role decides how far, and taking it away closes it', async () => {
  const made = await grant(desk.packs, ['read']);
  expect(made.status).toBe(201);
  const id = String(made.body['id']);
  expect(id.length).toBeGreaterThan(40);
  const lists = `/sites/${desk.packs}/lists`;
  expect((await desk.call('stranger', 'GET', lists)).status).toBe(200);
  expect((await desk.call('stranger', 'POST', lists, { displayName: 'A' })).status).toBe(403);
  await desk.call('setup', 'PATCH', `/sites/${desk.packs}/permissions/${id}`, { roles: ['owner'] });
  expect((await desk.call('stranger', 'POST', lists, { displayName: 'A' })).status).toBe(201);
  const single = await desk.call('setup', 'GET', `/sites/${desk.packs}/permissions/${id}`);
  const all = await desk.call('setup', 'GET', `/sites/${desk.packs}/permissions`);
  expect(single.body['roles']).toEqual(['owner']);
  expect(all.body['value']?.[0]?.['roles']).toBeUndefined();
  expect((await desk.call('setup', 'DELETE', `/sites/${desk.packs}/permissions/${id}`)).status).toBe(204);
  expect((await desk.call('stranger', 'GET', lists)).status).toBe(403);
});

test('only an application with full control gives grants, and no person does', async () => {
  const body = { roles: ['write'], grantedToIdentities: [{ application: { id: ids.stranger } }] };
  expect((await desk.call('product', 'POST', `/sites/${desk.records}/permissions`, body)).status).toBe(403);
  expect((await desk.call({ session: ids.ruth }, 'POST', `/sites/${desk.records}/permissions`, body)).status).toBe(403);
});
