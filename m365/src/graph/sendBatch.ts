import { Unavailable } from '@review-desk/core/errors';
import { z } from 'zod';
import type { Allowance } from './allowance.js';
import { isRepeatable, type GraphAnswer, type GraphCall } from './graphCall.js';
import type { Operation } from './operations.js';
import { lostAnswer } from './toDeskError.js';
import { waitFor, type Waiting } from './waiting.js';

export const MOST_IN_A_BATCH = 20;

const batchAnswer = z.object({
  responses: z.array(z.object({ id: z.string(), status: z.number(), headers: z.record(z.string(), z.string()).optional(), body: z.unknown().optional() })),
});

type Door = {
  root: string;
  attempts: number;
  waiting: Waiting;
  allowance: Allowance;
  /** `isRepeat` where it has been waited for already. */
  send(call: GraphCall, parts: readonly Operation[], isRepeat: boolean): Promise<GraphAnswer>;
};

const PASSING = new Set([424, 429, 500, 502, 503, 504, 509]);

const headersOf = (given: Record<string, string> = {}): GraphAnswer['headers'] => {
  const lower = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  return { get: (name) => lower.get(name.toLowerCase()) ?? null };
};

const partOf = (root: string, id: number, { method, path, headers, body }: GraphCall) => ({
  id: String(id),
  method,
  url: path.startsWith(root) ? path.slice(root.length) : path,
  headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
  ...(body === undefined ? {} : { body }),
});

/**
 * Microsoft answers 200 for the whole and throttles each part by itself, and no SDK sends those parts again: this does,
 * after the longest wait that any of them asks for. A part that may not be repeated keeps its answer as it is.
 */
export const sendBatch = async (calls: readonly GraphCall[], door: Door): Promise<GraphAnswer[]> => {
  const answers = new Map<number, GraphAnswer>();
  for (let start = 0; start < calls.length; start += MOST_IN_A_BATCH) {
    const chunk = [...calls.slice(start, start + MOST_IN_A_BATCH).keys()].map((offset) => start + offset);
    await sendChunk(chunk, calls, door, answers);
  }
  return calls.map((call, index) => {
    const answer = answers.get(index);
    if (answer) return answer;
    throw lostAnswer(call.operation, undefined);
  });
};

const sendChunk = async (chunk: number[], calls: readonly GraphCall[], door: Door, answers: Map<number, GraphAnswer>): Promise<void> => {
  let waiting = chunk;
  for (let attempt = 1; waiting.length > 0 && attempt <= door.attempts; attempt += 1) {
    const given = await sendParts(waiting, calls, door, attempt > 1);
    let wait = 0;
    const again: number[] = [];
    for (const index of waiting) {
      const answer = given.get(index);
      const call = calls[index];
      if (answer) answers.set(index, answer);
      if (!call || !mayRepeat(call, answer)) continue;
      again.push(index);
      wait = Math.max(wait, waitFor(answer?.headers ?? null, attempt, door.waiting));
    }
    waiting = again;
    if (waiting.length > 0 && attempt < door.attempts) await door.waiting.sleep(wait);
  }
};

const mayRepeat = (call: GraphCall, answer: GraphAnswer | undefined): boolean => {
  if (!answer) return isRepeatable(call);
  return answer.status === 429 || answer.status === 424 || (PASSING.has(answer.status) && isRepeatable(call));
};

const sendParts = async (indexes: readonly number[], calls: readonly GraphCall[], door: Door, isRepeat: boolean): Promise<Map<number, GraphAnswer>> => {
  const parts = indexes.flatMap((index) => (calls[index] ? [{ index, call: calls[index] }] : []));
  const repeatable = parts.every(({ call }) => isRepeatable(call));
  const alone = parts.length === 1;
  try {
    return await sendTogether(parts, door, repeatable && alone ? 'always' : 'whenRefused', isRepeat);
  } catch (error) {
    // No answer to the whole: some of it may have been performed. Halves get through where twenty together did not.
    if (!repeatable || alone || !isLost(error)) throw error;
    await door.waiting.sleep(waitFor(null, 1, door.waiting));
    const half = Math.ceil(indexes.length / 2);
    const [first, second] = [await sendParts(indexes.slice(0, half), calls, door, true), await sendParts(indexes.slice(half), calls, door, true)];
    return new Map([...first, ...second]);
  }
};

type Part = { index: number; call: GraphCall };

const sendTogether = async (parts: readonly Part[], door: Door, repeat: 'always' | 'whenRefused', isRepeat: boolean): Promise<Map<number, GraphAnswer>> => {
  const answer = await door.send(
    {
      operation: 'batch', method: 'POST', path: '/$batch', repeat,
      body: { requests: parts.map(({ index, call }) => partOf(door.root, index, call)) },
      ...(parts[0]?.call.as ? { as: parts[0].call.as } : {}),
    },
    parts.map(({ call }) => call.operation),
    isRepeat,
  );
  if (answer.status !== 200) return new Map(parts.map(({ index }) => [index, answer]));
  const { responses } = batchAnswer.parse(answer.body);
  const given = responses.map(({ id, status, headers, body }): [number, GraphAnswer] => [Number(id), { status, headers: headersOf(headers), body: body ?? null }]);
  for (const [, each] of given) door.allowance.note(each);
  return new Map(given);
};

const isLost = (error: unknown): boolean => error instanceof Unavailable && error.code === 'm365.noAnswer';
