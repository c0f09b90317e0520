import { functions, hooks } from '@azure/functions-core';
import { startHost, type Host } from '@azure/functions-core/host';
import type { BodyOf, ParamsOf, QueryOf, RouteName } from '@review-desk/core/api';
import { routeTable } from '@review-desk/core/api';
import { carryOnJob } from '@review-desk/core/carryOnJob';
import { cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '@review-desk/core/testing';
import { commandKey } from '@review-desk/core/ids';
import { withoutCost } from '../log/measure.js';
import { createTokenVerifier } from '../http/verifyToken.js';
import { registerApi, registerFunctions, type Deps } from '../registerFunctions.js';
import { collectLog } from './collectLog.js';
import { clientId, createTokenSigner, issuer, tenantId, type TokenSigner } from './signTokens.js';

export type ApiAnswer = { status: number; headers: Headers; body: unknown };
type Input<N extends RouteName> = { params?: ParamsOf<N>; query?: Partial<QueryOf<N>>; body?: BodyOf<N>; token?: string };
export interface TestApi {
  readonly url: string;
  readonly host: Host;
  readonly ports: InMemoryPorts;
  readonly signer: TokenSigner;
  readonly logged: ReturnType<typeof collectLog>;
  ask<N extends RouteName>(who: CastKey, name: N, input?: Input<N>): Promise<ApiAnswer>;
  stop(): Promise<void>;
}

/** The product's API over HTTP on the local host, with every port in memory and tokens signed here. */
export const startApi = async (given: { ports?: InMemoryPorts; storage?: string; change?: (deps: Deps) => Deps } = {}): Promise<TestApi> => {
  functions.clear();
  hooks.clear();
  const ports = given.ports ?? createInMemoryPorts();
  const signer = await createTokenSigner();
  const logged = collectLog();
  const plain: Deps = {
    ports,
    verifyToken: createTokenVerifier({ tenantId, audiences: [clientId], issuer, keys: signer.keys }),
    carryOn: carryOnJob(ports),
    log: logged.log,
    version: 'test',
    deployed: false,
    ready: () => Promise.resolve(true),
    measure: withoutCost,
  };
  const deps = given.change?.(plain) ?? plain;
  const entry = (): void => (given.storage === undefined ? registerApi(deps) : registerFunctions(deps));
  const host = await startHost({ entry, port: 0, storageConnection: given.storage ?? '', timersRun: false, log: () => undefined });
  return {
    url: host.url,
    host,
    ports,
    signer,
    logged,
    ask: async (who, name, input = {}) => send(host.url, name, input, input.token ?? (await signer.sign(cast[who].id))),
    stop: () => host.stop(),
  };
};

const send = async (url: string, name: RouteName, { params = {}, query = {}, body }: Input<RouteName>, token: string): Promise<ApiAnswer> => {
  const row = routeTable[name];
  const path = row.path.replace(/\{(\w+)\}/g, (_all, key: string) => encodeURIComponent(String((params as Record<string, unknown>)[key] ?? '')));
  const asked = new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]));
  const text = body instanceof Uint8Array || typeof body === 'string';
  const answer = await fetch(`${url}/api/${path}${asked.size > 0 ? `?${asked}` : ''}`, {
    method: row.method,
    // A connection kept open is closed by the host after five seconds, perhaps while a busy machine writes the next request to it.
    headers: { authorization: `Bearer ${token}`, connection: 'close', ...(row.method === 'POST' ? { 'content-type': text ? 'text/csv' : 'application/json' } : {}) },
    ...(row.method === 'POST' ? { body: text ? (body as string) : JSON.stringify(body ?? {}) } : {}),
  });
  const said = await answer.text();
  return { status: answer.status, headers: answer.headers, body: said === '' ? null : (JSON.parse(said) as unknown) };
};

let keys = 0;
export const aCommandKey = () => commandKey(`test-key-${String((keys += 1)).padStart(6, '0')}`);
