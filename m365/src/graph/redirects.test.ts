import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { createGraphClient } from './createGraphClient.js';

const servers: Server[] = [];
const listen = (server: Server): Promise<string> => {
  servers.push(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`)));
};
const seen: { at: 'graph' | 'elsewhere'; authorization: string | undefined }[] = [];
let [graph, elsewhere] = ['', ''];
beforeAll(async () => {
  elsewhere = await listen(createServer((request, response) => {
    seen.push({ at: 'elsewhere', authorization: request.headers.authorization });
    response.end('bytes');
  }));
  graph = await listen(createServer((request, response) => {
    seen.push({ at: 'graph', authorization: request.headers.authorization });
    if (request.url?.startsWith('/v1.0/moved')) response.writeHead(302, { location: `${elsewhere}/download` }).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }));
});
afterAll(() => servers.forEach((each) => each.close().closeAllConnections()));
const client = () => createGraphClient({ base: `${graph}/v1.0`, tokens: { token: () => Promise.resolve('secret'), forget: () => undefined } });

it('a download from another host is fetched there without the token', async () => {
  seen.length = 0;
  await client().send({ operation: 'files.read', method: 'GET', path: '/moved' });
  expect(seen).toEqual([{ at: 'graph', authorization: 'Bearer secret' }, { at: 'elsewhere', authorization: undefined }]);
});

it.each([() => `${elsewhere}/v1.0/items`, () => '@127.0.0.1:1/items', () => '//evil.example/items'])('a next link that leads elsewhere is asked of Graph or of nobody', async (nextLink) => {
  seen.length = 0;
  await client().send({ operation: 'items.list', method: 'GET', path: nextLink() }).catch(() => undefined);
  expect(seen.filter(({ at }) => at === 'elsewhere')).toEqual([]);
});
