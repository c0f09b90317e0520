import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { changeItem } from './changeItem.js';
import { fieldsSchema } from './createItem.js';
import { fieldsOut } from './fieldsOut.js';
import { openItem } from './openItem.js';

/** `PATCH I/fields`: 200 with the field set, not the item (graph-contract 2.3). */
export const updateFields = (call: Call): Answer => {
  const { list, item } = openItem(call);
  const given = fieldsSchema.safeParse(call.body);
  if (!given.success) throw refusal('sharepoint', 'badRequest');
  const after = changeItem(call, list, item, given.data);
  return { status: 200, body: fieldsOut(call.tenant, list, undefined)(after) };
};
