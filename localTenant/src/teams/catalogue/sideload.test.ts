import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { createTenant, TenantError, type TenantOptions } from '../../index.js';
import { ids, smallDirectory, startTenant } from '../../testing/startTenant.js';
import { manifest } from '../../testing/startTeams.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const packed = (content: Record<string, unknown>): string => {
  const file = path.join(folder, 'app.zip');
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(content).map(([name, json]) => [name, strToU8(JSON.stringify(json))]))));
  return file;
};

test('a tenant starts with the app of its package: its bot registered, installed by policy, and removed for good by who removed it', async () => {
  const options: Partial<TenantOptions> = {
    dataFile: path.join(folder, 'tenant.db'), appPackageFile: packed({ 'manifest.json': manifest }), messagingEndpoint: 'http://127.0.0.1:9/api/messages', installAppFor: 'everybody',
  };
  const first = await startTenant(options);
  const has = async (desk: typeof first, personId: string) => (await desk.machine('GET', `/teams/chat?person=${personId}`)).body['installed'];
  expect((await first.machine('GET', '/teams')).body).toEqual({
    apps: [expect.objectContaining({ externalId: manifest.id, botId: ids.product, clientId: ids.product, name: 'Review Desk' })],
    bots: [{ clientId: ids.product, messagingEndpoint: 'http://127.0.0.1:9/api/messages', answerWithinMs: 5_000, disabledByAdmin: false }],
  });
  expect([await has(first, ids.ruth), await has(first, ids.denise)]).toEqual([true, false]);
  await first.machine('POST', '/teams/app', { personId: ids.sunita, installed: false });
  await first.machine('POST', '/teams/bots', { clientId: ids.product, disabledByAdmin: true });
  await first.tenant.close();

  packed({ 'manifest.json': { ...manifest, version: '1.1.0' } });
  const second = await startTenant({ ...options, messagingEndpoint: 'http://127.0.0.1:10/api/messages' });
  expect((await second.machine('GET', '/teams')).body).toMatchObject({ apps: [{ version: '1.1.0' }], bots: [{ messagingEndpoint: 'http://127.0.0.1:10/api/messages', disabledByAdmin: true }] });
  expect([await has(second, ids.ruth), await has(second, ids.sunita)]).toEqual([true, false]);
  await second.tenant.close();
});

test('a package without a bot, or none that was built yet, leaves the tenant without one', async () => {
  for (const appPackageFile of [packed({ 'manifest.json': { id: 'x', name: { short: 'Plain' } } }), path.join(folder, 'none.zip')]) {
    const desk = await startTenant({ appPackageFile, messagingEndpoint: 'http://127.0.0.1:9/api/messages' });
    expect((await desk.machine('GET', `/teams/chat?person=${ids.ruth}`)).body).toMatchObject({ hasBot: false, installed: false, messages: [] });
    await desk.tenant.close();
  }
});

test.each([
  ['no manifest', { 'readme.txt': {} }],
  ['a manifest without an id', { 'manifest.json': { name: { short: 'x' } } }],
])('a package with %s stops the start in plain words', async (_name, content) => {
  const start = createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory: smallDirectory, appPackageFile: packed(content) });
  await expect(start).rejects.toThrow(TenantError);
});
