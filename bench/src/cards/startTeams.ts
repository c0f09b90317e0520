import { once } from 'node:events';
import { createServer } from 'node:http';
import { createConnector, createMessenger } from '@review-desk/bot';
import type { Conversation, Messenger } from '@review-desk/core/delivery';
import { personId } from '@review-desk/core/ids';
import { createTenant, parseDirectory, type Tenant } from '@review-desk/local-tenant';
import { createIdentity } from '@review-desk/m365';
import { z } from 'zod';
import { BenchError } from '../benchError.js';

const [clientId, appId] = ['c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001'];
const idOf = (number: number): string => `5ca1ab1e-0000-4000-8000-${String(number).padStart(12, '0')}`;
/** The smallest tenant's licences: with a budget the tenant keeps Teams' limits too. */
const LICENCES = 1000;

export type Teams = { tenant: Tenant; messenger: Messenger; chats: Conversation[]; close(): Promise<void> };

const directoryOf = (people: number) => parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: Array.from({ length: people }, (_each, at) => ({ id: idOf(at + 1), displayName: `Worker ${at + 1}`, givenName: 'Worker', surname: String(at + 1), mail: `worker${at + 1}@marlbeck.example` })),
  apps: [{ clientId, displayName: 'Review Desk', secret: 'product', kind: 'product', roles: [] }],
  sites: [],
});

const tell = async (tenant: Tenant, path: string, body: object): Promise<void> => {
  const answer = await fetch(`${tenant.base}/_tenant${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new BenchError(`The tenant answered ${answer.status} to ${path}.`);
};

/** A tenant in which so many people have the app and an open chat with it; from then on it keeps Teams' limits. */
export const startTeams = async (people: number): Promise<Teams> => {
  const endpoint = createServer((request, response) => void request.resume().on('end', () => response.writeHead(200).end()));
  await once(endpoint.listen(0, '127.0.0.1'), 'listening');
  const { port } = z.object({ port: z.number() }).parse(endpoint.address());
  const tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory: directoryOf(people), startAt: '2027-01-05T09:00:00Z' });
  await tell(tenant, '/teams/bots', { clientId, messagingEndpoint: `http://127.0.0.1:${port}/api/messages` });
  await tell(tenant, '/teams/package', { manifest: { id: appId, version: '1.0.0', name: { short: 'Review Desk' }, bots: [{ botId: clientId, scopes: ['personal'] }] }, installFor: 'everybody' });
  await tenant.botsSettled();
  const identity = createIdentity({ tenantId: tenant.tenantId, clientId, credential: { kind: 'secret', secret: 'product' }, loginBase: tenant.login });
  const connector = createConnector({ clientId, tenantId: tenant.tenantId, tokens: identity.connector(), serviceUrl: null, localConnector: `${tenant.connector}/`, playground: null });
  const messenger = createMessenger(connector, { appId, tabBase: 'https://desk.marlbeck.example' });
  const chats: Conversation[] = [];
  for (let number = 1; number <= people; number += 1) chats.push(await messenger.open(personId(idOf(number))));
  tenant.budget.set(LICENCES);
  return {
    tenant, messenger, chats,
    close: async () => {
      await tenant.close();
      endpoint.closeAllConnections();
      await new Promise((resolve) => endpoint.close(resolve));
    },
  };
};
