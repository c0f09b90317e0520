import { isDeskError } from '@review-desk/core/errors';
import { between, type Filter } from './filters.js';
import type { Columns } from './declareList.js';
import { middleOf, nextPart, type Span } from './spans.js';

type Found<T> = { items: T[]; next: string | null };
/** One page of a question as the list gives it: from its beginning, or by the list's own link. */
type Ask<C extends Columns, T> = (filter: Filter<C>, next: string | null, isPart: boolean) => Promise<Found<T>>;
type Place = { part: Span; link: string | null };

const CURSOR = /^part:([0-9a-z]+):([0-9a-z]+):(.*)$/;

/**
 * A page of a question, however much stands behind it. SharePoint gives no answer at all where more than 5,000 rows match,
 * not even one page of it, and no waiting helps: such a question is asked in parts, halved until one is answered, and goes
 * on from part to part. Fewer rows cost what they always did.
 */
export const pageInParts = async <C extends Columns, T>(filter: Filter<C>, next: string | null, ask: Ask<C, T>): Promise<Found<T>> => {
  const { span } = filter;
  const begun = next === null || !span ? null : placeOf(next, span);
  if (!span || (next !== null && begun === null)) return ask(filter, next, false);
  if (begun === null) {
    try {
      return await ask(filter, null, false);
    } catch (error) {
      if (!isTooMany(error)) throw error;
    }
  }
  return walk(filter, span, begun ?? { part: span, link: null }, ask);
};

/** From this place on to the first part that holds anything. */
const walk = async <C extends Columns, T>({ column }: Filter<C>, whole: Span, from: Place, ask: Ask<C, T>): Promise<Found<T>> => {
  for (let place: Place | null = from; place !== null; ) {
    const { part, link }: Place = place;
    try {
      const found: Found<T> = await ask(between(column, part.from, part.to), link, true);
      const then: Place | null = placeAfter(place, whole, found);
      if (found.items.length > 0 || then === null) return { items: found.items, next: then && cursorOf(then) };
      place = then;
    } catch (error) {
      const middle = isTooMany(error) ? middleOf(part) : null;
      if (middle === null) throw error;
      place = { part: { ...part, to: middle }, link: null };
    }
  }
  return { items: [], next: null };
};

const placeAfter = <T>({ part }: Place, whole: Span, { items, next }: Found<T>): Place | null => {
  if (next !== null) return { part, link: next };
  const after = nextPart(part, whole, items.length === 0);
  return after && { part: after, link: null };
};

const isTooMany = (error: unknown): boolean => isDeskError(error) && error.code === 'm365.tooMany';

const cursorOf = ({ part, link }: Place): string => Buffer.from(`part:${part.from}:${part.to}:${link ?? ''}`).toString('base64url');

/** The place that a cursor names, never beyond what is asked: whoever forges one sees no more than the whole question gives. */
const placeOf = (cursor: string, whole: Span): Place | null => {
  const [, from, to, link] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (from === undefined || to === undefined || from < whole.from || to > whole.to) return null;
  return { part: { ...whole, from, to }, link: link || null };
};
