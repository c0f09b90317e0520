import type { Address } from './addresses.js';

type Parts = { params?: unknown; query?: unknown; body?: unknown };

const entriesOf = (value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]): [string, string][] => (one === undefined || one === null ? [] : [[name, String(one)]]))
    : [];

const filledPath = (path: string, params: unknown): string =>
  entriesOf(params).reduce((soFar, [name, value]) => soFar.replace(`{${name}}`, encodeURIComponent(value)), path);

/** An address, its parts and the act's key as one request. A file goes as it is; everything else as JSON. */
export const toRequest = (address: Address, { params, query, body }: Parts, key: string | null): { url: string; init: RequestInit } => {
  const asked = new URLSearchParams(entriesOf(query));
  if (key !== null && address.key === 'query') asked.set('key', key);
  const url = `/api/${filledPath(address.path, params)}${asked.size > 0 ? `?${asked}` : ''}`;
  if (address.method === 'GET') return { url, init: { method: 'GET', headers: { accept: 'application/json' } } };
  if (body instanceof Blob) return { url, init: { method: 'POST', headers: { accept: 'application/json', 'content-type': 'text/csv' }, body } };
  const carried = typeof body === 'object' && body !== null ? body : {};
  const whole = key !== null && address.key === 'body' ? { ...carried, key } : carried;
  return {
    url,
    init: { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(whole) },
  };
};
