import { z } from 'zod';
import { TenantProblem } from './tenantProblem.js';

export type Request = { readonly method?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };

const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const refused = async (response: Response): Promise<TenantProblem> => {
  const refusal = refusalSchema.safeParse(await response.json().catch(() => undefined));
  const { code, message } = refusal.success ? refusal.data.error : { code: 'unknown', message: 'The tenant gave no reason.' };
  return new TenantProblem(code, message, response.status);
};

/** One request to the tenant; what is not an answer of 2xx is thrown as a TenantProblem. */
export const ask = async (path: string, { method = 'GET', body, headers }: Request = {}): Promise<Response> => {
  const sent = await fetch(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new TenantProblem('unreachable', 'The tenant on this machine did not answer. Is it still running?', 0, { cause });
  });
  if (!sent.ok) throw await refused(sent);
  return sent;
};

export const askJson = async <Shape extends z.ZodType>(shape: Shape, path: string, request?: Request): Promise<z.output<Shape>> => {
  const response = await ask(path, request);
  const read = shape.safeParse(await response.json());
  if (!read.success) throw new TenantProblem('unreadable', 'The tenant answered something this window does not know.', response.status);
  return read.data;
};
