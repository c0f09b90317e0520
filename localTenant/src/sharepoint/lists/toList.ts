import type { TenantState } from '../../tenantState.js';
import { identityOf } from '../principals.js';
import { type Site, siteUrl } from '../sites/siteStore.js';
import type { List } from './listStore.js';

const contextOf = (list: List): string =>
  `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists/$entity`;

/** A list as Graph shows it. */
export const toList = (tenant: TenantState, site: Site, list: List): Record<string, unknown> => {
  const eTag = `"${list.id},${list.version}"`;
  return {
    '@odata.context': contextOf(list),
    '@odata.etag': eTag,
    id: list.id,
    name: list.name,
    displayName: list.displayName,
    description: list.description,
    eTag,
    createdDateTime: list.created,
    lastModifiedDateTime: list.modified,
    webUrl: `${siteUrl(tenant, site)}/${list.template === 'genericList' ? 'Lists/' : ''}${encodeURIComponent(list.name)}`,
    createdBy: identityOf(tenant.store, list.createdBy),
    lastModifiedBy: identityOf(tenant.store, list.createdBy),
    parentReference: { siteId: list.siteId },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
};
