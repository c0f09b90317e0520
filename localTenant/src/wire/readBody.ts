import type { IncomingMessage } from 'node:http';
import { GraphError } from './graphError.js';

const mostBytes = 4 * 1024 * 1024;

/** A file sent in one request may have 250 MB (graph-contract 4). */
const mostFileBytes = 250 * 1024 * 1024;

const readUpTo = async (request: IncomingMessage, most: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  // What is too much is read to its end and thrown away: leaving earlier would close the line before the answer is on it.
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= most) parts.push(part);
  }
  if (length > most) throw new GraphError(413, 'RequestEntityTooLarge', `The request is larger than ${most / 1024 / 1024} MB.`);
  return Buffer.concat(parts);
};

export const readText = async (request: IncomingMessage): Promise<string> => (await readUpTo(request, mostBytes)).toString('utf8');

/** What a file's content address is sent: bytes of any kind. */
export const readBytes = (request: IncomingMessage): Promise<Buffer> => readUpTo(request, mostFileBytes);

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
