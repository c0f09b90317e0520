import type { Column } from './siteContents.js';

/** Columns that SharePoint keeps for itself, shown last and only in an item's details. */
const own = new Set(['ContentType', 'Edit', 'LinkTitle', 'LinkTitleNoMenu', 'DocIcon', 'Attachments', 'AppAuthor', 'AppEditor', 'ItemChildCount', 'FolderChildCount', '_UIVersionString', '_ComplianceFlags', '_ComplianceTag', '_ComplianceTagWrittenTime', '_ComplianceTagUserId', '_IsRecord', 'ComplianceAssetId', 'ID', 'Author', 'Editor', 'Created', 'Modified']);

const mostInTable = 8;

/** What a table shows: the title and the columns that can be searched, the long notes left out. */
export const tableColumns = (columns: readonly Column[]): Column[] => {
  const shown = columns.filter((column) => !own.has(column.name) && column.text?.allowMultipleLines !== true);
  const first = shown.filter(({ name, indexed }) => name === 'Title' || indexed);
  return [...first, ...shown.filter((column) => !first.includes(column))].slice(0, mostInTable);
};

export const fieldText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value);
};

/** Text that holds JSON, laid out to be read; undefined for any other. */
export const prettyJson = (value: unknown): string | undefined => {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, null, 2);
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return undefined;
  }
};

const kinds = ['choice', 'dateTime', 'number', 'boolean', 'currency', 'lookup', 'personOrGroup', 'calculated'] as const;

/** What kind of column it is, and what holds for it, in words. */
export const columnWords = (column: Column): string => {
  const kind = column.text ? (column.text.allowMultipleLines ? 'long text' : 'text') : (kinds.find((name) => column[name]) ?? 'other');
  const facts = [kind, column.indexed && 'indexed', column.enforceUniqueValues && 'unique', column.required && 'required'];
  return facts.filter(Boolean).join(', ');
};
