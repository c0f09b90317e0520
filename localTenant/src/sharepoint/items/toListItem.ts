import type { TenantState } from '../../tenantState.js';
import type { Expansion } from '../../wire/odataExpand.js';
import { pick } from '../../wire/pick.js';
import type { List } from '../lists/listStore.js';
import { identityOf } from '../principals.js';
import { type Site, siteUrl } from '../sites/siteStore.js';
import { etagOf } from './etag.js';
import { fieldsOut } from './fieldsOut.js';
import type { Item } from './itemStore.js';

export type Shape = { readonly select?: readonly string[] | undefined; readonly expand?: ReadonlyMap<string, Expansion> | undefined };

/** Rows of one list as Graph shows them. Without expand there are no column values (graph-contract 2.3). */
export const listItemShape = (tenant: TenantState, site: Site, list: List, shape: Shape): ((item: Item) => Record<string, unknown>) => {
  const wantsFields = shape.expand?.get('fields');
  const fields = wantsFields && fieldsOut(tenant, list, wantsFields.select);
  const url = `${siteUrl(tenant, site)}/Lists/${encodeURIComponent(list.name)}`;
  return (item) => {
    const eTag = etagOf(list, item);
    const whole = {
      '@odata.etag': eTag,
      id: String(item.id),
      eTag,
      createdDateTime: item.created,
      lastModifiedDateTime: item.modified,
      webUrl: `${url}/${item.id}_.000`,
      createdBy: identityOf(tenant.store, item.createdBy),
      lastModifiedBy: identityOf(tenant.store, item.modifiedBy),
      parentReference: { id: list.id, siteId: site.id },
      contentType: { id: '0x0100', name: 'Item' },
    };
    const shown = pick(whole, shape.select);
    return fields ? { ...shown, fields: fields(item) } : shown;
  };
};
