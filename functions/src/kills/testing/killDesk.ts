import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '@azure/functions-core/azurite';
import { QueueServiceClient } from '@azure/storage-queue';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { Refusal, Unavailable } from '@review-desk/core/errors';
import { unitId } from '@review-desk/core/ids';
import { toInstant } from '@review-desk/core/time';
import { createTenant, parseDirectory, type Directory, type Tenant } from '@review-desk/local-tenant';
import { createMicrosoft365, type Microsoft365 } from '@review-desk/m365';
import { again } from './again.js';
import { bundleRunner } from './bundleRunner.js';
import { createMachine, type Machine } from './machine.js';
import { openWire, type Wire } from './wire.js';

export const records = '/sites/review-desk-records';
/** Before Christmas, so that a machine can be off over it. */
export const start = '2026-12-21T08:00:00Z';
const appId = 'e0000000-0000-4000-8000-000000000001';
/** Of what the product may tell in a feed, here only alerts and the day's dates: for disputes the next channel is taken. */
const activities = { activityTypes: ['practiceAlert', 'due'].map((type) => ({ type, templateText: '{reference}' })) };
type Said = { status: number; body: Record<string, unknown> };
type Input = { params?: Record<string, string>; query?: Record<string, string>; body?: unknown };

/** The whole product as a process of its own, between a tenant, storage queues and people, with everything on one wire. */
export interface KillDesk {
  readonly wire: Wire;
  /** The processes at work: one, or as many as were asked for. */
  machines(): readonly Machine[];
  use(count: number): void;
  /** What stands in the lists, read past the wire. */
  readonly read: Microsoft365;
  tenant(): Tenant;
  idOf(key: string): string;
  /** A press on a page: asked again with its key until an answer came, as the tab does. */
  ask(who: string, name: RouteName, input?: Input): Promise<Record<string, unknown>>;
  /** The same, whatever is answered. */
  answerTo(who: string, name: RouteName, input?: Input): Promise<Said>;
  /** What the processes wrote into their log. */
  logged(): string;
  /** A press on a card, pressed again until the bot answered. */
  press(who: string, verb: string, message: string, copy: string): Promise<void>;
  /** The clock stands at this moment: the timers of it fire, and the queues are drained. A process that dies leaves it undone. */
  arrive(at: string): Promise<void>;
  tenantCall(path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Keeps what the tenant holds under this name. */
  keep(name: string): Promise<void>;
  /** The tenant as it was then at this moment, empty queues, and processes that know nothing. */
  back(name: string, at: string): Promise<void>;
  close(): Promise<void>;
}

const sample = (): Directory => parseDirectory(JSON.parse(readFileSync(new URL('../../../../sampleCouncil/directory.json', import.meta.url), 'utf8')));
const appOf = (directory: Directory, kind: string): Directory['apps'][number] => {
  const found = directory.apps.find((each) => each.kind === kind);
  if (!found) throw new Unavailable('testing.directory', `The sample council has no app of the kind ${kind}.`);
  return found;
};

export const startKillDesk = async (): Promise<KillDesk> => {
  const directory = sample();
  const folder = mkdtempSync(join(tmpdir(), 'every-kill-'));
  const bundle = join(folder, 'runner.mjs');
  let data = join(folder, 'tenant.db');
  const listNames = new Map<string, string>();
  let tenant: Tenant;
  const machines: Machine[] = [];
  let [turn, files, used] = [0, 0, 1];
  const atWork = (): Machine[] => machines.slice(0, used);
  const product = async (): Promise<string> => (await atWork()[(turn += 1) % used]?.url()) ?? '';
  const azurite = await startAzurite(folder);
  const storagePort = Number(/QueueEndpoint=http:\/\/[\d.]+:(\d+)/.exec(azurite.connectionString)?.[1]);
  const wire = await openWire({ tenant: () => tenant.port, storage: () => storagePort, product }, listNames);
  const open = (port: number): Promise<Tenant> => createTenant({ dataFile: data, port, publicBase: wire.base, budget: 'off', followers: [], directory, startAt: start });
  [tenant] = await Promise.all([open(0), bundleRunner(bundle)]);
  const [app, setUp] = [appOf(directory, 'product'), appOf(directory, 'provisioning')];
  const past = `http://127.0.0.1:${tenant.port}`;
  const read = createMicrosoft365({
    graphBase: `${past}/graph/v1.0`, loginBase: `${past}/login`, tenantId: tenant.tenantId, clientId: app.clientId, credential: { kind: 'secret', secret: app.secret },
    recordsSite: { host: tenant.sites[0]?.hostname ?? '', path: records }, unit: unitId('mar'), clock: { now: () => toInstant(new Date(tenant.clock.now()).toISOString()) },
    mailDomains: [tenant.domain], provisioning: { clientId: setUp.clientId, credential: { kind: 'secret', secret: setUp.secret } },
  });
  await read.provision();
  for (const name of await read.desk.site.listNames()) listNames.set((await read.desk.site.list(name)).split('/').at(-1) ?? '', name);
  const storage = QueueServiceClient.fromConnectionString(azurite.connectionString);
  const settings = (): Record<string, string> => ({
    AzureWebJobsStorage: azurite.connectionString.replace(String(storagePort), new URL(wire.base).port), TENANT_ID: tenant.tenantId, CLIENT_ID: app.clientId, API_URI: app.identifierUri ?? '',
    UNIT: 'mar', COUNCIL: directory.organisation.displayName, SITE_HOST: tenant.sites[0]?.hostname ?? '', RECORDS_SITE: records, MAIL_DOMAINS: tenant.domain, TEAMS_APP_ID: appId,
    TAB_BASE: 'https://desk.marlbeck.example', SERVICE_MAILBOX: `reviewdesk@${tenant.domain}`, GRAPH_BASE: `${wire.base}/graph/v1.0`, LOGIN_BASE: `${wire.base}/login`,
    CONNECTOR_BASE: `${wire.base}/connector`, CLIENT_SECRET: app.secret, BUSINESS_CLOCK_OFFSET_MS: String(tenant.clock.offset),
  });
  const said: string[] = [];
  for (let each = 0; each < MOST_MACHINES; each += 1) machines.push(createMachine(bundle, settings, () => wire.revived(), (line) => said.push(line)));
  const tenantCall: KillDesk['tenantCall'] = async (path, body) => {
    const answer = await fetch(`${past}/_tenant${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Unavailable('testing.tenant', `The tenant answered ${answer.status} to ${path}: ${text.slice(0, 200)}`);
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  };
  await tenantCall('/teams/bots', { clientId: app.clientId, messagingEndpoint: `${wire.base}/api/messages`, answerWithinMs: 20_000 });
  await tenantCall('/teams/package', { manifest: { id: appId, version: '1.0.0', name: { short: 'Review Desk' }, bots: [{ botId: app.clientId, scopes: ['personal'] }], webApplicationInfo: { id: app.clientId }, activities } });
  const idOf = (key: string): string => directory.people.find((each) => each.key === key)?.id ?? '';
  // A new one each time: all the deaths together take longer than a token is good for.
  const tokenOf = async (who: string): Promise<string> => String((await tenantCall('/sso', { personId: idOf(who), resource: app.identifierUri }))['token']);

  const answerTo: KillDesk['answerTo'] = async (who, name, { params = {}, query = {}, body } = {}) => {
    const row = routeTable[name];
    const path = row.path.replace(/\{(\w+)\}/g, (_all, key: string) => encodeURIComponent(params[key] ?? ''));
    const asked = new URLSearchParams(query);
    const headers = { authorization: `Bearer ${await tokenOf(who)}`, 'content-type': 'application/json' };
    return again(async () => {
      const answer = await fetch(`${wire.base}/api/${path}${asked.size > 0 ? `?${asked}` : ''}`, { method: row.method, headers, ...(row.method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
      const text = await answer.text();
      return answer.status >= 500 ? null : { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    });
  };

  return {
    wire, read, idOf, tenantCall,
    machines: atWork,
    use: (count) => {
      used = count;
      for (const machine of machines.slice(count)) machine.kill(true);
    },
    tenant: () => tenant,
    answerTo,
    logged: () => said.join(''),
    ask: async (who, name, input) => {
      const { status, body } = await answerTo(who, name, input);
      if (status >= 400) throw new Refusal('testing.refused', `${name} was refused with ${status}: ${JSON.stringify(body).slice(0, 300)}`);
      return body;
    },
    press: async (who, verb, message, copy) => {
      const value = { action: { type: 'Action.Execute', verb, data: { message } }, trigger: 'manual' };
      await again(async () => {
        const answer = await tenantCall('/teams/invoke', { personId: idOf(who), name: 'adaptiveCard/action', replyToId: copy, value });
        return answer['botStatus'] === 200 && (answer['botBody'] as { statusCode?: number } | null)?.statusCode !== 500 ? answer : null;
      });
    },
    arrive: async (at) => {
      tenant.clock.set(Date.parse(at));
      const body = JSON.stringify({ now: at, offsetMs: tenant.clock.offset });
      const one = async (machine: Machine): Promise<void> => {
        for (let tries = 1; ; tries += 1) {
          const deaths = machine.deaths();
          try {
            await fetch(`${await machine.url()}/admin/clock/arrive`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
            return;
          } catch (cause) {
            if (machine.deaths() !== deaths) return void (await machine.url());
            // A kept connection that the process closed at that very moment: the clock arrives once more, which changes nothing.
            if (tries >= 3) throw cause;
          }
        }
      };
      await Promise.all(atWork().map(one));
      await tenant.botsSettled();
    },
    keep: async (name) => {
      const { port } = tenant;
      await tenant.close();
      copyData(data, join(folder, name));
      tenant = await open(port);
    },
    back: async (name, at) => {
      const { port } = tenant;
      await tenant.close();
      // Under a name of its own: the file that was open may be held a little longer.
      for (const rest of ['', '-wal', '-shm']) rmSync(data + rest, { force: true });
      data = join(folder, `tenant-${(files += 1)}.db`);
      copyData(join(folder, name), data);
      tenant = await open(port);
      tenant.clock.set(Date.parse(at));
      for await (const { name: queue } of storage.listQueues()) await storage.getQueueClient(queue).clearMessages();
      wire.watch(null, () => undefined);
      for (const machine of atWork()) await machine.startCold();
    },
    close: async () => {
      for (const machine of machines) await machine.close();
      await tenant.close();
      await wire.close();
      await azurite.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The data file and what its log holds yet. */
const copyData = (from: string, to: string): void => {
  for (const rest of ['', '-wal']) if (existsSync(from + rest)) copyFileSync(from + rest, to + rest);
};

const MOST_MACHINES = 2;
