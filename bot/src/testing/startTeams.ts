import { cast, type CastKey } from '@review-desk/core/testing';
import { Unavailable } from '@review-desk/core/errors';
import type { PersonId } from '@review-desk/core/ids';
import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import { createConnector } from '../connector/createConnector.js';
import type { Connector } from '../connector/types.js';

export const clientId = 'c0000000-0000-4000-8000-000000000001';
const appId = 'e0000000-0000-4000-8000-000000000001';

const directory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: Object.values(cast).map(({ id, name, mail }) => ({ id, displayName: name, givenName: name.split(' ')[0], surname: name.split(' ').slice(1).join(' '), mail })),
  apps: [{ clientId, displayName: 'Review Desk', secret: 'product', kind: 'product', roles: [] }],
  sites: [],
});

const manifest = {
  id: appId, version: '1.0.0', name: { short: 'Review Desk' }, bots: [{ botId: clientId, scopes: ['personal'] }],
  composeExtensions: [{ botId: clientId, commands: [{ id: 'find', type: 'query', title: 'Find', parameters: [{ name: 'reference', title: 'Reference' }] }] }],
};

export type Heard = { body: unknown; authorization: string | null };
export type TeamsDesk = {
  tenant: Tenant;
  connector: Connector;
  /** What reached the bot's endpoint, which answers as it is told. */
  heard: Heard[];
  answerWith(answer: (heard: Heard) => Promise<{ status: number; body: unknown }>): void;
  machine(path: string, body?: unknown): Promise<unknown>;
  person(key: CastKey): PersonId;
  /** A token of the Bot Framework's, right or wrong as asked. */
  token(wish?: Record<string, unknown>): Promise<string>;
  faults(wish: Record<string, unknown>): Promise<void>;
  /** Every request that left through the bot's own transport. */
  sent: { url: string; authorization: string | null }[];
  close(): Promise<void>;
};

export const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(z.object({ port: z.number() }).parse(server.address()).port)));

/** A tenant with Teams in it, our bot registered there, and the Connector port over it. */
export const startTeams = async (): Promise<TeamsDesk> => {
  const heard: Heard[] = [];
  let answer = (_heard: Heard): Promise<{ status: number; body: unknown }> => Promise.resolve({ status: 200, body: undefined });
  const endpoint = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const one = { body: JSON.parse(text) as unknown, authorization: request.headers.authorization ?? null };
      heard.push(one);
      void answer(one).then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? '' : JSON.stringify(body)));
    });
  });
  const port = await listen(endpoint);
  const tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory, startAt: '2027-01-11T10:00:00Z' });
  const machine = async (path: string, body?: unknown): Promise<unknown> => {
    const answered = await fetch(`${tenant.base}/_tenant${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const text = await answered.text();
    if (!answered.ok) throw new Unavailable('testing.tenant', `The tenant answered ${answered.status} to ${path}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  await machine('/teams/bots', { clientId, messagingEndpoint: `http://127.0.0.1:${port}/api/messages` });
  await machine('/teams/package', { manifest });
  const sent: TeamsDesk['sent'] = [];
  const connector = createConnector({
    clientId, tenantId: tenant.tenantId, tokens: connectorTokens(tenant), serviceUrl: null, localConnector: `${tenant.connector}/`, playground: null,
    fetch: (url, init) => {
      sent.push({ url: String(url), authorization: new Headers(init?.headers).get('authorization') });
      return fetch(url, init);
    },
  });
  return {
    tenant, connector, heard, machine, sent,
    answerWith: (how) => void (answer = how),
    person: (key) => cast[key].id,
    token: async (wish = {}) => z.object({ token: z.string() }).parse(await machine('/teams/token', { clientId, ...wish })).token,
    faults: async (wish) => void (await machine('/faults', wish)),
    close: async () => {
      await tenant.close();
      await new Promise((resolve) => endpoint.close(resolve).closeAllConnections());
    },
  };
};

/** The bot's own token from the tenant, asked once. */
export const connectorTokens = (tenant: Tenant) => {
  let kept: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${tenant.login}/${tenant.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: clientId, client_secret: 'product', grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default' }),
    });
    return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
  };
  return { token: () => (kept ??= ask()), forget: () => void (kept = null) };
};
