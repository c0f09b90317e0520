import { z } from 'zod';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { columnsOf } from '../columns/columnStore.js';
import { takeItemId } from '../lists/listStore.js';
import { openList } from '../lists/openList.js';
import { principalOf } from '../principals.js';
import { fieldsIn } from './fieldsIn.js';
import { insertItem, type Item } from './itemStore.js';
import { listItemShape } from './toListItem.js';

export const fieldsSchema = z.record(z.string(), z.unknown());
const itemSchema = z.looseObject({ fields: fieldsSchema.default({}) });

/** SharePoint keeps no difference between an empty text and an empty cell, and leaves both out of its answers. */
export const withoutEmpty = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

const defaultsOf = (columns: ReturnType<typeof columnsOf>): Record<string, unknown> => {
  const defaults: Record<string, unknown> = {};
  for (const column of columns) {
    const given = column.definition['defaultValue'];
    if (typeof given === 'object' && given !== null && 'value' in given) defaults[column.name] = given.value;
  }
  return defaults;
};

/** `POST L/items` with `{ fields }`: 201 with the item. */
export const createItem = (call: Call): Answer => {
  const { tenant, caller } = call;
  const { site, list } = openList(call);
  const asked = itemSchema.safeParse(call.body);
  if (!asked.success) throw refusal('sharepoint', 'badRequest');
  const columns = columnsOf(tenant.store, list.pk);
  const by = principalOf(caller);
  const at = tenant.clock.stamp();
  const fields = withoutEmpty({ ...defaultsOf(columns), ...fieldsIn(columns, asked.data.fields) });
  const item: Item = { id: takeItemId(tenant.store, list.pk), version: 1, created: at, createdBy: by, modified: at, modifiedBy: by, fields };
  insertItem(tenant.store, list.pk, item);
  const show = listItemShape(tenant, site, list, { expand: new Map([['fields', {}]]) });
  return { status: 201, body: show(item) };
};
