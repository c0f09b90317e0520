import { existsSync, readFileSync } from 'node:fs';
import { LocalHostError } from './localHostError.js';

export type QueueSettings = { batchSize: number; maxDequeueCount: number; visibilityTimeoutSeconds: number };
export type HostSettings = { routePrefix: string; queues: QueueSettings };

type Json = { readonly [key: string]: unknown };

const part = (from: Json, key: string): Json => {
  const value = from[key];
  return typeof value === 'object' && value !== null ? (value as Json) : {};
};
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

const seconds = (value: unknown): number => {
  const [hours = 0, minutes = 0, rest = 0] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return hours * 3600 + minutes * 60 + rest;
};

/** The settings of host.json that this host keeps too, with the real host's defaults. */
export const readHostFile = (path: string | undefined): HostSettings => {
  const file = path !== undefined && existsSync(path) ? parse(path) : {};
  const extensions = part(file, 'extensions');
  const queues = part(extensions, 'queues');
  const prefix = part(extensions, 'http')['routePrefix'];
  return {
    routePrefix: typeof prefix === 'string' ? prefix : 'api',
    queues: {
      batchSize: number(queues['batchSize'], 16),
      maxDequeueCount: number(queues['maxDequeueCount'], 5),
      visibilityTimeoutSeconds: seconds(queues['visibilityTimeout']),
    },
  };
};

const parse = (path: string): Json => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (error) {
    throw new LocalHostError(`${path} is not JSON.`, { cause: error });
  }
};
