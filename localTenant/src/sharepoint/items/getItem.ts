import type { Answer, Call } from '../../wire/operation.js';
import { openItem, shapeOf } from './openItem.js';
import { listItemShape } from './toListItem.js';

export const getItem = (call: Call): Answer => {
  const { site, list, item } = openItem(call);
  return { status: 200, body: listItemShape(call.tenant, site, list, shapeOf(call))(item) };
};
