import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TenantState } from '../tenantState.js';
import { GraphError } from './graphError.js';
import type { Answer } from './operation.js';
import { type Asked, performCall } from './performCall.js';
import type { Router } from './router.js';

const partSchema = z.object({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
type Part = z.infer<typeof partSchema>;

const most = 20;

const bad = (code: string, message: string): GraphError => new GraphError(400, code, message);

const partsOf = (body: unknown): Part[] => {
  const parsed = z.object({ requests: z.array(z.unknown()) }).safeParse(body);
  if (!parsed.success) throw bad('BadRequest', 'Invalid batch payload format.');
  if (parsed.data.requests.length > most) {
    throw bad('MaximumValueExceeded', `Number of batch request steps exceeds the maximum value of ${most}.`);
  }
  const parts = z.array(partSchema).safeParse(parsed.data.requests);
  if (!parts.success) throw bad('BadRequest', 'Invalid batch payload format.');
  const seen = new Set<string>();
  for (const part of parts.data) {
    if (part.dependsOn?.some((id) => !seen.has(id))) {
      throw bad('BadRequest', 'A request of the batch depends on one that does not come before it.');
    }
    if (seen.has(part.id)) throw bad('BadRequest', 'The ids of a batch must be unique.');
    seen.add(part.id);
  }
  return parts.data;
};

const askedOf = (outer: Asked, part: Part): Asked => {
  const headers = new Map(Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const url = part.url.startsWith('/') ? part.url : `/${part.url}`;
  if (part.body !== undefined && part.body !== null && !headers.has('content-type')) {
    throw bad('BadRequest', 'A request of the batch has a body and no Content-Type header.');
  }
  if (/^\/\$batch/i.test(url)) throw bad('BadRequest', 'A batch cannot hold another batch.');
  return { ...outer, method: part.method, url, body: part.body, batched: true, header: (name) => headers.get(name.toLowerCase()) };
};

const failedDependency = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
};

/** Answers come in an order of their own, different from call to call. */
const order = (requestId: string, id: string): string => createHash('sha1').update(requestId + id).digest('hex');

export type BatchAnswer = { readonly answer: Answer; readonly lost: boolean };

/** `POST /$batch`: up to 20 requests, each charged and failing on its own; the envelope is 200 when it can be read. */
export const performBatch = async (tenant: TenantState, router: Router, outer: Asked): Promise<BatchAnswer> => {
  const parts = partsOf(outer.body);
  const asked = parts.map((part) => askedOf(outer, part));
  const running = new Map<string, Promise<Answer>>();
  let lost = false;
  for (const [at, part] of parts.entries()) {
    const run = async (): Promise<Answer> => {
      const before = await Promise.all((part.dependsOn ?? []).map((id) => running.get(id)));
      if (before.some((answer) => (answer?.status ?? 424) >= 400)) return failedDependency;
      const done = await performCall(tenant, router, asked[at] ?? outer);
      if (done.fault === 'lost') lost = true;
      if (done.fault === 'cut') return { status: 504, body: { error: { code: 'UnknownError', message: 'No answer.' } } };
      return done.answer;
    };
    running.set(part.id, run());
  }
  const responses = await Promise.all(
    parts.map(async (part) => {
      const { status = 500, headers = {}, body } = (await running.get(part.id)) ?? {};
      const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
      return { id: part.id, status, headers: { 'Cache-Control': 'no-cache', ...type, ...headers }, ...(body === undefined ? {} : { body }) };
    }),
  );
  responses.sort((a, b) => order(outer.requestId, a.id).localeCompare(order(outer.requestId, b.id)));
  return { answer: { status: 200, body: { responses } }, lost };
};
