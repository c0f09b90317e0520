import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TokenSource } from '../graph/graphCall.js';
import type { Waiting } from '../graph/waiting.js';

export type CannedAnswer = { status: number; headers?: Record<string, string>; body?: unknown; cut?: true };
export type CannedRequest = { method: string; url: string; headers: IncomingMessage['headers']; body: unknown };

/** A server that gives the answers it was told, in order (the last one for ever), and keeps what it was asked. */
export const startCannedGraph = async (answers: readonly (CannedAnswer | ((request: CannedRequest) => CannedAnswer))[]) => {
  const requests: CannedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const request = { method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body: text === '' ? null : JSON.parse(text) as unknown };
      const given = answers[Math.min(requests.length, answers.length - 1)] ?? { status: 500 };
      requests.push(request);
      const { status, headers, body, cut } = typeof given === 'function' ? given(request) : given;
      if (cut) return void incoming.socket.destroy();
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
      outgoing.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1.0`,
    requests,
    close: () => new Promise<void>((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
};

/** Time that passes at once and is kept, chance that is always the same. */
export const instantWaiting = (): Waiting & { slept: number[] } => {
  const slept: number[] = [];
  return { slept, sleep: async (milliseconds) => void slept.push(milliseconds), random: () => 0, wallClock: () => Date.parse('2027-01-04T08:00:00Z') };
};

export const fixedToken = (token = 'token-1'): TokenSource & { forgotten: number } => {
  const source = { forgotten: 0, token: async () => (source.forgotten === 0 ? token : `${token}-fresh`), forget: () => void (source.forgotten += 1) };
  return source;
};
