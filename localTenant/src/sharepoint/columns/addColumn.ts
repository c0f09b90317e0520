import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../../store/store.js';
import { GraphError, refusal } from '../../wire/graphError.js';
import { indexSlot } from '../items/itemTable.js';
import type { List } from '../lists/listStore.js';
import { builtInColumns } from './builtInColumns.js';
import { type Column, columnsOf, isMultiple, kindOf, saveColumn } from './columnStore.js';
import { fillSlot, freeSlot } from './columnIndex.js';

const facet = z.looseObject({}).optional();
const facets = {
  text: facet, choice: facet, dateTime: facet, number: facet, boolean: facet, currency: facet, lookup: facet,
  personOrGroup: facet, calculated: facet, hyperlinkOrPicture: facet, term: facet, thumbnail: facet, geolocation: facet,
};

const columnSchema = z.looseObject({
  name: z.string().min(1).max(255),
  displayName: z.string().optional(),
  description: z.string().default(''),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  required: z.boolean().default(false),
  hidden: z.boolean().default(false),
  readOnly: z.boolean().default(false),
  ...facets,
});

const bad = (message: string): GraphError => refusal('sharepoint', 'badRequest', message);

/** Names with spaces or symbols become `_x0020_` names inside (graph-contract 2.2). */
const internalName = (name: string): string =>
  name.replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`).slice(0, 32);

export const checkIndexable = (definition: Readonly<Record<string, unknown>>, indexed: boolean, unique: boolean): void => {
  if (unique && !indexed) throw bad('A column that enforces unique values must be indexed.');
  if (!indexed) return;
  const kind = kindOf(definition);
  if (kind === 'note' || kind === 'calculated' || kind === 'other' || isMultiple(definition)) {
    throw bad('This type of column cannot be indexed.');
  }
};

/** Adds one column as the client describes it; throws what SharePoint would refuse. */
export const addColumn = (store: Store, list: List, described: unknown): Column => {
  const parsed = columnSchema.safeParse(described);
  if (!parsed.success) throw bad('The column definition is not valid.');
  const { indexed, enforceUniqueValues, ...rest } = parsed.data;
  const types = Object.keys(facets).filter((name) => rest[name] !== undefined);
  if (types.length !== 1) throw bad('A column must have exactly one type.');
  const isNamed = (name: string) => (column: Column) => column.name.toLowerCase() === name.toLowerCase();
  const wished = internalName(rest.name);
  // A column called like one of SharePoint's own gets a number behind its internal name.
  const name = builtInColumns.some(isNamed(wished)) ? `${wished}0` : wished;
  if (columnsOf(store, list.pk).some(isNamed(name))) throw new GraphError(409, 'nameAlreadyExists', 'A column with this name already exists.');
  const definition: Record<string, unknown> = {
    columnGroup: 'Custom Columns', ...rest, displayName: rest.displayName ?? rest.name, enforceUniqueValues, isDeletable: name !== 'Title',
  };
  checkIndexable(definition, indexed, enforceUniqueValues);
  const column: Column = {
    id: randomUUID(), name, kind: kindOf(definition), multiple: isMultiple(definition),
    slot: indexed ? freeSlot(store, list.pk) : undefined, definition,
  };
  saveColumn(store, list.pk, column);
  if (column.slot !== undefined) {
    fillSlot(store, list.pk, column);
    indexSlot(store, list.pk, column.slot, enforceUniqueValues);
  }
  return column;
};
