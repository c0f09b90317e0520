import type { Call } from '../../wire/operation.js';
import { columnsOf } from '../columns/columnStore.js';
import type { List } from '../lists/listStore.js';
import { principalOf } from '../principals.js';
import { withoutEmpty } from './createItem.js';
import { checkMatch } from './etag.js';
import { fieldsIn } from './fieldsIn.js';
import { type Fields, type Item, updateItem } from './itemStore.js';

/** The next version of an item with some fields changed, if its etag is the one the client saw. */
export const changeItem = (call: Call, list: List, before: Item, given: Fields): Item => {
  const { tenant, caller } = call;
  checkMatch(call, list, before);
  const changed = fieldsIn(columnsOf(tenant.store, list.pk), given);
  const after: Item = {
    ...before,
    version: before.version + 1,
    modified: tenant.clock.stamp(),
    modifiedBy: principalOf(caller),
    fields: withoutEmpty({ ...before.fields, ...changed }),
  };
  updateItem(tenant.store, list.pk, before, after);
  return after;
};
