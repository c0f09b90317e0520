import type { IncomingMessage, ServerResponse } from 'node:http';
import { state, type TypedData } from '../functionsCore.cjs';
import { failureInWords, invokeFunction } from '../invokeFunction.js';
import type { HttpTrigger } from '../triggers.js';
import { bySpecificity, matchRoute, parseRoute } from './matchRoute.js';
import { readBody } from './readBody.js';

// The real host's own limit of a request (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT).
const largestRequest = 104_857_600;

/** Answers requests below the prefix from the functions with an HTTP trigger. */
export const serveFunctions = (triggers: readonly HttpTrigger[], prefix: string) => {
  const routes = triggers
    .map((trigger) => ({ trigger, pattern: parseRoute(`${prefix}/${trigger.route}`) }))
    .sort((a, b) => bySpecificity(a.pattern, b.pattern));

  const find = (method: string, path: string) => {
    for (const { trigger, pattern } of routes) {
      const params = matchRoute(pattern, path);
      if (params && trigger.methods.includes(method)) return { trigger, params };
    }
    return null;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const found = find(method, url.pathname);
    const body = await readBody(request, largestRequest);
    if (!found) return end(response, 404);
    if (body === null) return end(response, 413);
    try {
      const answer = await invokeFunction(found.trigger.run, found.trigger.binding, {
        http: {
          method,
          url: url.href,
          headers: headersOf(request),
          query: Object.fromEntries(url.searchParams),
          params: found.params,
          ...(body.length > 0 ? { body: { bytes: body } } : {}),
        },
      });
      write(response, answer.returnValue);
    } catch (error) {
      // The real host answers 500 with no body when a function throws.
      state.write('error', 'host', `${found.trigger.run.name} failed. ${failureInWords(error)}`);
      end(response, 500);
    }
  };
};

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status).end();
};

const write = (response: ServerResponse, value: TypedData | null | undefined): void => {
  const http = value?.http;
  if (!http) return end(response, 204);
  const body = http.body?.bytes ?? (http.body?.string === undefined ? new Uint8Array() : Buffer.from(http.body.string));
  response.writeHead(Number(http.statusCode ?? 200), { ...http.headers, 'content-length': String(body.length) });
  response.end(body);
};
