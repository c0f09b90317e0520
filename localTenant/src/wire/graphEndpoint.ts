import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { verifyToken } from '../entra/verifyToken.js';
import type { TenantState } from '../tenantState.js';
import { performBatch } from './batch.js';
import { errorAnswer } from './errorAnswer.js';
import { GraphError } from './graphError.js';
import type { Answer, Method } from './operation.js';
import { type Asked, performCall } from './performCall.js';
import { readBytes, readJson } from './readBody.js';
import type { Router } from './router.js';

const methods: readonly string[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const isMethod = (method: string | undefined): method is Method => methods.includes(method ?? '');

/** An answer, or undefined when the connection is to be cut without one. */
export const graphEndpoint = async (
  tenant: TenantState,
  router: Router,
  request: IncomingMessage,
  url: string,
): Promise<Answer | undefined> => {
  const requestId = randomUUID();
  const header = (name: string): string | undefined => {
    const value = request.headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  const clientRequestId = header('client-request-id');
  const finish = (answer: Answer): Answer => ({
    ...answer,
    headers: {
      'request-id': requestId,
      'client-request-id': clientRequestId ?? requestId,
      'x-ms-ags-diagnostic': '{"ServerInfo":{"DataCenter":"This machine","Slice":"E","Ring":"5","ScaleUnit":"000"}}',
      ...answer.headers,
    },
  });
  try {
    if (!isMethod(request.method)) throw new GraphError(405, 'BadRequest', 'The method is not allowed.');
    const isContent = request.method === 'PUT' && /:\/content(\?|$)/i.test(url);
    const body = isContent ? await readBytes(request) : await readJson(request);
    const caller = await verifyToken(tenant, header('authorization'));
    const asked: Asked = { method: request.method, url, header, body, caller, requestId, batched: false };
    if (/^\/\$batch\/?$/i.test(url) && asked.method === 'POST') {
      const { answer, lost } = await performBatch(tenant, router, asked);
      return lost ? undefined : finish(answer);
    }
    const { answer, fault } = await performCall(tenant, router, asked);
    return fault === 'cut' || fault === 'lost' ? undefined : finish(answer);
  } catch (error) {
    return finish(errorAnswer(error, requestId, clientRequestId));
  }
};
