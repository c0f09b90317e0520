import { InvalidInput, isDeskError, Unavailable } from '@review-desk/core/errors';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { GraphAnswer, GraphCall } from '../graph/graphCall.js';
import { readPage } from '../graph/paging.js';
import { isDuplicateValue, readFault, toDeskError } from '../graph/toDeskError.js';
import type { Columns, Fields, ListDeclaration } from './declareList.js';
import type { Filter } from './filters.js';
import { pageInParts } from './inParts.js';
import { SET_UP_AGAIN } from './setUpAgain.js';
import type { Site } from './site.js';

const itemShape = z.looseObject({
  id: z.string(), eTag: z.string().optional(), '@odata.etag': z.string().optional(), fields: z.looseObject({}).default({}),
});
export type Item<C extends Columns> = { id: string; eTag: string; fields: Fields<C> };
export type ItemPage<C extends Columns> = { items: Item<C>[]; next: string | null };

// A fields answer without its etag still lets the caller go on: the next write then meets 412 and reads again.
const fieldSet = z.looseObject({ '@odata.etag': z.string().default('"unknown"') });

const PAGE = 999;
const noSuchPage = (): InvalidInput => new InvalidInput('request.noSuchPage', 'This part of the list cannot be opened. Go back to its beginning.');
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Calls on the items of one list; `list` gives its path (a yearly list's changes with the year). */
export const createListItems = <C extends Columns>(graph: GraphClient, site: Site, declaration: ListDeclaration<C>, name = declaration.name) => {
  const select = Object.keys(declaration.columns).join(',');
  const toItem = (raw: unknown): Item<C> => {
    const item = itemShape.parse(raw);
    return { id: item.id, eTag: item.eTag ?? item['@odata.etag'] ?? '', fields: item.fields as Fields<C> };
  };
  const listCall = async (filter: Filter<C>, top: number): Promise<GraphCall> => ({
    operation: 'items.list', method: 'GET',
    path: `${await site.list(name)}/items?$expand=fields($select=${select})&$filter=${encodeURIComponent(filter.text)}&$top=${top}`,
  });
  const row = z.unknown().transform(toItem);
  // What goes out as `next` is the part of Microsoft's link after this list's own address, so that a forged one cannot
  // lead our token anywhere else.
  const linkOf = async (next: string): Promise<string> => {
    const query = Buffer.from(next, 'base64url').toString();
    if (!new URLSearchParams(query).has('$skiptoken')) throw noSuchPage();
    return `${await site.list(name)}/items?${query}`;
  };
  const nextOf = (link: string | null): string | null => (link === null ? null : Buffer.from(link.slice(link.indexOf('?') + 1)).toString('base64url'));

  /** A question that lost its index is told by list and column, in words that an administrator can act on. */
  const asking = async <T>(filters: readonly Filter<C>[], ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      if (!isDeskError(error) || error.code !== 'm365.indexMissing') throw error;
      const columns = [...new Set(filters.map((each) => each.column))].join(', ');
      throw new Unavailable(error.code, `The list ${name} in SharePoint has lost its index on ${columns}. Nothing was changed. ${SET_UP_AGAIN}`, undefined, { cause: error });
    }
  };
  const pageAsked = async (filter: Filter<C>, next: string | null, top: number, isPart: boolean): Promise<ItemPage<C>> => {
    const call = await listCall(filter, top);
    const path = next === null ? call.path : await linkOf(next);
    const { rows, nextLink } = await asking([filter], () => readPage(graph, { ...call, path, ...(isPart ? { isPart } : {}) }, row)).catch((error: unknown) => {
      // Microsoft refuses a link that it did not make.
      throw next !== null && isDeskError(error) && error.code === 'm365.refused' ? noSuchPage() : error;
    });
    return { items: rows, next: nextOf(nextLink) };
  };
  const page = (filter: Filter<C>, next: string | null, top = PAGE): Promise<ItemPage<C>> =>
    pageInParts(filter, next, (part, link, isPart) => pageAsked(part, link, top, isPart));
  const createCall = async (fields: Fields<C>): Promise<GraphCall> => ({
    operation: 'items.create', method: 'POST', path: `${await site.list(name)}/items`, headers: JSON_TYPE,
    body: { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) },
    // The unique key lets SharePoint refuse the second of two, so sending it again can make nothing twice.
    repeat: 'always', expects: [400, 409],
  });
  const created = (answer: GraphAnswer): Item<C> | null => {
    if (answer.status < 300) return toItem(answer.body);
    const fault = readFault(answer.status, answer.body);
    if (isDuplicateValue(fault)) return null;
    throw toDeskError('items.create', fault);
  };
  const updateCall = async (id: string, fields: Fields<C>, eTag: string | null): Promise<GraphCall> => ({
    operation: 'items.update', method: 'PATCH', path: `${await site.list(name)}/items/${id}/fields`,
    headers: { ...JSON_TYPE, ...(eTag === null ? {} : { 'If-Match': eTag }) }, body: fields, expects: [404, 412],
  });
  const removeCall = async (id: string): Promise<GraphCall> => ({
    operation: 'items.remove', method: 'DELETE', path: `${await site.list(name)}/items/${id}`, expects: [404],
  });

  return {
    page,
    find: async (filter: Filter<C>): Promise<Item<C>[]> => {
      const items: Item<C>[] = [];
      let next: string | null = null;
      do {
        const found: ItemPage<C> = await page(filter, next);
        items.push(...found.items);
        next = found.next;
      } while (next !== null);
      return items;
    },
    /** First match of each filter, asked together in batches of 20. */
    findEach: async (filters: readonly Filter<C>[]): Promise<Item<C>[][]> => {
      const calls = await Promise.all(filters.map((filter) => listCall(filter, PAGE)));
      const answers = await asking(filters, () => graph.batch(calls));
      return answers.map(({ body }) => z.object({ value: z.array(row) }).parse(body).value);
    },
    /** The new item, or null when its key is taken. */
    create: async (fields: Fields<C>): Promise<Item<C> | null> => created(await graph.send(await createCall(fields))),
    createAll: async (all: readonly Fields<C>[]): Promise<(Item<C> | null)[]> =>
      (await graph.batch(await Promise.all(all.map(createCall)))).map(created),
    /** `changed` when somebody else wrote since `eTag`, `gone` when the item is not there. */
    update: async (id: string, fields: Fields<C>, eTag: string | null): Promise<{ eTag: string } | 'changed' | 'gone'> => {
      const { status, body } = await graph.send(await updateCall(id, fields, eTag));
      return status === 412 ? 'changed' : status === 404 ? 'gone' : { eTag: fieldSet.parse(body)['@odata.etag'] };
    },
    /** Each only if it is as `eTag` says, where one is given; `changed` and `gone` as for one. */
    updateAll: async (all: readonly { id: string; fields: Fields<C>; eTag?: string }[]): Promise<('done' | 'changed' | 'gone')[]> => {
      const answers = await graph.batch(await Promise.all(all.map(({ id, fields, eTag }) => updateCall(id, fields, eTag ?? null))));
      return answers.map(({ status }) => (status === 412 ? 'changed' : status === 404 ? 'gone' : 'done'));
    },
    removeAll: async (ids: readonly string[]): Promise<void> => {
      await graph.batch(await Promise.all(ids.map(removeCall)));
    },
  };
};
export type ListItems<C extends Columns> = ReturnType<typeof createListItems<C>>;
