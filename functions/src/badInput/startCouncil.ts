import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueueServiceClient } from '@azure/storage-queue';
import type { RouteName } from '@review-desk/core/api';
import { carryOnJob } from '@review-desk/core/carryOnJob';
import type { EffectsOf } from '@review-desk/core/delivery';
import { performEffects } from '@review-desk/core/delivery/effects';
import { unitId, type PersonId } from '@review-desk/core/ids';
import type { Ports } from '@review-desk/core/ports';
import { createInMemoryChannels, type InMemoryChannels } from '@review-desk/core/testing';
import { createWorkingCalendar, englandAndWales, toInstant, type Clock } from '@review-desk/core/time';
import { createTenant, parseDirectory, type Directory, type Tenant } from '@review-desk/local-tenant';
import { countUnits, createMicrosoft365 } from '@review-desk/m365';
import { createHealth } from '../health/createHealth.js';
import { createSigningKeys } from '../http/createSigningKeys.js';
import { createTokenVerifier } from '../http/verifyToken.js';
import { createCarryOnJobs, type Job } from '../queues/carryOnJobs.js';
import { createPerformEffects } from '../queues/performEffects.js';
import { collectLog } from '../testing/collectLog.js';
import { startApi, type ApiAnswer, type TestApi } from '../testing/startApi.js';
import { withoutCost } from '../log/measure.js';
import { createFindUnfinishedEffects } from '../timers/findUnfinishedEffects.js';
import { createTrial } from '../trial/createTrial.js';

export const start = '2027-01-04T08:00:00Z';
const records = '/sites/review-desk-records';
type Input = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };
type Said = { status: number; body: Record<string, unknown> };

/** The whole product but the tab: the sample council's tenant, Microsoft 365's adapters and the API over HTTP. */
export interface Council {
  readonly api: TestApi;
  readonly ports: Ports;
  readonly clock: Clock;
  /** What was sent, where a test does not put other channels in their place. */
  readonly channels: InMemoryChannels;
  tenant(): Tenant;
  person(key: string): Directory['people'][number] & { id: PersonId };
  /** One route as one of the sample's people, `ruth`. */
  ask(who: string, name: RouteName, input?: Input): Promise<ApiAnswer>;
  /** Any bytes to any place of the API. */
  send(who: string, path: string, body: string | Uint8Array, type?: string): Promise<ApiAnswer>;
  token(who: string): Promise<string>;
  /** Does what waits in the queues; what fails waits on. Gives back how many messages failed. */
  work(): Promise<number>;
  /** What the timer does every quarter of an hour, and the work that it finds. */
  quarterHourLater(minutes?: number): Promise<number>;
  /** The council's own administrator at the tenant, with every right over its sites. */
  administer(method: string, path: string, body?: unknown): Promise<Said>;
  listPath(name: string): Promise<string>;
  checkLists(): Promise<string[]>;
  provision(): Promise<string[]>;
  /** The tenant again on its data, with a disk of this size and its directory as it is now. */
  restart(limitBytes?: number, change?: (directory: Directory) => Directory): Promise<void>;
  stop(): Promise<void>;
}

const sample = (): Directory => parseDirectory(JSON.parse(readFileSync(new URL('../../../sampleCouncil/directory.json', import.meta.url), 'utf8')));
const appOf = (directory: Directory, kind: string) => directory.apps.find((each) => each.kind === kind) ?? directory.apps[0];
const noQueues = { getQueueClient: () => ({ getProperties: () => Promise.resolve({ approximateMessagesCount: 0 }) }) } as unknown as QueueServiceClient;

type Given = {
  change?: (directory: Directory) => Directory;
  /** Other ports in the place of some. */
  over?: (ports: Ports) => Partial<Ports>;
};

