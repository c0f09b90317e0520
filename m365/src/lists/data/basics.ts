import { Unavailable } from '@review-desk/core/errors';
import { z } from 'zod';

/** 48,000 of the 63,999 characters that a column of several lines holds: what is near the limit is refused before it is lost. */
export const MOST_DATA = 48_000;

/**
 * A schema of stored data. Loose: a fact added by a later version survives being read and written by an earlier one.
 * The one cast from a shape to its type: zod gives plain texts where core has branded ids and dates.
 */
export const dataOf = <T>(shape: z.ZodType): z.ZodType<T> => shape as unknown as z.ZodType<T>;

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);

export const writeData = (value: unknown): string => {
  const text = JSON.stringify(value);
  if (text.length <= MOST_DATA) return text;
  throw new Unavailable('records.tooLarge', 'This record has grown too large to be kept. Nothing was changed. Tell your Microsoft 365 administrator, and quote the reference.');
};

export const readData = <T>(schema: z.ZodType<T>, text: unknown): T => {
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Unavailable('records.unreadable', 'A stored record cannot be read by this version of the service. Nothing was changed. Tell your Microsoft 365 administrator, and quote the reference.', undefined, {
    cause: parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`),
  });
};

const parseJson = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Unavailable('records.unreadable', 'A stored record cannot be read by this version of the service. Nothing was changed. Tell your Microsoft 365 administrator, and quote the reference.', undefined, { cause });
  }
};
