import { afterEach, describe, expect, it } from '@jest/globals';
import { fixedToken, instantWaiting, startCannedGraph } from '../testing/cannedGraph.js';
import { countUnits } from './countUnits.js';
import { createGraphClient, type GraphSettings } from './createGraphClient.js';
import type { GraphCall } from './graphCall.js';
import type { RequestLine } from './middleware.js';

const read: GraphCall = { operation: 'items.list', method: 'GET', path: '/sites/s/lists/l/items' };
const create: GraphCall = { operation: 'items.create', method: 'POST', path: '/sites/s/lists/l/items', body: { fields: { Key: 'a' } } };
const ok = { status: 200, body: { value: [] } };
const fault = (status: number, code: string, message = 'x', headers: Record<string, string> = {}) =>
  ({ status, headers, body: { error: { code, message, innerError: { code } } } });

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
const start = async (answers: Parameters<typeof startCannedGraph>[0], settings: Partial<GraphSettings> = {}) => {
  const server = await startCannedGraph(answers);
  closers.push(server.close);
  const [waiting, tokens, lines] = [instantWaiting(), fixedToken(), [] as RequestLine[]];
  const graph = createGraphClient({ base: server.base, tokens, waiting, log: (line) => lines.push(line), ...settings });
  return { graph, waiting, tokens, lines, requests: server.requests };
};

describe('the Graph client introduces itself', () => {
  it('sends its token over http, asks for immutable ids and says who it is', async () => {
    const { graph, requests, lines } = await start([{ ...ok, headers: { 'request-id': 'r-1' } }]);
    await graph.send(read);
    expect(requests[0]?.headers).toMatchObject({
      authorization: 'Bearer token-1', prefer: 'IdType="ImmutableId"', 'user-agent': 'NONISV|ReviewDesk|ReviewDesk/0.1',
    });
    expect(lines[0]).toMatchObject({ operation: 'items.list', status: 200, requestId: 'r-1', clientRequestId: requests[0]?.headers['client-request-id'] });
  });

  it('follows a next link letter by letter', async () => {
    const { graph, requests } = await start([ok]);
    const link = '/sites/s/lists/l/items?$skiptoken=UGFnZWQ%3d&$expand=fields($select=Key,Data)&a=1';
    await graph.send({ ...read, path: link });
    expect(requests[0]?.url).toBe(`/v1.0${link}`);
  });

  it('asks for a fresh token once when the first is not accepted', async () => {
    const { graph, tokens, requests } = await start([fault(401, 'InvalidAuthenticationToken'), ok]);
    await graph.send(read);
    expect(tokens.forgotten).toBe(1);
    expect(requests[1]?.headers.authorization).toBe('Bearer token-1-fresh');
  });
});

describe('the Graph client waits as it is asked', () => {
  it.each([
    ['whole seconds', { 'retry-after': '7' }, 7000],
    ['a fraction', { 'retry-after': '2.128' }, 2128],
    ['an HTTP date', { 'retry-after': 'Mon, 04 Jan 2027 08:00:09 GMT' }, 9000],
    ['the larger of Retry-After and RateLimit-Reset', { 'retry-after': '2', 'ratelimit-reset': '11' }, 11000],
  ])('%s', async (_name, headers, milliseconds) => {
    const { graph, waiting } = await start([fault(429, 'activityLimitReached', 'x', headers), ok]);
    await graph.send(read);
    expect(waiting.slept).toEqual([milliseconds]);
  });

  it('backs off longer each time when no header says how long', async () => {
    const { graph, waiting } = await start([fault(503, 'x'), fault(504, 'x'), fault(503, 'x'), ok]);
    await graph.send(read);
    expect(waiting.slept).toEqual([125, 250, 500]);
  });

  it('hands a wait that is too long to the caller', async () => {
    const { graph, waiting } = await start([fault(429, 'x', 'x', { 'retry-after': '600' })]);
    await expect(graph.send(read)).rejects.toMatchObject({ kind: 'unavailable', code: 'm365.busy', retryAfterSeconds: 600 });
    expect(waiting.slept).toEqual([]);
  });

  it('gives up after its attempts', async () => {
    const { graph, requests } = await start([fault(503, 'serviceNotAvailable')], { attempts: 3 });
    await expect(graph.send(read)).rejects.toMatchObject({ code: 'm365.notAnswering' });
    expect(requests).toHaveLength(3);
  });
});

