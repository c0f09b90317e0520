import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { pick } from '../../wire/pick.js';
import { openList } from '../lists/openList.js';
import { builtInColumns } from './builtInColumns.js';
import { columnsOf } from './columnStore.js';
import { toColumn } from './toColumn.js';

export const listColumns = (call: Call): Answer => {
  const { list } = openList(call);
  const select = selectOf(call.query.get('select'));
  const value = [...columnsOf(call.tenant.store, list.pk), ...builtInColumns].map((column) => pick(toColumn(column), select));
  return { status: 200, body: { value } };
};
