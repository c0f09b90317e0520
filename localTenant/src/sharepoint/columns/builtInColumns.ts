import type { Column, ColumnKind } from './columnStore.js';
import { stableGuid } from '../../store/stableId.js';

/** What `genericList` brings: a Title, which is an ordinary column that can be indexed. */
export const titleColumn = { name: 'Title', displayName: 'Title', text: { maxLength: 255 } };

const builtIn = (name: string, kind: ColumnKind, facet: Record<string, unknown>, slot?: number): Column => {
  const id = stableGuid('column', name);
  const definition = {
    id, name, displayName: name, description: '', columnGroup: '_Hidden', hidden: false, readOnly: true,
    required: false, indexed: slot !== undefined, enforceUniqueValues: false, ...facet,
  };
  return { id, name, kind, multiple: false, slot, definition };
};

/** The columns that SharePoint keeps itself. Only ID has an index; it is the key of the rows. */
export const builtInColumns: readonly Column[] = [
  builtIn('ID', 'counter', {}, 0),
  builtIn('Created', 'dateTime', { dateTime: { format: 'dateTime' } }),
  builtIn('Modified', 'dateTime', { dateTime: { format: 'dateTime' } }),
  builtIn('Author', 'personOrGroup', { personOrGroup: {} }),
  builtIn('Editor', 'personOrGroup', { personOrGroup: {} }),
  builtIn('ContentType', 'other', { text: {} }),
  builtIn('Attachments', 'boolean', { boolean: {} }),
];
