import { beforeEach, describe, expect, test } from '@jest/globals';
import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { ApiHandlers } from '@review-desk/core/api/handlers';
import { apiError } from '@review-desk/core/api';
import { NotFound, Unavailable } from '@review-desk/core/errors';
import { anActor, cast, createInMemoryPorts } from '@review-desk/core/testing';
import { withoutCost } from '../log/measure.js';
import { collectLog } from '../testing/collectLog.js';
import { createReadingBatch } from './createReadingBatch.js';
import { createRouteHandler, type RouteDeps } from './createRouteHandler.js';

type Sent = { method?: string; params?: Record<string, string>; query?: Record<string, string>; body?: string; type?: string; length?: number; token?: string };
let ports: ReturnType<typeof createInMemoryPorts>;
let logged: ReturnType<typeof collectLog>;
let deps: RouteDeps;

beforeEach(() => {
  ports = createInMemoryPorts();
  logged = collectLog();
  deps = {
    handlers: {} as ApiHandlers,
    verifyToken: (header) => Promise.resolve(header === 'Bearer good' ? { caller: { person: cast.ruth.id, appRoles: [], bearer: 'good' } } : { fault: 'missing' }),
    actorOf: () => Promise.resolve(anActor('ruth')),
    readings: createReadingBatch(ports.accessLog, logged.log, { waitMs: 60_000 }),
    clock: ports.clock,
    log: logged.log,
    deployed: false,
    measure: withoutCost,
  };
});

const handlers = (some: Partial<ApiHandlers>): void => {
  deps = { ...deps, handlers: some as ApiHandlers };
};
const send = async (name: keyof ApiHandlers, sent: Sent = {}): Promise<HttpResponseInit> => {
  const headers = { authorization: `Bearer ${sent.token ?? 'good'}`, ...(sent.type ? { 'content-type': sent.type } : {}), ...(sent.length === undefined ? {} : { 'content-length': String(sent.length) }) };
  const request = new HttpRequest({ method: sent.method ?? 'GET', url: 'http://localhost/api', headers, params: sent.params ?? {}, query: sent.query ?? {}, ...(sent.body === undefined ? {} : { body: { string: sent.body } }) });
  return (await createRouteHandler(deps, name)(request, new InvocationContext())) as HttpResponseInit;
};
const errorOf = (answer: HttpResponseInit) => apiError.parse(answer.jsonBody).error;
const group = '5ca1ab1e-0000-4000-8000-000000000001';

