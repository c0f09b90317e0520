import { stableGuid } from '../../store/stableId.js';
import { GraphError } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import type { List } from '../lists/listStore.js';
import type { Item } from './itemStore.js';

/** `"{guid},version"`, quotes included (graph-contract 2.4). */
export const etagOf = (list: List, item: Item): string => `"${stableGuid(list.id, item.id)},${item.version}"`;

const plain = (tag: string): string => tag.replace(/^W\//, '').replace(/[{}]/g, '').toLowerCase();

/** A stale If-Match refuses the write; without the header the last write wins. */
export const checkMatch = (call: Call, list: List, item: Item): void => {
  const wanted = call.header('if-match');
  if (wanted === undefined || wanted === '*' || plain(wanted) === plain(etagOf(list, item))) return;
  throw new GraphError(412, 'resourceModified', 'ETag does not match current item\'s value', {}, 'entityTagDoesNotMatch');
};
