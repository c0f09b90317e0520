import { refusal } from '../../wire/graphError.js';
import type { TenantState } from '../../tenantState.js';
import { builtInColumns } from '../columns/builtInColumns.js';
import { type Column, columnsOf, fieldNameOf, isLookup } from '../columns/columnStore.js';
import { findList, type List } from '../lists/listStore.js';
import { identityOf, lookupIdOf, principalByLookupId } from '../principals.js';
import { etagOf } from './etag.js';
import { findItem, type Item } from './itemStore.js';

/** At most twelve lookup columns in one query; people count, and so do Author and Editor (graph-contract 2.3). */
const mostLookups = 12;

const nameOf = (identity: Record<string, unknown>): unknown => {
  const holder = identity['user'] ?? identity['application'];
  return typeof holder === 'object' && holder !== null && 'displayName' in holder ? holder.displayName : undefined;
};

const shownLookup = (tenant: TenantState, list: List, column: Column, id: unknown): unknown => {
  if (column.kind === 'personOrGroup') {
    const principal = principalByLookupId(tenant.store, list.siteId, Number(id));
    return principal && nameOf(identityOf(tenant.store, principal));
  }
  const target = column.definition['lookup'] as { listId?: string; columnName?: string } | undefined;
  const other = target?.listId ? findList(tenant.store, list.siteId, target.listId) : undefined;
  const item = other && findItem(tenant.store, other.pk, String(id));
  return item?.fields[target?.columnName ?? 'Title'];
};

export type FieldsOut = (item: Item) => Record<string, unknown>;

/**
 * Turns stored rows of a list into `fields`. Lookups come as `XLookupId`; their text only when X itself is selected;
 * empty cells are left out.
 */
export const fieldsOut = (tenant: TenantState, list: List, select: readonly string[] | undefined): FieldsOut => {
  const own = columnsOf(tenant.store, list.pk);
  const all = [...own, ...builtInColumns];
  const lookups = all.filter(
    (column) => isLookup(column) && (!select || select.includes(column.name) || select.includes(fieldNameOf(column))),
  );
  if (lookups.length > mostLookups) {
    throw refusal('sharepoint', 'badRequest', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
  }
  const wanted = select && new Set(select.flatMap((name) => {
    const column = all.find((each) => each.name.toLowerCase() === name.toLowerCase() || fieldNameOf(each) === name);
    return column ? [fieldNameOf(column)] : [];
  }));
  const shown = own.filter((column) => isLookup(column) && select?.includes(column.name));
  const system = (item: Item): Record<string, unknown> => ({
    id: String(item.id),
    ID: item.id,
    ContentType: list.template === 'documentLibrary' ? 'Document' : 'Item',
    Created: item.created,
    Modified: item.modified,
    AuthorLookupId: lookupIdOf(tenant.store, list.siteId, item.createdBy),
    EditorLookupId: lookupIdOf(tenant.store, list.siteId, item.modifiedBy),
    Attachments: false,
    _UIVersionString: `${item.version}.0`,
  });
  return (item) => {
    const fields: Record<string, unknown> = { '@odata.etag': etagOf(list, item) };
    for (const [name, value] of Object.entries(item.fields)) if (!wanted || wanted.has(name)) fields[name] = value;
    for (const column of shown) {
      const value = shownLookup(tenant, list, column, item.fields[fieldNameOf(column)]);
      if (value !== undefined) fields[column.name] = value;
    }
    if (!wanted) {
      const { ID: _id, ...rest } = system(item);
      return Object.assign(fields, rest);
    }
    for (const [name, value] of Object.entries(system(item))) if (wanted.has(name) || select?.includes(name)) fields[name] = value;
    return fields;
  };
};
