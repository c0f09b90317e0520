import { z } from 'zod';
import { GraphError } from '../../wire/graphError.js';
import { topOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { makeToken, nextLink, readToken, continuation } from '../../wire/pageToken.js';
import { openList } from '../lists/openList.js';
import { findItem } from './itemStore.js';
import { shapeOf } from './openItem.js';
import { queryItems } from './queryItems.js';
import { listItemShape } from './toListItem.js';

/** A delta link lives this long in business time; then the client starts afresh (graph-contract 2.6). */
const tokenLife = 30 * 86_400_000;

const pageSchema = z.object({ id: z.number(), from: z.number() });
const deltaSchema = z.object({ seq: z.number(), at: z.number() });
type Change = { item_id: number; deleted: number; seq: number };

const deltaLink = (call: Call, seq: number): string => {
  const rest = call.query.raw.split('&').filter((pair) => pair && !/^(\$|%24)?(skiptoken|token)=/i.test(pair));
  const token = makeToken(call, call.path, { seq, at: call.tenant.clock.now() });
  return `${call.tenant.addresses.graph}${call.path}?${[...rest, `token=${token}`].join('&')}`;
};

const lastSeq = (call: Call): number =>
  call.tenant.store.first<{ most: number | null }>('select max(seq) as most from item_changes')?.most ?? 0;

/** `GET L/items/delta`: everything in pages, then a link that gives what changed since. */
export const itemsDelta = (call: Call): Answer => {
  const { store, clock, addresses } = call.tenant;
  const { site, list } = openList(call);
  const shape = listItemShape(call.tenant, site, list, shapeOf(call));
  const limit = topOf(call.query, 200, 1_000);
  const token = call.query.plain.get('token');
  if (token === 'latest') return { status: 200, body: { value: [], '@odata.deltaLink': deltaLink(call, lastSeq(call)) } };
  if (token === undefined) {
    const page = continuation(call, pageSchema);
    const from = page?.from ?? lastSeq(call);
    const { items, last } = queryItems(store, list, { limit, after: page });
    const link = last ? { '@odata.nextLink': nextLink(call, { id: last.id, from }) } : { '@odata.deltaLink': deltaLink(call, from) };
    return { status: 200, body: { value: items.map(shape), ...link } };
  }
  const since = readToken(call, call.path, token, deltaSchema);
  if (clock.now() - since.at > tokenLife || since.at > clock.now() + 60_000) {
    throw new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items with the server\'s version.', {
      Location: `${addresses.graph}${call.path}`,
    });
  }
  const changes = store.all<Change>(
    `select item_id, deleted, max(seq) as seq from item_changes where list_pk = ? and seq > ?
     group by item_id order by seq limit ?`,
    list.pk,
    since.seq,
    limit + 1,
  );
  const page = changes.slice(0, limit);
  const value = page.map((change) => {
    const item = findItem(store, list.pk, String(change.item_id));
    return item ? shape(item) : { id: String(change.item_id), parentReference: { siteId: site.id }, deleted: { state: 'deleted' } };
  });
  const link = deltaLink(call, page.at(-1)?.seq ?? since.seq);
  return { status: 200, body: { value, ...(changes.length > limit ? { '@odata.nextLink': link } : { '@odata.deltaLink': link }) } };
};