export const startCouncil = async (given: Given = {}): Promise<Council> => {
  const asGiven = given.change ?? ((each: Directory) => each);
  const directory = asGiven(sample());
  const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
  const open = (port: number, limit?: number, now = directory): Promise<Tenant> =>
    createTenant({ dataFile: join(folder, 'tenant.db'), port, budget: 'off', followers: [], directory: now, startAt: start, ...(limit ? { storeLimitBytes: limit } : {}) });
  let tenant = await open(0);
  const [app, setUp] = [appOf(directory, 'product'), appOf(directory, 'provisioning')];
  const credential = (of: typeof app) => ({ kind: 'secret' as const, secret: of?.secret ?? '' });
  const clock: Clock = { now: () => toInstant(new Date(tenant.clock.now()).toISOString()) };
  const unit = unitId('mar');
  const { log } = collectLog();
  const { checkLists, provision, desk, ...microsoft365 } = createMicrosoft365({
    graphBase: tenant.graph, loginBase: tenant.login, tenantId: tenant.tenantId, clientId: app?.clientId ?? '', credential: credential(app),
    recordsSite: { host: tenant.sites[0]?.hostname ?? '', path: records }, unit, clock, mailDomains: [tenant.domain],
    provisioning: { clientId: setUp?.clientId ?? '', credential: credential(setUp) }, attempts: 3,
    waiting: { sleep: () => Promise.resolve(), random: () => 0, wallClock: Date.now },
    log: (line) => log.debug('graph', line),
  });
  await provision();
  const waiting: ({ effects: EffectsOf } | { job: Job })[] = [];
  const { people, directory: entra, calendar } = microsoft365;
  const channels = createInMemoryChannels();
  const plain: Ports = {
    ...microsoft365, unit, clock, council: directory.organisation.displayName, calendarDays: createWorkingCalendar(englandAndWales),
    effectQueue: {
      wake: (effects) => Promise.resolve(void waiting.push({ effects })),
      carryOn: (job) => Promise.resolve(void waiting.push({ job })),
    },
    meter: {
      unitsOf: async (act) => {
        const { result: value, resourceUnits: units, requests } = await countUnits(act);
        return { value, units, requests };
      },
    },
    channels,
    health: createHealth({ checkLists, queues: noQueues, people, directory: entra, calendar, clock, unit }),
    trial: createTrial({ face: () => ({}) }),
  };
  const ports: Ports = { ...plain, ...given.over?.(plain) };
  const issuer = `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`;
  const verifyToken = createTokenVerifier({
    tenantId: tenant.tenantId, audiences: [app?.clientId ?? '', app?.identifierUri ?? ''], issuer, keys: createSigningKeys(tenant.login, tenant.tenantId, issuer),
  });
  const api = await startApi({ change: (deps) => ({ ...deps, ports, verifyToken, carryOn: carryOnJob(ports) }) });
  const person: Council['person'] = (key) => {
    const found = directory.people.find((each) => each.key === key) ?? directory.people[0];
    return { ...(found as Directory['people'][number]), id: (found?.id ?? '') as PersonId };
  };
  const token = async (who: string): Promise<string> => {
    const answer = await fetch(`${tenant.base}/_tenant/sso`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: person(who).id, resource: app?.identifierUri }) });
    return ((await answer.json()) as { token?: string }).token ?? '';
  };
  const worker = { log: api.logged.log, measure: withoutCost };
  const effectsOf = createPerformEffects({ ...worker, perform: performEffects(ports) });
  const carryOn = createCarryOnJobs({ ...worker, carryOn: carryOnJob(ports) });
  const work = async (): Promise<number> => {
    const failed: typeof waiting = [];
    for (let message = waiting.shift(); message; message = waiting.shift()) {
      try {
        await ('job' in message ? carryOn(message.job) : effectsOf(message.effects));
      } catch {
        // As in the host: what fails stays in the queue and is counted, and the worker has logged why.
        failed.push(message);
      }
    }
    waiting.push(...failed);
    return failed.length;
  };
  return {
    api, ports, clock, channels, person, token, work, checkLists, provision,
    tenant: () => tenant,
    ask: async (who, name, input = {}) => api.ask('ruth', name, { ...(input as object), token: await token(who) }),
    send: async (who, path, body, type = 'application/json') => {
      const answer = await fetch(`${api.url}/api/${path}`, { method: 'POST', headers: { authorization: `Bearer ${await token(who)}`, 'content-type': type }, body: body as string });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
    },
    quarterHourLater: async (minutes = 15) => {
      await tenant.moveClock(new Date(tenant.clock.now() + minutes * 60_000).toISOString());
      await createFindUnfinishedEffects({ ports, log: api.logged.log })();
      return work();
    },
    administer: async (method, path, body) => {
      const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: setUp?.clientId ?? '', client_secret: setUp?.secret ?? '', scope: 'https://graph.microsoft.com/.default' });
      const given = (await (await fetch(`${tenant.login}/${tenant.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form })).json()) as { access_token: string };
      const headers = { authorization: `Bearer ${given.access_token}`, 'content-type': 'application/json' };
      const answer = await fetch(`${tenant.graph}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const text = await answer.text();
      return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    },
    listPath: (name) => desk.site.list(name),
    restart: async (limit, change = asGiven) => {
      const { port } = tenant;
      await tenant.close();
      tenant = await open(port, limit, change(sample()));
      // Connections that were kept open ended with the old tenant: they are met here and not in a test.
      for (let times = 0; times < 20; times += 1) await fetch(`${tenant.base}/_tenant/clock`).catch(() => undefined);
    },
    stop: async () => {
      await api.stop();
      await tenant.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
