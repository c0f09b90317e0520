import { z } from 'zod';
import { ask, askJson, type Request } from './send.js';
import { TenantProblem } from './tenantProblem.js';

const base = '/graph/v1.0';
const sessionSchema = z.object({ token: z.string(), expiresIn: z.number().default(3600) });
type Session = { readonly token: string; readonly until: number };
const sessions = new Map<string, Promise<Session>>();

const open = async (personId: string): Promise<Session> => {
  const { token, expiresIn } = await askJson(sessionSchema, '/_tenant/session', { method: 'POST', body: { personId } });
  return { token, until: Date.now() + (expiresIn - 120) * 1000 };
};

/** A person's token is asked for once and kept until shortly before it ends; a failed request for one is not kept. */
const sessionOf = async (personId: string): Promise<Session> => {
  const kept = await sessions.get(personId)?.catch(() => undefined);
  if (kept && kept.until > Date.now()) return kept;
  const fresh = open(personId);
  sessions.set(personId, fresh);
  return fresh;
};

export const forgetSessions = (): void => sessions.clear();

const asPerson = async <Result>(personId: string, send: (token: string) => Promise<Result>): Promise<Result> => {
  const { token } = await sessionOf(personId);
  try {
    return await send(token);
  } catch (problem) {
    if (!(problem instanceof TenantProblem) || problem.status !== 401) throw problem;
    sessions.delete(personId);
    return send((await sessionOf(personId)).token);
  }
};

/** The next page comes with the tenant's own address in front; the window stays on its own origin. */
const local = (path: string): string => {
  const at = path.indexOf(base);
  return /^https?:/.test(path) && at > 0 ? path.slice(at) : `${base}${path}`;
};

const withToken = (request: Request | undefined, token: string): Request => ({
  ...request,
  headers: { Authorization: `Bearer ${token}`, Prefer: 'outlook.timezone="UTC"', ...request?.headers },
});

/** Microsoft Graph in the name of one person, as Outlook and SharePoint in the browser would ask it. */
export const graph = {
  read: <Shape extends z.ZodType>(personId: string, shape: Shape, path: string): Promise<z.output<Shape>> =>
    asPerson(personId, (token) => askJson(shape, local(path), withToken(undefined, token))),
  write: async (personId: string, path: string, request: Request): Promise<void> => {
    await asPerson(personId, (token) => ask(local(path), withToken(request, token)));
  },
};

export type Page<Item> = { readonly items: Item[]; readonly next: string | undefined };

export const readPage = async <Shape extends z.ZodType>(personId: string, item: Shape, path: string): Promise<Page<z.output<Shape>>> => {
  const page = z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });
  const { value, '@odata.nextLink': next } = await graph.read(personId, page, path);
  return { items: value, next };
};

export const readAll = async <Shape extends z.ZodType>(personId: string, item: Shape, path: string): Promise<z.output<Shape>[]> => {
  const items: z.output<Shape>[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Page<z.output<Shape>> = await readPage(personId, item, next);
    items.push(...page.items);
    next = page.next;
  }
  return items;
};
