import { randomUUID } from 'node:crypto';
import { routeTable, type AnswerOf, type BodyOf, type RouteName } from '@review-desk/core/api';
import { PlainError } from '../plainError.js';

export type ApiClient = {
  call<N extends RouteName>(
    name: N,
    input?: { params?: Record<string, string>; query?: Record<string, string>; body?: Omit<BodyOf<N>, 'key'> | string },
  ): Promise<AnswerOf<N>>;
};

/**
 * Uses the product through its own API as one invented person, with the token Teams would give. The sample is imported
 * this way, so that the start is itself a use of the product.
 */
export const apiAs = async (origin: string, personId: string, resource: string): Promise<ApiClient> => {
  const answer = await fetch(`${origin}/_tenant/sso`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId, resource }),
  });
  if (!answer.ok) throw new PlainError(`The local tenant gave no token for ${personId} (status ${answer.status}).`);
  const { token } = (await answer.json()) as { token: string };
  return {
    call: async (name, input = {}) => {
      const row = routeTable[name];
      const path = row.path.replace(/\{(\w+)\}/g, (_all, key: string) => encodeURIComponent(input.params?.[key] ?? ''));
      const query = input.query ? `?${new URLSearchParams(input.query).toString()}` : '';
      const isText = typeof input.body === 'string';
      const body = isText ? input.body : JSON.stringify({ key: randomUUID(), ...(input.body as object | undefined) });
      const response = await fetch(`${origin}/api/${path}${query}`, {
        method: row.method,
        headers: { authorization: `Bearer ${token}`, 'content-type': isText ? 'text/csv' : 'application/json' },
        ...(row.method === 'POST' ? { body: body as string } : {}),
      });
      const said: unknown = await response.json();
      if (!response.ok) throw new PlainError(`${name}: ${response.status} ${JSON.stringify(said)}`);
      return said as AnswerOf<typeof name>;
    },
  };
};
