import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../faults/faults.js';
import { isStoreFull } from '../../store/store.js';
import type { TenantState } from '../../tenantState.js';
import { GraphError } from '../../wire/graphError.js';
import type { Answer } from '../../wire/operation.js';
import { readJson } from '../../wire/readBody.js';
import { Router } from '../../wire/router.js';
import { botOpenIdConfiguration, botSigningKeys } from '../bots/botKey.js';
import type { ConnectorCall, ConnectorRoute } from './connectorCall.js';
import { ConnectorError, connectorRefusal } from './connectorError.js';
import { countCall, takeChat } from './connectorLimits.js';
import { connectorRoutes } from './routes.js';
import { verifyBot } from './verifyBot.js';

const router = new Router(connectorRoutes);

/** A message takes the service a moment; without one, two could never meet in a chat here. */
const serviceMs = 2;

type Told = { template: string; app?: string; fault: Fault };

const asConnectorError = (error: unknown): ConnectorError => {
  if (error instanceof ConnectorError) return error;
  if (error instanceof GraphError) return new ConnectorError(error.status, error.status === 413 ? 'MessageSizeTooBig' : 'BadSyntax', error.message);
  if (isStoreFull(error)) return connectorRefusal('InsufficientStorage');
  console.error(error);
  return new ConnectorError(500, 'ServiceError', 'The local tenant failed.');
};

const throwFault = (tenant: TenantState, fault: Fault): void => {
  const retryAfter = tenant.faults.retryAfter();
  if (fault === '412') throw connectorRefusal('PreconditionFailed');
  if (fault === '429') throw connectorRefusal('Throttled', retryAfter);
  if (fault === '502') throw connectorRefusal('BadGateway');
  if (fault === '503') throw connectorRefusal('ServiceError', retryAfter);
  if (fault === '504') throw connectorRefusal('GatewayTimeout');
};

const run = async (call: ConnectorCall, route: ConnectorRoute, latencyMs: number): Promise<Answer> => {
  const { tenant } = call;
  countCall(call, route);
  const letGo = takeChat(call, route);
  try {
    const takes = latencyMs + (tenant.budget.setting === 'off' ? 0 : serviceMs);
    if (takes > 0) await wait(takes);
    if (!route.writes) return route.handle(call);
    return tenant.store.transaction(() => {
      const answer = route.handle(call);
      tenant.clock.noteWrite();
      return answer;
    });
  } finally {
    letGo();
  }
};

const segmentsOf = (path: string): string[] => {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    throw new ConnectorError(400, 'BadSyntax', 'The path is not properly percent-encoded.');
  }
};

const perform = async (tenant: TenantState, request: IncomingMessage, path: string, told: Told): Promise<Answer> => {
  const match = router.find(request.method as ConnectorRoute['method'], segmentsOf(path));
  const body = match?.route.writes ? await readJson(request) : undefined;
  const bot = await verifyBot(tenant, request.headers.authorization);
  told.app = bot.clientId;
  if (!match) throw new ConnectorError(501, 'notImplemented', `The local tenant does not offer ${request.method} /connector${path}.`);
  told.template = `/connector${match.route.path}`;
  const latencyMs = tenant.faults.latency(told.template);
  told.fault = tenant.faults.draw(told.template, match.route.writes);
  if (told.fault === 'cut') return { status: 0 };
  throwFault(tenant, told.fault);
  return run({ tenant, bot, params: match.params, body }, match.route, latencyMs);
};

/** Everything below /connector: the Bot Framework's Connector, and where the keys of its own tokens are published. */
export const connectorEndpoint = async (tenant: TenantState, request: IncomingMessage, url: string): Promise<Answer | undefined> => {
  const [path = ''] = url.replace(/^\/+/, '/').split('?');
  if (path === '/v1/.well-known/openidconfiguration') return botOpenIdConfiguration(tenant);
  if (path === '/v1/.well-known/keys') return botSigningKeys(tenant);
  const started = performance.now();
  const told: Told = { template: `/connector${path}`, fault: 'none' };
  const answer = await perform(tenant, request, path, told).catch((error: unknown): Answer => {
    const { status, code, message, headers } = asConnectorError(error);
    return { status, headers, body: { error: { code, message } } };
  });
  const requestId = randomUUID();
  tenant.log.add({
    at: new Date().toISOString(),
    businessAt: tenant.clock.instant(),
    method: request.method ?? 'GET',
    path: told.template,
    status: answer.status,
    units: 0,
    ...(told.app ? { app: told.app } : {}),
    ms: Math.round((performance.now() - started) * 100) / 100,
    batched: false,
    fault: told.fault,
    requestId,
  });
  if (told.fault === 'cut' || told.fault === 'lost') return undefined;
  return { ...answer, headers: { 'MS-CV': requestId, 'Content-Type': 'application/json; charset=utf-8', ...answer.headers } };
};
