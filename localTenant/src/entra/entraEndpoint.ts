import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TenantState } from '../tenantState.js';
import type { Answer } from '../wire/operation.js';
import { readText } from '../wire/readBody.js';
import { EntraError } from './entraError.js';
import { instanceDiscovery, openIdConfiguration, signingKeys } from './openIdConfiguration.js';
import { tokenEndpoint } from './tokenEndpoint.js';

const route = async (tenant: TenantState, request: IncomingMessage, path: string): Promise<Answer> => {
  if (path === '/common/discovery/instance') return instanceDiscovery(tenant);
  const [, tenantName = '', ...rest] = path.split('/');
  if (tenantName.toLowerCase() !== tenant.tenantId.toLowerCase()) {
    throw new EntraError(400, 'invalid_tenant', 90002, 'Tenant not found. Check that you have the correct tenant ID.');
  }
  const place = `${request.method} ${rest.join('/')}`;
  if (place === 'GET v2.0/.well-known/openid-configuration') return openIdConfiguration(tenant);
  if (place === 'GET discovery/v2.0/keys') return signingKeys(tenant);
  if (place === 'POST oauth2/v2.0/token') {
    const form = new Map(new URLSearchParams(await readText(request)));
    return tokenEndpoint(tenant, form, request.headers.authorization);
  }
  return { status: 501, body: { error: 'notImplemented', error_description: `The local tenant does not offer ${request.method} /login${path}.` } };
};

/** Everything below /login: the addresses of login.microsoftonline.com, on this machine. */
export const entraEndpoint = async (tenant: TenantState, request: IncomingMessage, url: string): Promise<Answer> => {
  const started = performance.now();
  const requestId = randomUUID();
  const path = url.split('?')[0] ?? '';
  let answer: Answer;
  try {
    answer = await route(tenant, request, path);
  } catch (error) {
    if (!(error instanceof EntraError)) throw error;
    answer = { status: error.status, body: error.body(requestId), headers: error.headers };
  }
  tenant.log.add({
    at: new Date().toISOString(),
    businessAt: tenant.clock.instant(),
    method: request.method ?? 'GET',
    path: `/login${path.replace(tenant.tenantId, '{tenant}')}`,
    status: answer.status,
    units: 0,
    ms: Math.round((performance.now() - started) * 100) / 100,
    batched: false,
    fault: 'none',
    requestId,
  });
  return { ...answer, headers: { 'Cache-Control': 'no-store, no-cache', 'x-ms-request-id': requestId, ...answer.headers } };
};
