import { refusal } from '../../wire/graphError.js';
import { parseExpand } from '../../wire/odataExpand.js';
import { selectOf } from '../../wire/odataQuery.js';
import type { Call } from '../../wire/operation.js';
import type { List } from '../lists/listStore.js';
import { openList } from '../lists/openList.js';
import type { Site } from '../sites/siteStore.js';
import { findItem, type Item } from './itemStore.js';
import type { Shape } from './toListItem.js';

export const openItem = (call: Call): { readonly site: Site; readonly list: List; readonly item: Item } => {
  const { site, list } = openList(call);
  const item = findItem(call.tenant.store, list.pk, call.params['item'] ?? '');
  if (!item) throw refusal('sharepoint', 'notFound', 'Item not found');
  return { site, list, item };
};

export const shapeOf = (call: Call): Shape => ({
  select: selectOf(call.query.get('select')),
  expand: parseExpand(call.query.get('expand')),
});
