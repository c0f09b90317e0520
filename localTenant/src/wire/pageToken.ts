import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import type { Call } from './operation.js';
import { GraphError } from './graphError.js';

const seal = (call: Call, bound: string, payload: string): string =>
  createHmac('sha256', call.tenant.key.pagingSecret).update(`${bound}\n${payload}`).digest('base64url').slice(0, 22);

/** An opaque token that means something only in the address it was given for. */
export const makeToken = (call: Call, bound: string, content: unknown): string => {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${payload}.${seal(call, bound, payload)}`;
};

export const readToken = <Content>(call: Call, bound: string, token: string, schema: z.ZodType<Content>): Content => {
  const [payload = '', signature] = token.split('.');
  if (signature !== seal(call, bound, payload)) {
    throw new GraphError(400, 'invalidRequest', 'The continuation token is malformed or was changed.');
  }
  return schema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
};

/** The query without its continuation: what a token is bound to and what the next link repeats. */
export const queryWithout = (call: Call, name: string): string =>
  call.query.raw.split('&').filter((pair) => pair && !decodeURIComponent(pair).toLowerCase().startsWith(`${name}=`)).join('&');

export const nextLink = (call: Call, content: unknown): string => {
  const rest = queryWithout(call, '$skiptoken');
  const token = makeToken(call, `${call.path}?${rest}`, content);
  return `${call.tenant.addresses.graph}${call.path}?${rest ? `${rest}&` : ''}$skiptoken=${token}`;
};

export const continuation = <Content>(call: Call, schema: z.ZodType<Content>): Content | undefined => {
  const token = call.query.get('skiptoken');
  if (token === undefined) return undefined;
  return readToken(call, `${call.path}?${queryWithout(call, '$skiptoken')}`, token, schema);
};
