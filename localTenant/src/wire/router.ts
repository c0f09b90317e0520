import type { Method, Route } from './operation.js';

type Routed = Pick<Route, 'method' | 'path'>;
export type Match<Kind extends Routed = Route> = { readonly route: Kind; readonly params: Record<string, string> };

type Pattern<Kind> = { readonly route: Kind; readonly parts: readonly string[] };

/** Finds the route of a path. Fixed words win over placeholders; words are compared without case, as Graph does. */
export class Router<Kind extends Routed = Route> {
  readonly #patterns = new Map<string, Pattern<Kind>[]>();

  constructor(routes: readonly Kind[]) {
    for (const route of routes) {
      const parts = route.path.split('/').slice(1);
      const key = `${route.method} ${parts.length}`;
      const known = this.#patterns.get(key) ?? [];
      known.push({ route, parts });
      known.sort((a, b) => placeholders(a) - placeholders(b));
      this.#patterns.set(key, known);
    }
  }

  find(method: Method, segments: readonly string[]): Match<Kind> | undefined {
    for (const { route, parts } of this.#patterns.get(`${method} ${segments.length}`) ?? []) {
      const params = matchOf(parts, segments);
      if (params) return { route, params };
    }
    return undefined;
  }
}

const placeholders = (pattern: Pattern<unknown>): number => pattern.parts.filter((part) => part.startsWith('{')).length;

const matchOf = (parts: readonly string[], segments: readonly string[]): Record<string, string> | undefined => {
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const segment = segments[at] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return params;
};
