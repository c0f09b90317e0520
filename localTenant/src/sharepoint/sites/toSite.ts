import type { TenantState } from '../../tenantState.js';
import { type Site, siteUrl } from './siteStore.js';

/** A site as Graph shows it. */
export const toSite = (tenant: TenantState, site: Site): Record<string, unknown> => ({
  '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites/$entity`,
  id: site.id,
  name: site.path.split('/').at(-1) ?? '',
  displayName: site.displayName,
  description: '',
  createdDateTime: site.created,
  lastModifiedDateTime: site.created,
  webUrl: siteUrl(tenant, site),
  root: {},
  siteCollection: { hostname: tenant.sharePointHost },
});
