import type { Method, Route } from './operation.js';

export type Match = { readonly route: Route; readonly params: Record<string, string> };

type Pattern = { readonly route: Route; readonly parts: readonly string[] };

/** Finds the route of a path. Fixed words win over placeholders; words are compared without case, as Graph does. */
export class Router {
  readonly #patterns = new Map<string, Pattern[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const parts = route.path.split('/').slice(1);
      const key = `${route.method} ${parts.length}`;
      const known = this.#patterns.get(key) ?? [];
      known.push({ route, parts });
      known.sort((a, b) => placeholders(a) - placeholders(b));
      this.#patterns.set(key, known);
    }
  }

  find(method: Method, segments: readonly string[]): Match | undefined {
    for (const { route, parts } of this.#patterns.get(`${method} ${segments.length}`) ?? []) {
      const params = matchOf(parts, segments);
      if (params) return { route, params };
    }
    return undefined;
  }
}

const placeholders = (pattern: Pattern): number => pattern.parts.filter((part) => part.startsWith('{')).length;

const matchOf = (parts: readonly string[], segments: readonly string[]): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return params;
};
