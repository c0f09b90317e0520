import type { Answer, Call } from '../../wire/operation.js';
import { openColumn } from './openColumn.js';
import { toColumn } from './toColumn.js';

export const getColumn = (call: Call): Answer => ({ status: 200, body: toColumn(openColumn(call).column) });
