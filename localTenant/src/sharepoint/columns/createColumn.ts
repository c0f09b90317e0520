import type { Answer, Call } from '../../wire/operation.js';
import { openList } from '../lists/openList.js';
import { addColumn } from './addColumn.js';
import { toColumn } from './toColumn.js';

export const createColumn = (call: Call): Answer => {
  const { list } = openList(call);
  return { status: 201, body: toColumn(addColumn(call.tenant.store, list, call.body)) };
};
