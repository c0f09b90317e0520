import { z } from 'zod';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Expansion } from '../../wire/odataExpand.js';
import { topOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { continuation, nextLink } from '../../wire/pageToken.js';
import { type Column, columnsOf } from '../columns/columnStore.js';
import type { List } from '../lists/listStore.js';
import { openList } from '../lists/openList.js';
import type { Site } from '../sites/siteStore.js';
import { indexedColumn, itemPredicate, keyColumn, type Predicate } from './itemPredicate.js';
import { shapeOf } from './openItem.js';
import { type Order, queryItems } from './queryItems.js';
import { listItemShape } from './toListItem.js';

const usualPage = 200;
const mostPerPage = 5_000;

const positionSchema = z.object({ id: z.number(), key: z.union([z.string(), z.number(), z.null()]).optional() });

const orderOf = (columns: readonly Column[], text: string | undefined, where: Predicate | undefined): Order | undefined => {
  if (!text) return undefined;
  const [path = '', direction = 'asc', ...more] = text.trim().split(/\s+/);
  if (more.length > 0 || text.includes(',') || !/^(asc|desc)$/i.test(direction)) throw refusal('sharepoint', 'badRequest', 'Invalid orderby clause');
  const key = keyColumn(indexedColumn(columns, path));
  if (where && where.key !== key && key !== 'id') {
    throw refusal('sharepoint', 'badRequest', 'Only one indexed field can be used in filter and orderby at a time.');
  }
  return { key, down: direction.toLowerCase() === 'desc' };
};

const unsupported = ['search', 'skip', 'count', 'apply'];

/** `GET L/items`: unfiltered pages in id order, or one indexed predicate, never past 5,000 rows. */
export const listItems = (call: Call): Answer => {
  const { tenant, query } = call;
  const { site, list } = openList(call);
  for (const option of unsupported) {
    if (query.plain.has(`$${option}`)) throw new GraphError(400, 'invalidRequest', `The query option '$${option}' is not supported on list items.`);
  }
  const columns = columnsOf(tenant.store, list.pk);
  const filter = query.get('filter');
  const where = filter === undefined ? undefined : itemPredicate(columns, filter);
  const order = orderOf(columns, query.get('orderby'), where);
  const shape = listItemShape(tenant, site, list, shapeOf(call));
  const { items, last } = queryItems(tenant.store, list, {
    where,
    order,
    after: continuation(call, positionSchema),
    limit: topOf(query, usualPage, mostPerPage),
  });
  const context = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`;
  const body = { '@odata.context': context, value: items.map(shape), ...(last ? { '@odata.nextLink': nextLink(call, last) } : {}) };
  return { status: 200, body };
};

/** The first page of a list's items, as `$expand=items` on the list shows it. */
export const firstItems = (call: Call, site: Site, list: List, expansion: Expansion): Record<string, unknown>[] => {
  const shape = listItemShape(call.tenant, site, list, { select: expansion.select, expand: expansion.expand });
  return queryItems(call.tenant.store, list, { limit: usualPage }).items.map(shape);
};