describe('the Graph client never repeats a create blindly', () => {
  it.each([['a lost answer', { status: 0, cut: true as const }, 'm365.noAnswer'], ['a 503', fault(503, 'x'), 'm365.notAnswering']])(
    'stops after %s', async (_name, answer, code) => {
      const { graph, requests } = await start([answer, ok]);
      await expect(graph.send(create)).rejects.toMatchObject({ kind: 'unavailable', code });
      expect(requests).toHaveLength(1);
    });

  it('repeats after 429, which says that nothing was made', async () => {
    const { graph, requests } = await start([fault(429, 'x'), { status: 201, body: {} }]);
    expect((await graph.send(create)).status).toBe(201);
    expect(requests).toHaveLength(2);
  });

  it('repeats one whose unique key lets the service refuse the second', async () => {
    const { graph, requests } = await start([{ status: 0, cut: true }, fault(409, 'nameAlreadyExists')]);
    expect((await graph.send({ ...create, repeat: 'always', expects: [409] })).status).toBe(409);
    expect(requests).toHaveLength(2);
  });

  it('repeats reads and conditional writes after a lost answer', async () => {
    const { graph, requests } = await start([{ status: 0, cut: true }, ok, { status: 0, cut: true }, fault(412, 'resourceModified')]);
    await graph.send(read);
    const patch: GraphCall = { operation: 'items.update', method: 'PATCH', path: '/x', body: { A: 1 }, headers: { 'If-Match': '"1"' }, expects: [412] };
    expect((await graph.send(patch)).status).toBe(412);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH', 'PATCH']);
    expect(requests[3]?.headers['if-match']).toBe('"1"');
  });
});

describe('the Graph client speaks in errors of core', () => {
  it.each([
    [404, 'itemNotFound', 'notFound', 'm365.notFound'], [403, 'accessDenied', 'unavailable', 'm365.notAllowed'],
    [412, 'resourceModified', 'conflict', 'm365.changed'], [400, 'invalidRequest', 'unavailable', 'm365.refused'],
    [507, 'quotaLimitReached', 'unavailable', 'm365.full'],
  ])('%i %s', async (status, code, kind, own) => {
    const { graph } = await start([fault(status, code)]);
    await expect(graph.send(read)).rejects.toMatchObject({ kind, code: own });
  });

  it('names the permission that is missing and leaves out what Graph quotes', async () => {
    const { graph } = await start([fault(403, 'accessDenied', 'secret words')]);
    const error = await graph.send(create).catch((caught: unknown) => caught);
    expect(String(error)).toContain('Sites.Selected (write)');
    expect(JSON.stringify(error) + String(error)).not.toContain('secret words');
  });

  it('says that an index is missing', async () => {
    const { graph } = await start([fault(400, 'invalidRequest', "Field 'OwnerOpen' cannot be referenced in filter or orderby as it is not indexed.")]);
    await expect(graph.send(read)).rejects.toMatchObject({ code: 'm365.indexMissing' });
  });
});

describe('a batch', () => {
  const answering = (statuses: Record<string, number[]>) => {
    const rounds: string[][] = [];
    const answer = ({ body }: { body: unknown }) => {
      const { requests } = body as { requests: { id: string }[] };
      rounds.push(requests.map(({ id }) => id));
      const responses = requests.map(({ id }) => {
        const status = statuses[id]?.shift() ?? 200;
        return { id, status, headers: status === 429 ? { 'Retry-After': '3' } : {}, body: { id } };
      });
      return { status: 200, body: { responses: responses.reverse() } };
    };
    return { answer, rounds };
  };

  it('sends 45 calls in three, and gives the answers in order whatever order they came in', async () => {
    const { answer, rounds } = answering({});
    const { graph } = await start([answer]);
    const { result, requests, resourceUnits } = await countUnits(() => graph.batch(Array.from({ length: 45 }, () => read)));
    expect(result.map(({ body }) => body)).toEqual(Array.from({ length: 45 }, (_, index) => ({ id: String(index) })));
    expect(rounds.map((ids) => ids.length)).toEqual([20, 20, 5]);
    expect([requests, resourceUnits]).toEqual([3, 90]);
  });

  it('sends throttled parts again, alone, after the wait they ask for', async () => {
    const { answer, rounds } = answering({ 1: [429], 2: [503] });
    const { graph, waiting } = await start([answer]);
    const answers = await graph.batch([read, read, read]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(rounds).toEqual([['0', '1', '2'], ['1', '2']]);
    expect(waiting.slept).toEqual([3000]);
  });

  it('sends the halves of a batch whose answer was lost', async () => {
    const { answer, rounds } = answering({});
    const { graph } = await start([{ status: 0, cut: true }, answer]);
    expect(await graph.batch([read, read, read])).toHaveLength(3);
    expect(rounds).toEqual([['0', '1'], ['2']]);
  });

  it('leaves a create that failed with 503 alone, and repeats one refused with 429', async () => {
    const { answer, rounds } = answering({ 0: [503], 1: [429] });
    const { graph } = await start([answer]);
    const answers = await graph.batch([{ ...create, expects: [503] }, create]);
    expect(answers.map(({ status }) => status)).toEqual([503, 200]);
    expect(rounds).toEqual([['0', '1'], ['1']]);
  });
});
