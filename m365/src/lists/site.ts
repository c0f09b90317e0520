import { Unavailable } from '@review-desk/core/errors';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import { readAllPages } from '../graph/paging.js';
import { SET_UP_AGAIN } from './setUpAgain.js';

export type SiteAddress = { host: string; path: string };

const named = z.looseObject({ id: z.string(), displayName: z.string() });

/**
 * The records site, its id and its lists' ids, found once a process and kept: they do not change while a service runs.
 * A list that is not there yet is looked for again each time it is asked for.
 */
export interface Site {
  id(): Promise<string>;
  /** Path of a list up to its id; `Unavailable` (`m365.listMissing`) when the set-up has not made it. */
  list(name: string): Promise<string>;
  listNames(): Promise<string[]>;
  forget(): void;
}

export const createSite = (graph: GraphClient, { host, path }: SiteAddress): Site => {
  let siteId: Promise<string> | null = null;
  let lists: Promise<Map<string, string>> | null = null;
  const forget = (): void => {
    siteId = null;
    lists = null;
  };
  const keep = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(forget);
    return promise;
  };
  const find = async (): Promise<string> => {
    const { body } = await graph.send({ operation: 'site.read', method: 'GET', path: `/sites/${host}:${encodeURI(path)}` });
    return z.looseObject({ id: z.string() }).parse(body).id;
  };
  const id = (): Promise<string> => (siteId ??= keep(find()));
  const readLists = async (): Promise<Map<string, string>> => {
    const rows = await readAllPages(graph, { operation: 'lists.list', method: 'GET', path: `/sites/${await id()}/lists?$select=id,displayName` }, named);
    return new Map(rows.map((row) => [row.displayName, row.id]));
  };
  const known = (): Promise<Map<string, string>> => (lists ??= keep(readLists()));
  return {
    id,
    forget,
    listNames: async () => [...(await known()).keys()],
    list: async (name) => {
      let found = (await known()).get(name);
      if (found === undefined) {
        lists = null;
        found = (await known()).get(name);
      }
      if (found === undefined) {
        throw new Unavailable('m365.listMissing', `The list ${name} is not on the records site. Nothing was changed. ${SET_UP_AGAIN}`);
      }
      return `/sites/${await id()}/lists/${found}`;
    },
  };
};
