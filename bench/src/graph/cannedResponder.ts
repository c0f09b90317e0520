import { spawn } from 'node:child_process';
import { once } from 'node:events';

const server = `
const body = JSON.stringify({ value: Array.from({ length: 20 }, (_, id) => ({ id: String(id), eTag: '"x,1"', fields: { Key: 'k' + id, Data: 'x'.repeat(400) } })) });
require('node:http').createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json', 'request-id': 'r' }).end(body));
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

/** A server that always gives one page of twenty items, in a process of its own so that its work is not counted as ours. */
export const startCannedResponder = async (): Promise<{ base: string; stop(): void }> => {
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { base: `http://127.0.0.1:${String(line).trim()}/v1.0`, stop: () => void child.kill() };
};
