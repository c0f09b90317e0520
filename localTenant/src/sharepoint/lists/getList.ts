import { parseExpand } from '../../wire/odataExpand.js';
import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { pick } from '../../wire/pick.js';
import { builtInColumns } from '../columns/builtInColumns.js';
import { columnsOf } from '../columns/columnStore.js';
import { toColumn } from '../columns/toColumn.js';
import { firstItems } from '../items/listItems.js';
import { openList } from './openList.js';
import { toList } from './toList.js';

/** One list by id or title; columns and the first page of items on request. */
export const getList = (call: Call): Answer => {
  const { site, list } = openList(call);
  const expand = parseExpand(call.query.get('expand'));
  const body: Record<string, unknown> = pick(toList(call.tenant, site, list), selectOf(call.query.get('select')));
  const columns = expand.get('columns');
  if (columns) {
    body['columns'] = [...columnsOf(call.tenant.store, list.pk), ...builtInColumns].map((column) =>
      pick(toColumn(column), columns.select),
    );
  }
  const items = expand.get('items');
  if (items) body['items'] = firstItems(call, site, list, items);
  return { status: 200, body };
};
