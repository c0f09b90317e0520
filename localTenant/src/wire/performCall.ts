import { setTimeout as wait } from 'node:timers/promises';
import { checkScopes } from '../entra/scopes.js';
import type { Caller } from '../entra/caller.js';
import { forgetColumns } from '../sharepoint/columns/columnStore.js';
import { forgetPrincipals } from '../sharepoint/principals.js';
import { isStoreFull } from '../store/store.js';
import type { TenantState } from '../tenantState.js';
import { enterMailbox } from '../throttling/enterMailbox.js';
import type { Fault } from '../faults/faults.js';
import { GraphError, refusal } from './graphError.js';
import { errorAnswer } from './errorAnswer.js';
import { segmentsOf } from './graphPath.js';
import { parseQuery } from './odataQuery.js';
import type { Answer, Call, Method } from './operation.js';
import type { Router } from './router.js';

export type Asked = {
  readonly method: Method;
  /** Path and query below the version. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
  readonly caller: Caller;
  readonly requestId: string;
  readonly batched: boolean;
};

export type Performed = { readonly answer: Answer; readonly fault: Fault };

const throwFault = (call: Call, fault: Fault): void => {
  const { workload } = call.route;
  const retryAfter = call.tenant.faults.retryAfter();
  if (fault === '429') throw refusal(workload, 'throttled', 'The request has been throttled', retryAfter);
  if (fault === '502') throw new GraphError(502, 'UnknownError', 'The gateway had no good answer.');
  if (fault === '503') throw refusal(workload, 'unavailable', undefined, retryAfter);
  if (fault === '504') throw new GraphError(504, 'UnknownError', 'The gateway did not receive an answer in time.');
};

const runHandler = (call: Call): Answer => {
  const { tenant, route } = call;
  if (call.method === 'GET') return route.handle(call);
  try {
    return tenant.store.transaction(() => {
      const answer = route.handle(call);
      if (route.writes !== false) tenant.clock.noteWrite();
      return answer;
    });
  } catch (error) {
    // What was remembered of rows that were rolled back must not be believed.
    forgetColumns(tenant.store);
    forgetPrincipals(tenant.store);
    if (isStoreFull(error)) throw refusal(route.workload, 'full');
    throw error;
  }
};

const perform = async (call: Call, fault: Fault, charge: { wait: number; headers: Readonly<Record<string, string>> }) => {
  throwFault(call, fault);
  if (charge.wait > 0) {
    throw refusal(call.route.workload, 'throttled', 'The request has been throttled', {
      'Retry-After': String(charge.wait),
      ...charge.headers,
    });
  }
  checkScopes(call);
  const leave = await enterMailbox(call);
  try {
    const answer = runHandler(call);
    return { ...answer, headers: { ...charge.headers, ...answer.headers } };
  } finally {
    leave();
  }
};

/** One request from route to answer: faults, budget, scopes, limits, the operation itself, and the log. */
export const performCall = async (tenant: TenantState, router: Router, asked: Asked): Promise<Performed> => {
  const started = performance.now();
  const at = asked.url.indexOf('?');
  const path = at < 0 ? asked.url : asked.url.slice(0, at);
  let template = path;
  let units = 0;
  let fault: Fault = 'none';
  let answer: Answer;
  try {
    const match = router.find(asked.method, segmentsOf(path));
    if (!match) throw new GraphError(501, 'notImplemented', `The local tenant does not offer ${asked.method} ${path}.`);
    const { route, params } = match;
    template = route.path;
    units = unitsOf(route.units, asked.url);
    const query = parseQuery(at < 0 ? '' : asked.url.slice(at + 1));
    const call: Call = { tenant, route, method: asked.method, path, params, query, header: asked.header, body: asked.body, caller: asked.caller };
    if (params['user'] === 'me' && asked.caller.kind === 'application') {
      throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
    }
    const latency = tenant.faults.latency(path);
    if (latency > 0) await wait(latency);
    fault = tenant.faults.draw(path, asked.method !== 'GET' && route.writes !== false);
    const charge = tenant.budget.charge(asked.caller.appId, units, asked.caller.personId);
    answer = fault === 'cut' ? { status: 0 } : await perform(call, fault, charge);
  } catch (error) {
    answer = errorAnswer(error, asked.requestId, asked.header('client-request-id'));
  }
  tenant.log.add({
    at: new Date().toISOString(),
    businessAt: tenant.clock.instant(),
    method: asked.method,
    path: template,
    status: answer.status,
    units,
    app: asked.caller.appId,
    ...(asked.caller.personId ? { person: asked.caller.personId } : {}),
    ms: Math.round((performance.now() - started) * 100) / 100,
    batched: asked.batched,
    fault,
    requestId: asked.requestId,
  });
  return { answer, fault };
};

/** Expanding permissions costs as much as asking for them; a delta with a token costs as little as one item. */
const unitsOf = (usual: number, url: string): number => {
  if (usual > 0 && usual < 5 && /expand=[^&]*permissions/i.test(url)) return 5;
  return usual > 0 && /\/delta\?(.*&)?token=/i.test(url) ? 1 : usual;
};
