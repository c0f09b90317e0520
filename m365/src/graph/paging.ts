import { z } from 'zod';
import type { GraphClient } from './createGraphClient.js';
import type { GraphCall } from './graphCall.js';

const pageShape = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

export type GraphPage<T> = { rows: T[]; nextLink: string | null };

const pageOf = <T>(body: unknown, row: z.ZodType<T>): GraphPage<T> => {
  const { value, '@odata.nextLink': nextLink = null } = pageShape.parse(body);
  return { rows: value.map((each) => row.parse(each)), nextLink };
};

/** One page, its rows read through their schema. */
export const readPage = async <T>(graph: GraphClient, call: GraphCall, row: z.ZodType<T>): Promise<GraphPage<T>> => pageOf((await graph.send(call)).body, row);

/** Every page, each next link followed exactly as it came; an empty page may still have one. */
export const readAllPages = async <T>(graph: GraphClient, call: GraphCall, row: z.ZodType<T>): Promise<T[]> => {
  const rows: T[] = [];
  let path: string | null = call.path;
  while (path !== null) {
    const page: GraphPage<T> = await readPage(graph, { ...call, path }, row);
    rows.push(...page.rows);
    path = page.nextLink;
  }
  return rows;
};

/** Every page of several questions; their first pages come together, in batches of 20. */
export const readAllOfEach = async <T>(graph: GraphClient, calls: readonly GraphCall[], row: z.ZodType<T>): Promise<T[][]> => {
  const answers = await graph.batch(calls);
  return Promise.all(
    calls.map(async (call, index) => {
      const { rows, nextLink } = pageOf(answers[index]?.body, row);
      return nextLink === null ? rows : [...rows, ...(await readAllPages(graph, { ...call, path: nextLink }, row))];
    }),
  );
};
