import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './readBody.js';

export type Arrived = { fired: string[]; drained: number; failed: number };
export interface Administration {
  status(): Record<string, unknown>;
  /** False when no function has that name. */
  run(name: string): boolean;
  next(from: number, to: number): number | null;
  arrive(now: number, offsetMs: number): Promise<Arrived>;
}

const largestQuestion = 10_000;

/**
 * The host's own addresses. The real host asks for its master key here; this one listens on loopback only and refuses
 * what comes from a page in a browser.
 */
export const serveAdmin =
  (administration: Administration) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request, largestQuestion);
    const answer = (status: number, value?: unknown): void => {
      response.writeHead(status, value === undefined ? {} : { 'content-type': 'application/json' });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    };
    if (request.headers.origin !== undefined || !isLoopback(request.headers.host)) return answer(403);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'GET' && path === '/admin/host/status') return answer(200, administration.status());
    if (request.method !== 'POST') return answer(404);
    const given = parse(body);
    const name = /^\/admin\/functions\/([^/]+)$/.exec(path)?.[1];
    if (name !== undefined) return answer(administration.run(decodeURIComponent(name)) ? 202 : 404);
    if (path === '/admin/clock/next') {
      const [from, to] = [moment(given['from']), moment(given['to'])];
      if (from === null || to === null) return answer(400, { error: 'Give from and to as moments in UTC.' });
      const at = administration.next(from, to);
      return answer(200, { at: at === null ? null : new Date(at).toISOString() });
    }
    if (path === '/admin/clock/arrive') {
      const [now, offsetMs] = [moment(given['now']), given['offsetMs']];
      if (now === null || typeof offsetMs !== 'number') return answer(400, { error: 'Give now as a moment in UTC and offsetMs as a number.' });
      return answer(200, await administration.arrive(now, offsetMs));
    }
    return answer(404);
  };

const isLoopback = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');

const parse = (body: Buffer | null): Record<string, unknown> => {
  try {
    const read: unknown = JSON.parse(body?.toString('utf8') || '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    // What is no JSON gives nothing: each question asks for what it needs and says so with 400.
    return {};
  }
};

/** Milliseconds, from a number or an ISO text; null for anything else. */
const moment = (value: unknown): number | null => {
  const ms = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(ms) ? ms : null;
};
