import { z } from 'zod';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { changeItem } from './changeItem.js';
import { fieldsSchema } from './createItem.js';
import { openItem } from './openItem.js';
import { listItemShape } from './toListItem.js';

/** `PATCH I`: the same change as `PATCH I/fields`, with the fields inside and the item as the answer. */
export const updateListItem = (call: Call): Answer => {
  const { site, list, item } = openItem(call);
  const given = z.looseObject({ fields: fieldsSchema.default({}) }).safeParse(call.body);
  if (!given.success) throw refusal('sharepoint', 'badRequest');
  const after = changeItem(call, list, item, given.data.fields);
  return { status: 200, body: listItemShape(call.tenant, site, list, { expand: new Map([['fields', {}]]) })(after) };
};
