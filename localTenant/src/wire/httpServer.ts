import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { administrationEndpoint } from '../administration/administrationEndpoint.js';
import { entraEndpoint } from '../entra/entraEndpoint.js';
import { downloadEndpoint } from '../sharepoint/drives/downloads.js';
import { connectorEndpoint } from '../teams/connector/connectorEndpoint.js';
import { TenantError } from '../tenantError.js';
import type { TenantState } from '../tenantState.js';
import { graphEndpoint } from './graphEndpoint.js';
import type { Answer } from './operation.js';
import type { Router } from './router.js';
import { windowFile } from './windowFile.js';

type Parts = { readonly tenant: TenantState; readonly router: Router; readonly windowFolder?: string };

const send = (response: ServerResponse, answer: Answer): void => {
  const { status, body, headers } = answer;
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  const type = body === undefined || isRaw ? {} : { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : isRaw ? body : JSON.stringify(body));
};

const below = (url: string, prefix: string): string | undefined =>
  url.startsWith(prefix) && /^(?:$|[/?])/.test(url.slice(prefix.length)) ? url.slice(prefix.length) : undefined;

const answerOf = async (parts: Parts, request: IncomingMessage): Promise<Answer | undefined> => {
  const url = request.url ?? '/';
  const graph = below(url, '/graph/v1.0');
  if (graph !== undefined) return graphEndpoint(parts.tenant, parts.router, request, graph);
  const login = below(url, '/login');
  if (login !== undefined) return entraEndpoint(parts.tenant, request, login);
  const administration = below(url, '/_tenant');
  if (administration !== undefined) return administrationEndpoint(parts.tenant, request, administration);
  const connector = below(url, '/connector');
  if (connector !== undefined) return connectorEndpoint(parts.tenant, request, connector);
  if (below(url, '/graph') !== undefined) {
    return { status: 501, body: { error: { code: 'notImplemented', message: `The local tenant does not offer ${request.method} ${url.split('?')[0]}.` } } };
  }
  return downloadEndpoint(parts.tenant, request, url) ?? windowFile(parts.windowFolder, url);
};

/** Listens on the loopback only; gives back the server and the port it got. */
export const listen = async (parts: Parts, host: string, port: number): Promise<{ server: Server; port: number }> => {
  const server = createServer((request, response) => {
    answerOf(parts, request).then(
      (answer) => (answer ? send(response, answer) : response.destroy()),
      (error: unknown) => {
        console.error(error);
        send(response, { status: 500, body: { error: { code: 'generalException', message: 'The local tenant failed.' } } });
      },
    );
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new TenantError('listen', `The tenant cannot listen on ${host}:${port}.`, { cause })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
};
