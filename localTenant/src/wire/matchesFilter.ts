import { refusal, type Workload } from './graphError.js';
import type { Filter } from './odataFilter.js';

type Thing = Readonly<Record<string, unknown>>;

const valueAt = (thing: Thing, path: string, workload: Workload): unknown => {
  let value: unknown = thing;
  for (const name of path.split('/')) {
    if (typeof value !== 'object' || value === null || !(name in value)) {
      throw refusal(workload, 'badRequest', `The property '${path.slice(0, 80)}' cannot be used in a filter here.`);
    }
    value = (value as Thing)[name];
  }
  return value;
};

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : (value ?? null));

const compare = (have: unknown, want: unknown): number => {
  const [a, b] = [have, want] as (string | number)[];
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
};

/** Whether a thing as Graph shows it fits a filter; text without case, times as text of one form. */
export const matchesFilter = (thing: Thing, filter: Filter, workload: Workload): boolean => {
  if (filter.kind === 'and') return filter.parts.every((part) => matchesFilter(thing, part, workload));
  if (filter.kind === 'or') return filter.parts.some((part) => matchesFilter(thing, part, workload));
  if (filter.kind === 'any') {
    const list = valueAt(thing, filter.path, workload);
    const where = withoutVariable(filter.where);
    return Array.isArray(list) && list.some((each) => matchesFilter(each as Thing, where, workload));
  }
  const have = fold(valueAt(thing, filter.path, workload));
  const want = fold(filter.value);
  switch (filter.op) {
    case 'startswith':
      return typeof have === 'string' && have.startsWith(String(want));
    case 'eq':
      return have === want;
    case 'ne':
      return have !== want;
    case 'lt':
      return compare(have, want) < 0;
    case 'le':
      return compare(have, want) <= 0;
    case 'gt':
      return compare(have, want) > 0;
    case 'ge':
      return compare(have, want) >= 0;
  }
};

/** `ep/id` inside `Any(ep: ...)` is `id` of the element. */
const withoutVariable = (filter: Filter): Filter => {
  if (filter.kind === 'compare') return { ...filter, path: filter.path.split('/').slice(1).join('/') };
  return filter.kind === 'any' ? filter : { ...filter, parts: filter.parts.map(withoutVariable) };
};
