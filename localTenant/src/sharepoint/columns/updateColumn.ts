import { z } from 'zod';
import { isUniqueClash } from '../../store/store.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { dropSlot, indexSlot } from '../items/itemTable.js';
import { checkIndexable } from './addColumn.js';
import { fillSlot, freeSlot } from './columnIndex.js';
import { type Column, isMultiple, kindOf, saveColumn } from './columnStore.js';
import { openColumn } from './openColumn.js';
import { toColumn } from './toColumn.js';

const changeSchema = z.looseObject({ indexed: z.boolean().optional(), enforceUniqueValues: z.boolean().optional() });

/** `PATCH L/columns/{column}`: names stay, labels, indexes and uniqueness may change. */
export const updateColumn = (call: Call): Answer => {
  const { store } = call.tenant;
  const { list, column } = openColumn(call);
  const change = changeSchema.safeParse(call.body);
  if (!change.success) throw refusal('sharepoint', 'badRequest', 'The column definition is not valid.');
  const { indexed = column.slot !== undefined, name: _name, id: _id, ...rest } = change.data;
  const definition = { ...column.definition, ...rest };
  const unique = definition['enforceUniqueValues'] === true;
  if (kindOf(definition) !== column.kind && rest['text'] === undefined) {
    throw refusal('sharepoint', 'badRequest', 'The type of a column cannot be changed.');
  }
  checkIndexable(definition, indexed, unique);
  const slot = indexed ? (column.slot ?? freeSlot(store, list.pk)) : undefined;
  const changed: Column = { ...column, kind: kindOf(definition), multiple: isMultiple(definition), slot, definition };
  saveColumn(store, list.pk, changed);
  const wasUnique = column.definition['enforceUniqueValues'] === true;
  if (slot === column.slot && unique === wasUnique) return { status: 200, body: toColumn(changed) };
  if (column.slot !== undefined) dropSlot(store, list.pk, column.slot);
  if (slot !== undefined) {
    if (slot !== column.slot) fillSlot(store, list.pk, changed);
    try {
      indexSlot(store, list.pk, slot, unique);
    } catch (error) {
      if (isUniqueClash(error)) throw new GraphError(409, 'nameAlreadyExists', 'The column holds duplicate values.');
      throw error;
    }
  }
  return { status: 200, body: toColumn(changed) };
};
