import { jest } from '@jest/globals';
import { createTenant, parseDirectory, type Tenant, type TenantOptions } from '../index.js';

// A tenant makes a key of its own at its start, which takes its time on a busy machine.
jest.setTimeout(60_000);

export type Reply = { readonly status: number; readonly headers: Headers; readonly body: Body };
/** Answers are read loosely in tests: a missing property is a failing expectation, not a type. */
export type Body = { readonly [name: string]: Body } & Iterable<Body> & { length: number; map: <T>(each: (one: Body) => T) => T[]; find: (test: (one: Body) => boolean) => Body };

export const ids = {
  ruth: 'a0000000-0000-4000-8000-000000000001',
  sunita: 'a0000000-0000-4000-8000-000000000002',
  denise: 'a0000000-0000-4000-8000-000000000003',
  grace: 'a0000000-0000-4000-8000-000000000004',
  officers: 'b0000000-0000-4000-8000-000000000001',
  everyone: 'b0000000-0000-4000-8000-000000000002',
  product: 'c0000000-0000-4000-8000-000000000001',
  provisioning: 'c0000000-0000-4000-8000-000000000002',
  stranger: 'c0000000-0000-4000-8000-000000000003',
};

const person = (id: string, givenName: string, surname: string, more: object = {}) => ({
  id, givenName, surname, displayName: `${givenName} ${surname}`, mail: `${givenName.toLowerCase()}@marlbeck.example`,
  jobTitle: 'Reviewing officer', ...more,
});

export const smallDirectory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: [
    person(ids.ruth, 'Ruth', 'Adeyemi-Clarke', {
      managerId: ids.sunita,
      appRoles: ['ReviewDesk.Use'],
      automaticReplies: { start: '2027-01-25T09:00', end: '2027-02-05T17:30' },
      events: [{ subject: 'Team meeting', start: '2027-01-04T09:30', end: '2027-01-04T11:00', timeZone: 'Europe/London', private: true }],
    }),
    person(ids.sunita, 'Sunita', 'Rao'),
    person(ids.denise, 'Denise', 'Okafor', { managerId: ids.sunita, accountEnabled: false }),
    person(ids.grace, 'Grace', 'Linfield', { mailbox: false }),
  ],
  groups: [
    { id: ids.officers, displayName: 'Officers', mailEnabled: true, members: [ids.ruth] },
    { id: ids.everyone, displayName: 'Everyone', members: [ids.officers, ids.sunita] },
  ],
  apps: [
    {
      clientId: ids.product, displayName: 'Review Desk', secret: 'product', kind: 'product', identifierUri: `api://localhost/${ids.product}`,
      roles: ['Sites.Selected', 'Calendars.ReadWrite', 'Mail.Send', 'Mail.Read', 'MailboxSettings.Read', 'User.Read.All', 'GroupMember.Read.All',
        'AppCatalog.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsActivity.Send'],
      delegatedScopes: ['User.Read', 'Calendars.ReadBasic'],
      sitesSelected: [{ sitePath: '/sites/records', roles: ['write'] }],
      mailboxGroups: [ids.officers],
    },
    { clientId: ids.provisioning, displayName: 'Set-up', secret: 'setup', kind: 'provisioning', roles: ['Sites.FullControl.All', 'Mail.ReadWrite', 'TeamsAppInstallation.ReadForUser.All', 'TeamsActivity.Send'] },
    { clientId: ids.stranger, displayName: 'Stranger', secret: 'stranger', kind: 'other', roles: ['Sites.Selected', 'Calendars.ReadWrite', 'Mail.ReadWrite', 'User.ReadBasic.All'] },
  ],
  sites: [
    { path: '/sites/records', displayName: 'Records' },
    { path: '/sites/packs', displayName: 'Packs' },
  ],
});

type Sender = 'product' | 'setup' | 'stranger' | { readonly session: string };

export const read = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Body };
};

export type Harness = {
  readonly tenant: Tenant;
  readonly records: string;
  readonly packs: string;
  tokenOf(app: Sender): Promise<string>;
  call(as: Sender, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  machine(method: string, path: string, body?: unknown): Promise<Reply>;
  token(form: Record<string, string>): Promise<Reply>;
  /** A list with the columns most tests need: Key (unique), Owner and Count indexed, the rest not. */
  list(name: string, columns?: readonly unknown[]): Promise<string>;
};

export const usualColumns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Owner', text: {}, indexed: true },
  { name: 'Count', number: {}, indexed: true },
  { name: 'Due', dateTime: { format: 'dateOnly' }, indexed: true },
  { name: 'Open', boolean: {} },
  { name: 'Notes', text: { allowMultipleLines: true } },
];

/** A tenant in memory on a real port, and short ways to ask it things. */
export const startTenant = async (options: Partial<TenantOptions> = {}): Promise<Harness> => {
  const tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory: smallDirectory, ...options });
  const json = (body: unknown): RequestInit => (body === undefined ? {} : { body: JSON.stringify(body) });
  const machine: Harness['machine'] = async (method, path, body) =>
    read(await fetch(`${tenant.base}/_tenant${path}`, { method, headers: { 'content-type': 'application/json' }, ...json(body) }));
  const token: Harness['token'] = async (form) =>
    read(await fetch(`${tenant.login}/${tenant.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) }));
  const known = new Map<string, string>();
  const secrets = { product: ids.product, setup: ids.provisioning, stranger: ids.stranger };
  const tokenOf: Harness['tokenOf'] = async (app) => {
    const name = typeof app === 'string' ? app : app.session;
    const before = known.get(name);
    if (before) return before;
    const reply =
      typeof app === 'string'
        ? await token({ client_id: secrets[app], client_secret: app, grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' })
        : await machine('POST', '/session', { personId: app.session });
    const made = String(typeof app === 'string' ? reply.body['access_token'] : reply.body['token']);
    known.set(name, made);
    return made;
  };
  const call: Harness['call'] = async (as, method, path, body, headers = {}) =>
    read(
      await fetch(path.startsWith('http') ? path : `${tenant.graph}${path}`, {
        method,
        headers: { authorization: `Bearer ${await tokenOf(as)}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...json(body),
      }),
    );
  const siteOf = (path: string): string => tenant.sites.find((site) => site.path === path)?.id ?? '';
  const records = siteOf('/sites/records');
  return {
    tenant, records, packs: siteOf('/sites/packs'), tokenOf, call, machine, token,
    list: async (name, columns = usualColumns) => {
      const made = await call('setup', 'POST', `/sites/${records}/lists`, { displayName: name, columns, list: { template: 'genericList' } });
      return `/sites/${records}/lists/${String(made.body['id'])}`;
    },
  };
};
