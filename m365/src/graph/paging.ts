import { z } from 'zod';
import type { GraphClient } from './createGraphClient.js';
import type { GraphCall } from './graphCall.js';

const pageShape = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

export type GraphPage<T> = { rows: T[]; nextLink: string | null };

/** One page, its rows read through their schema. */
export const readPage = async <T>(graph: GraphClient, call: GraphCall, row: z.ZodType<T>): Promise<GraphPage<T>> => {
  const { value, '@odata.nextLink': nextLink = null } = pageShape.parse((await graph.send(call)).body);
  return { rows: value.map((each) => row.parse(each)), nextLink };
};

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
