// Routes as Azure Functions writes them: `households/{ref}`, a constraint after a colon, `{*rest}` for all that follows.
export type RoutePattern = { segments: readonly Segment[] };
type Segment = { kind: 'literal' | 'param' | 'rest'; name: string };

export const parseRoute = (route: string): RoutePattern => ({
  segments: route
    .split('/')
    .filter((each) => each !== '')
    .map((each): Segment => {
      const inside = /^\{(\*?)([^}:?]+)[^}]*\}$/.exec(each);
      if (!inside) return { kind: 'literal', name: each.toLowerCase() };
      return { kind: inside[1] === '*' ? 'rest' : 'param', name: inside[2] ?? '' };
    }),
});

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The route's parameters when the path fits it; null when it does not. Literals are compared without case. */
export const matchRoute = (pattern: RoutePattern, path: string): Record<string, string> | null => {
  const given = path.split('/').filter((each) => each !== '');
  const params: Record<string, string> = {};
  for (const [at, segment] of pattern.segments.entries()) {
    if (segment.kind === 'rest') {
      params[segment.name] = given.slice(at).map((each) => decoded(each) ?? each).join('/');
      return params;
    }
    const part = given[at];
    const value = part === undefined ? null : decoded(part);
    if (value === null) return null;
    if (segment.kind === 'param') params[segment.name] = value;
    else if (value.toLowerCase() !== segment.name) return null;
  }
  return given.length === pattern.segments.length ? params : null;
};

/** Literal segments before parameters, so that `households/add` is never read as a reference. */
export const bySpecificity = (a: RoutePattern, b: RoutePattern): number => weight(b) - weight(a);
const weight = (pattern: RoutePattern): number =>
  pattern.segments.reduce((sum, each) => sum * 4 + (each.kind === 'literal' ? 3 : each.kind === 'param' ? 2 : 1), 0);
