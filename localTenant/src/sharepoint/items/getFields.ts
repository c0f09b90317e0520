import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { fieldsOut } from './fieldsOut.js';
import { openItem } from './openItem.js';

export const getFields = (call: Call): Answer => {
  const { list, item } = openItem(call);
  return { status: 200, body: fieldsOut(call.tenant, list, selectOf(call.query.get('select')))(item) };
};
