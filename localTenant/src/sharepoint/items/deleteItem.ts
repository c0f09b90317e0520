import type { Answer, Call } from '../../wire/operation.js';
import { checkMatch } from './etag.js';
import { removeItem } from './itemStore.js';
import { openItem } from './openItem.js';

export const deleteItem = (call: Call): Answer => {
  const { list, item } = openItem(call);
  checkMatch(call, list, item);
  removeItem(call.tenant.store, list.pk, item.id);
  return { status: 204 };
};
