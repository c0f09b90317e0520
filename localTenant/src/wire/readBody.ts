import type { IncomingMessage } from 'node:http';
import { GraphError } from './graphError.js';

const mostBytes = 4 * 1024 * 1024;

export const readText = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw new GraphError(413, 'RequestEntityTooLarge', 'The request is larger than 4 MB.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The JSON body of a request, or undefined when it has none. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  if (request.method === 'GET') return undefined;
  const text = await readText(request);
  if (text === '') return undefined;
  const type = request.headers['content-type'];
  if (type && !type.includes('json')) throw new GraphError(415, 'UnsupportedMediaType', 'The body must be application/json.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GraphError(400, 'BadRequest', 'Unable to read JSON request payload. The JSON is malformed.');
  }
};
