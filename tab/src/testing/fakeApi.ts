import type { AnswerOf, ApiError, RouteName } from '@review-desk/core/api';
import { addresses } from '../api/addresses.js';

/** What the page asked: the route, its parts of the path, the query and the body as they travelled. */
export type Asked = { params: Record<string, string>; query: Record<string, string>; body: unknown };
export type Refused = { status: number; error: ApiError['error'] };
type Reply<N extends RouteName> = AnswerOf<N> | Refused | ((asked: Asked) => AnswerOf<N> | Refused | Promise<AnswerOf<N> | Refused>);
export type Replies = { [N in RouteName]?: Reply<N> };

export type SeenRequest = { name: RouteName; asked: Asked; token: string | null };

/** A `fetch` that answers by the shapes of the route table, and remembers what it was asked. */
export interface FakeApi {
  fetch: typeof fetch;
  seen: SeenRequest[];
  /** From now on, for this route. */
  answer<N extends RouteName>(name: N, reply: Reply<N>): void;
}

const isName = (name: string): name is RouteName => name in addresses;
const isRefused = (reply: unknown): reply is Refused => typeof reply === 'object' && reply !== null && 'status' in reply && 'error' in reply;

const matchPath = (pattern: string, path: string): Record<string, string> | null => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  const fits = wanted.every((part, at) => {
    const value = given[at] ?? '';
    if (!part.startsWith('{')) return part === value;
    params[part.slice(1, -1)] = decodeURIComponent(value);
    return true;
  });
  return fits ? params : null;
};

const findRoute = (method: string, path: string): { name: RouteName; params: Record<string, string> } | null => {
  for (const [name, address] of Object.entries(addresses)) {
    const params = address.method === method ? matchPath(address.path, path) : null;
    if (params !== null && isName(name)) return { name, params };
  }
  return null;
};

const json = (status: number, body: unknown): Response =>
  ({ ok: status < 400, status, headers: new Headers(), json: () => Promise.resolve(JSON.parse(JSON.stringify(body))) }) as unknown as Response;

const notOffered: Refused = { status: 404, error: { code: 'test.noAnswer', message: 'The test gave no answer for this route.', reference: 'TEST' } };

export const createFakeApi = (replies: Replies): FakeApi => {
  const given = new Map<string, unknown>(Object.entries(replies));
  const seen: SeenRequest[] = [];
  return {
    seen,
    answer: (name, reply) => void given.set(name, reply),
    async fetch(input, init) {
      const url = new URL(String(input), 'http://tab.test');
      const found = findRoute(init?.method ?? 'GET', url.pathname.replace('/api/', ''));
      if (found === null) return json(404, { error: notOffered.error });
      const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : (init?.body ?? null);
      const asked: Asked = { params: found.params, query: Object.fromEntries(url.searchParams), body };
      seen.push({ name: found.name, asked, token: new Headers(init?.headers).get('authorization') });
      const reply = given.get(found.name) ?? notOffered;
      const answer: unknown = typeof reply === 'function' ? await reply(asked) : reply;
      return isRefused(answer) ? json(answer.status, { error: answer.error }) : json(200, answer);
    },
  };
};