describe('a request', () => {
  test('without a good token is told to sign in and reaches no handler', async () => {
    handlers({ groupMembers: () => { throw new RangeError('reached'); } });
    const answer = await send('groupMembers', { token: 'bad', params: { id: group } });
    expect([answer.status, errorOf(answer).code]).toEqual([401, 'notSignedIn']);
    expect(answer.headers).toMatchObject({ 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' });
  });
  test('is answered with what the handler says, never kept by anybody', async () => {
    handlers({ groupMembers: (actor, { params }) => Promise.resolve({ hits: [{ id: actor.id, name: String(params.id), mail: '', jobTitle: '', department: '', hasRole: true, team: null }] }) });
    const answer = await send('groupMembers', { params: { id: group } });
    expect(answer).toMatchObject({ status: 200, jsonBody: { hits: [{ id: cast.ruth.id, name: group }] }, headers: { 'Cache-Control': 'no-store' } });
  });
  test('that does not fit is told every fault by its field', async () => {
    const answer = await send('setCover', { method: 'POST', type: 'application/json', body: JSON.stringify({ key: 'x', person: group, deputy: null, from: 'soon' }) });
    expect(answer.status).toBe(400);
    expect(errorOf(answer).faults?.map((each) => each.path)).toEqual(['key', 'from', 'until']);
  });
  test.each([
    ['that is not JSON', { type: 'application/json', body: '{"key":' }, 'request.notJson'],
    ['that is not said to be JSON', { type: 'text/plain', body: '{}' }, 'request.notJson'],
  ])('with a body %s is refused without quoting it', async (_what, sent, code) => {
    const answer = await send('setCover', { method: 'POST', ...sent });
    expect([answer.status, errorOf(answer).code]).toEqual([400, code]);
  });
  test('with ids and words of SQL, OData or HTML is data and nothing else', async () => {
    handlers({ search: (_actor, { body }) => { expect(body.words).toBe("' or 1 eq 1 <script>"); return Promise.resolve({ rows: [] }); } });
    expect((await send('search', { method: 'POST', type: 'application/json', body: JSON.stringify({ words: "' or 1 eq 1 <script>" }) })).status).toBe(200);
  });
});

describe('an upload', () => {
  const csv = { method: 'POST', type: 'text/csv', query: { key: 'upload-0001' } };
  test('above 50 MB is refused by what it says of itself, and by what comes', async () => {
    const said = await send('uploadRegister', { ...csv, body: 'a', length: 50_000_001 });
    const came = await send('uploadRegister', { ...csv, body: 'a'.repeat(50_000_001) });
    for (const answer of [said, came]) expect([answer.status, errorOf(answer).message]).toEqual([413, expect.stringContaining('50 MB')]);
  });
  test('reaches the import as the bytes that were sent', async () => {
    let got: unknown;
    handlers({ uploadRegister: (_actor, { body }) => { got = body; throw new NotFound('test.done', 'Done.'); } });
    await send('uploadRegister', { ...csv, body: 'Referenz;Name\n"=1+1";Zoë' });
    expect(Buffer.from(got as Uint8Array).toString()).toBe('Referenz;Name\n"=1+1";Zoë');
  });
  test.each([['another kind of file', { type: 'application/json', body: '{}' }], ['an empty file', { body: '' }]])('of %s is refused in plain words', async (_what, sent) => {
    expect((await send('uploadRegister', { ...csv, ...sent })).status).toBe(400);
  });
  test('of another body above a megabyte is refused', async () => {
    expect((await send('search', { method: 'POST', type: 'application/json', body: JSON.stringify({ words: 'a'.repeat(1_000_001) }) })).status).toBe(413);
  });
});

describe('an answer', () => {
  test('that fails has the reference that the log has, and nothing of the failure', async () => {
    handlers({ today: () => { throw new RangeError('Wendy Stubbs, 3 Elm Close'); } });
    const answer = await send('today');
    const { reference, code } = errorOf(answer);
    expect([answer.status, code]).toEqual([500, 'unexpected']);
    expect(answer.headers).toMatchObject({ 'X-Reference': reference });
    expect(logged.lines().filter((each) => each['reference'] === reference).map((each) => each['event'])).toEqual(['request.failed', 'request']);
    expect(`${JSON.stringify(answer)}${logged.text()}`).not.toMatch(/Wendy|Stubbs|Elm/);
  });
  test('that does not fit its shape is a fault of ours, caught while developing', async () => {
    handlers({ searchGroups: () => Promise.resolve({ groups: [{ id: '1', name: 'A', secret: 'B' } as { id: string; name: string }] }) });
    const sent = { method: 'POST', type: 'application/json', body: '{"words":"team"}' };
    expect((await send('searchGroups', sent)).status).toBe(500);
    deps = { ...deps, deployed: true };
    expect((await send('searchGroups', sent)).status).toBe(200);
  });
  test('says when to come again while Microsoft 365 does not answer', async () => {
    handlers({ today: () => Promise.reject(new Unavailable('graph.throttled', 'Microsoft 365 is busy.', 17)) });
    expect(await send('today')).toMatchObject({ status: 503, headers: { 'Retry-After': '17' } });
  });
  test('is the same for a record that is unknown and one that must not be known', async () => {
    const answers: string[] = [];
    for (const code of ['households.unknown', 'households.restricted']) {
      handlers({ household: () => Promise.reject(new NotFound(code, `Only for the log: ${code}`)) });
      const answer = await send('household', { params: { ref: 'H-001' } });
      answers.push(JSON.stringify(answer).replaceAll(errorOf(answer).reference, ''));
    }
    expect(answers[0]).toBe(answers[1]);
  });
});

describe('the access log', () => {
  test('holds what was read, by whom and when, in business time', async () => {
    handlers({ search: (_actor, _request, { reading }) => { reading('household', 'H-001', 'search'); return Promise.resolve({ rows: [] }); } });
    await send('search', { method: 'POST', type: 'application/json', body: '{"words":"elm"}' });
    await deps.readings.flush();
    expect(ports.accessLog.all()).toEqual([{ person: cast.ruth.id, at: ports.clock.now(), record: 'household', about: 'H-001', purpose: 'search' }]);
  });
});
