import { GraphError } from './graphError.js';

/** The query options of a request. Names are taken with and without the dollar sign, as v1.0 does. */
export type ODataQuery = {
  readonly raw: string;
  readonly get: (name: string) => string | undefined;
  /** Options that are no system options: startDateTime, token, search without a dollar. */
  readonly plain: ReadonlyMap<string, string>;
};

const decode = (text: string): string => {
  try {
    // Clients that build queries as forms write spaces as plus signs; a real plus sign is %2B.
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new GraphError(400, 'BadRequest', 'The query is not properly percent-encoded.');
  }
};

export const parseQuery = (raw: string): ODataQuery => {
  const plain = new Map<string, string>();
  for (const pair of raw.split('&')) {
    if (!pair) continue;
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at)).toLowerCase();
    if (!plain.has(name)) plain.set(name, at < 0 ? '' : decode(pair.slice(at + 1)));
  }
  return { raw, plain, get: (name) => plain.get(`$${name}`) ?? plain.get(name) };
};

export const selectOf = (text: string | undefined): readonly string[] | undefined => {
  const names = text?.split(',').map((name) => name.trim()).filter(Boolean);
  return names?.length ? names : undefined;
};

export const topOf = (query: ODataQuery, usual: number, most: number): number => {
  const asked = query.get('top');
  if (asked === undefined) return usual;
  const top = Number(asked);
  if (!Number.isInteger(top) || top < 1) throw new GraphError(400, 'BadRequest', "Invalid value for '$top'.");
  return Math.min(top, most);
};
