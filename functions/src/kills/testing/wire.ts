import { Agent, createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callOf } from './callOf.js';

/** A call that leaves the process, as the wire names it, and the how manieth of that name. */
export type Point = { call: string; nth: number };
/**
 * `before`: the call never left. `after`: it was carried out and its answer not read. `answer lost`: it was carried out, the
 * process found its connection cut and went on, and died once its next call was carried out.
 */
export type How = 'before' | 'after' | 'answer lost';
export type Death = Point & { how: How };
type Ends = { tenant(): number; storage(): number; product(): Promise<string> };

export interface Wire {
  readonly base: string;
  /** The calls that left since `watch`, in order. */
  points(): Point[];
  /** From now on calls are counted, and at the one named the process dies. */
  watch(death: Death | null, kill: () => void): void;
  hasKilled(): boolean;
  /** What becomes of each call while the network is bad: cut off before it was carried out, or its answer lost. */
  fail(draw: (() => 'cut' | 'lost' | null) | null): void;
  /** Another process has taken over: what leaves is let through again. */
  revived(): void;
  close(): Promise<void>;
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/**
 * Everything that leaves the product and everything that comes to it goes through here: Graph, the Connector and the
 * storage queues on their way out, people and Teams on their way in. It stands outside the process, so whoever it kills
 * dies as a process dies, and what the dead still had on its way is not let through.
 */
export const openWire = async (ends: Ends, listNames: ReadonlyMap<string, string>): Promise<Wire> => {
  const agent = new Agent({ keepAlive: true });
  const counts = new Map<string, number>();
  let seen: Point[] = [];
  let watched: { death: Death | null; kill: () => void } = { death: null, kill: () => undefined };
  let [killed, dead, lost] = [false, false, false];
  let draw: (() => 'cut' | 'lost' | null) | null = null;

  const die = (): void => {
    [killed, dead] = [true, true];
    watched.kill();
    server.closeAllConnections();
  };
  const fateOf = (call: string): How | null => {
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    seen.push({ call, nth });
    const { death } = watched;
    return !killed && death?.call === call && death.nth === nth ? death.how : null;
  };

  const outward = async (asked: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<void> => {
    const [url, call] = [asked.url ?? '/', callOf(listNames, asked.method ?? 'GET', asked.url ?? '/', body)];
    if (dead) return void answer.destroy();
    const fate = call === null ? null : fateOf(call);
    const fault = call === null ? null : (draw?.() ?? null);
    if (fate === 'before') return die();
    if (fault === 'cut') return void answer.destroy();
    const port = url.startsWith('/devstoreaccount1') ? ends.storage() : ends.tenant();
    const given = await carry(agent, `http://127.0.0.1:${port}`, asked, body);
    if (fate === 'after' || (lost && call !== null && !killed)) return die();
    if (fate === 'answer lost') lost = true;
    if (fate !== null || fault !== null || dead) return void answer.destroy();
    hand(answer, given);
  };
  const inward = async (asked: IncomingMessage, body: Buffer, answer: ServerResponse): Promise<void> => {
    const given = await carry(agent, await ends.product(), asked, body);
    hand(answer, given);
  };

  const server = createServer((asked, answer) => {
    const parts: Buffer[] = [];
    asked.on('data', (part: Buffer) => parts.push(part));
    asked.on('error', () => undefined);
    asked.on('end', () => {
      const way = /^\/(api|admin)\//.test(asked.url ?? '') ? inward : outward;
      way(asked, Buffer.concat(parts), answer).catch(() => answer.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    points: () => seen,
    watch: (death, kill) => {
      counts.clear();
      seen = [];
      watched = { death, kill };
      [killed, dead, lost] = [false, false, false];
    },
    hasKilled: () => killed,
    fail: (how) => void (draw = how),
    revived: () => {
      server.closeAllConnections();
      dead = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
};

const carry = (agent: Agent, base: string, asked: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { connection: _hop, 'transfer-encoding': _chunks, ...headers } = asked.headers;
    const sent = request(`${base}${asked.url ?? '/'}`, { agent, method: asked.method, headers: { ...headers, 'content-length': body.length } }, (given) => {
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.on('error', reject);
      given.on('end', () => resolve({ status: given.statusCode ?? 502, headers: given.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const hand = (answer: ServerResponse, { status, headers, body }: Answer): void => {
  const { connection: _hop, 'transfer-encoding': _chunks, 'content-length': _length, 'keep-alive': _alive, ...rest } = headers;
  answer.writeHead(status, body.length === 0 && status === 204 ? rest : { ...rest, 'content-length': body.length });
  answer.end(body);
};
