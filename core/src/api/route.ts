import type { z } from 'zod';

export type Method = 'GET' | 'POST';

/** One row of the API: what functions registers and the tab's client is typed by. */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  method: Method;
  /** Below `/api`, with `{param}` as Azure Functions writes it. Never a name or a searched word. */
  path: string;
  params: Params;
  query: Query;
  body: Body;
  answer: Answer;
  /** The right it asks for, as a sentence for the reader; the handler's command or query enforces it. */
  right: string;
};

export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  row: Route<P, Q, B, A>,
): Route<P, Q, B, A> => row;
