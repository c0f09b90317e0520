import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite, type Azurite } from '@azure/functions-core/azurite';
import { QueueServiceClient } from '@azure/storage-queue';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandKey } from '@review-desk/core/ids';
import { effect } from '@review-desk/core/records';
import { aDeadlineRow, aHousehold, aPerson, cast, createInMemoryPorts, type InMemoryPorts } from '@review-desk/core/testing';
import { toLocalDate } from '@review-desk/core/time';
import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { createClock } from '../createClock.js';
import { createSigningKeys } from '../http/createSigningKeys.js';
import { createTokenVerifier } from '../http/verifyToken.js';
import { createEffectQueue } from '../queues/createEffectQueue.js';
import { collectLog } from './collectLog.js';
import { startApi, type TestApi } from './startApi.js';

// The whole of this machine but Microsoft 365's lists: the tenant's clock and sign-in, the local host, real queues.
const folder = mkdtempSync(join(tmpdir(), 'business-clock-'));
const app = { clientId: 'c0000000-0000-4000-8000-000000000001', identifierUri: 'api://localhost/c0000000-0000-4000-8000-000000000001' };
const directory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: [{ id: cast.ruth.id, displayName: cast.ruth.name, givenName: 'Ruth', surname: 'Adeyemi-Clarke', mail: cast.ruth.mail, jobTitle: cast.ruth.jobTitle, appRoles: ['ReviewDesk.Use'] }],
  groups: [],
  apps: [{ ...app, displayName: 'Review Desk', secret: 'product', kind: 'product', roles: [] }],
  sites: [],
});
let azurite: Azurite;
let tenant: Tenant;
let ports: InMemoryPorts;
let api: TestApi;
const seeded = <T>(value: T, ...effects: ReturnType<typeof effect>[]) => ({ value, effects, commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

beforeAll(async () => {
  azurite = await startAzurite(folder);
  tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory, startAt: '2027-01-04T08:00:00Z' });
  process.env['BUSINESS_CLOCK_OFFSET_MS'] = String(tenant.clock.offset);
  ports = createInMemoryPorts();
  await ports.people.create(cast.ruth.id, seeded(aPerson('ruth').plain()));
  const issuer = `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`;
  const keys = createSigningKeys(tenant.login, tenant.tenantId, issuer);
  const effectQueue = createEffectQueue(QueueServiceClient.fromConnectionString(azurite.connectionString), collectLog().log);
  api = await startApi({
    ports,
    storage: azurite.connectionString,
    change: (deps) => ({
      ...deps,
      ports: { ...ports, clock: createClock(false), effectQueue },
      verifyToken: createTokenVerifier({ tenantId: tenant.tenantId, audiences: [app.clientId, app.identifierUri], issuer, keys }),
    }),
  });
  tenant.follow(api.url);
}, 30_000);
afterAll(async () => {
  await api.stop();
  await tenant.close();
  await azurite.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('moving the clock five working days', () => {
  test('sweeps each working morning once, in order, and finds the effects that waited', async () => {
    await ports.deadlines.upsert([{ ...aDeadlineRow('H-001', '2026-01-11').plain(), sweepOn: toLocalDate('2027-01-04') }]);
    const household = aHousehold('H-001').plain();
    await ports.households.create(household.ref, seeded(household, effect('audit.write', 'a1', { act: 'household.add', record: 'household', about: 'H-001', by: cast.ruth.id, at: '2027-01-04T08:00:00Z' })));
    await tenant.moveClock('2027-01-11T09:00:00Z');
    expect(ports.deliveries.all().map((each) => `${each.forDay} ${each.reason} ${each.state}`)).toEqual([
      '2027-01-04 comingUp heldUntilStart',
      '2027-01-07 comingUp heldUntilStart',
      '2027-01-11 dueToday heldUntilStart',
    ]);
    expect(ports.households.all()[0]?.effects).toEqual([]);
    expect(api.logged.lines().filter((line) => line['event'] === 'sweepDeadlines').map((line) => line['day'])).toEqual(
      ['04', '05', '06', '07', '08', '11'].map((day) => `2027-01-${day}`),
    );
  }, 30_000);
  test('hands the API the moment at which it arrived', () => {
    expect(createClock(false).now().slice(0, 16)).toBe('2027-01-11T09:00');
  });
});

describe('the sign-in of the tenant on this machine', () => {
  const tokenFor = async (personId: string): Promise<string> => {
    const answer = await fetch(`${tenant.base}/_tenant/sso`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId, resource: app.identifierUri }) });
    return ((await answer.json()) as { token: string }).token;
  };
  test('opens the API for its people, and a token for Graph does not', async () => {
    const forApi = await api.ask('ruth', 'me', { token: await tokenFor(cast.ruth.id) });
    expect([forApi.status, forApi.body]).toEqual([200, expect.objectContaining({ today: '2027-01-11', status: 'ready' })]);
    const session = await fetch(`${tenant.base}/_tenant/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: cast.ruth.id }) });
    const forGraph = ((await session.json()) as { token: string }).token;
    expect((await api.ask('ruth', 'me', { token: forGraph })).status).toBe(401);
  });
});
