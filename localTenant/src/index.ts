import { listApps } from './directory/apps.js';
import type { App, Directory } from './directory/directorySchema.js';
import { listPeople, type Person } from './directory/people.js';
import { seedTenant, sharePointHostOf } from './directory/seedTenant.js';
import { describeSites, type SiteDescription } from './administration/describeTenant.js';
import { Clock } from './clock/clock.js';
import { moveClock } from './clock/moveClock.js';
import { openSigningKey } from './entra/signingKey.js';
import { Faults } from './faults/faults.js';
import { loadItems } from './loadItems.js';
import { RequestLog } from './log/requestLog.js';
import { Store } from './store/store.js';
import { type InstallPolicy, manifestAtStart, sideloadAtStart } from './teams/catalogue/sideload.js';
import { BotLine } from './teams/sending/botLine.js';
import type { TenantState } from './tenantState.js';
import { Budget, type BudgetSetting } from './throttling/budget.js';
import { MailboxLimits } from './throttling/mailboxLimits.js';
import { SlidingLimits } from './throttling/slidingLimits.js';
import { listen } from './wire/httpServer.js';
import { Router } from './wire/router.js';
import { routes } from './wire/routes.js';

export { parseDirectory } from './directory/directorySchema.js';
export { TenantError } from './tenantError.js';
export type { App, BudgetSetting, Directory, Person, SiteDescription };

export type TenantOptions = {
  /** A file to keep the data in, or ':memory:'. */
  readonly dataFile: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1';
  /** What the tenant holds from the start; without one it is empty, or what its data file holds. */
  readonly directory?: Directory;
  /** Origin under which clients see the tenant when it stands behind a proxy. */
  readonly publicBase?: string;
  /** The built window, served at `/`. */
  readonly windowFolder?: string;
  /** The Teams app package that the window sideloads, served at `/_tenant/appPackage`. */
  readonly appPackageFile?: string;
  /** For whom the package is installed by policy: nobody without it. */
  readonly installAppFor?: InstallPolicy;
  /** Where the activities for the package's bot go. */
  readonly messagingEndpoint?: string;
  /** A number of licences, which sets the band; or no budget at all. */
  readonly budget: BudgetSetting;
  /** Base addresses that are told when business time moves. */
  readonly followers: readonly string[];
  /** Business time of a new tenant; real time without it. */
  readonly startAt?: string;
  /** The size of the disk that the data file is on, to see what happens when it is full. */
  readonly storeLimitBytes?: number;
};

export interface Tenant {
  /** Origin, and the three addresses below it, as clients see them. */
  readonly base: string;
  readonly graph: string;
  readonly login: string;
  readonly connector: string;
  readonly port: number;
  readonly tenantId: string;
  readonly domain: string;
  readonly apps: readonly App[];
  readonly sites: readonly SiteDescription[];
  readonly people: readonly Person[];
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly budget: Budget;
  /** Adds an address that is told when business time moves. */
  follow(base: string): void;
  /** Moves business time as `POST /_tenant/clock` does. */
  moveClock(to: string): Promise<void>;
  /** Fills a list straight in the store, for measurements; gives back how many rows went in. */
  loadItems(siteId: string, listId: string, rows: Iterable<Readonly<Record<string, unknown>>>): number;
  /** Resolves when everything that is on its way to bots has been answered or given up. */
  botsSettled(): Promise<void>;
  close(): Promise<void>;
}

const emptyTenantId = '7f0d3c52-5c1e-4f6a-9b27-3f1d7a5e9c10';

const openState = async (options: TenantOptions): Promise<TenantState> => {
  const store = new Store(options.dataFile, options.storeLimitBytes);
  const isNew = store.setting('key.kid') === undefined;
  const clock = new Clock(store);
  if (isNew && options.startAt) clock.set(Date.parse(options.startAt));
  if (options.directory) seedTenant(store, options.directory, clock.stamp());
  const domain = store.setting('tenant.domain') ?? 'tenant.example';
  return {
    store,
    clock,
    key: await openSigningKey(store),
    log: new RequestLog(),
    faults: new Faults(),
    budget: new Budget(options.budget, () => clock.now()),
    mailboxLimits: new MailboxLimits(() => clock.now()),
    teamsLimits: new SlidingLimits(() => clock.now()),
    botLine: new BotLine(),
    tenantId: store.setting('tenant.id') ?? emptyTenantId,
    organisation: store.setting('tenant.organisation') ?? 'Empty tenant',
    domain,
    sharePointHost: sharePointHostOf(domain),
    addresses: { origin: '', graph: '', login: '', connector: '' },
    followers: [...options.followers],
    appPackageFile: options.appPackageFile,
  };
};

/** Starts a Microsoft 365 tenant on this machine. It listens on the loopback only. */
export const createTenant = async (options: TenantOptions): Promise<Tenant> => {
  const manifest = manifestAtStart(options.appPackageFile);
  const state = await openState(options);
  const parts = { tenant: state, router: new Router(routes), ...(options.windowFolder ? { windowFolder: options.windowFolder } : {}) };
  const { server, port } = await listen(parts, options.host ?? '127.0.0.1', options.port);
  const base = (options.publicBase ?? `http://127.0.0.1:${port}`).replace(/\/$/, '');
  Object.assign(state.addresses, { origin: base, graph: `${base}/graph/v1.0`, login: `${base}/login`, connector: `${base}/connector` });
  if (manifest) sideloadAtStart(state, manifest, options.installAppFor ?? 'nobody', options.messagingEndpoint);
  const { graph, login, connector } = state.addresses;
  return {
    base,
    graph,
    login,
    connector,
    port,
    tenantId: state.tenantId,
    domain: state.domain,
    apps: listApps(state.store),
    sites: describeSites(state),
    people: listPeople(state.store),
    log: state.log,
    clock: state.clock,
    faults: state.faults,
    budget: state.budget,
    follow: (address) => void state.followers.push(address),
    moveClock: (to) => moveClock(state, Date.parse(to)),
    loadItems: (siteId, listId, rows) => loadItems(state, siteId, listId, rows),
    botsSettled: () => state.botLine.settled(),
    close: async () => {
      await state.botLine.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      state.store.close();
    },
  };
};
