import { listSites, siteUrl } from '../sharepoint/sites/siteStore.js';
import { listLists } from '../sharepoint/lists/listStore.js';
import type { TenantState } from '../tenantState.js';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export type SiteDescription = {
  readonly id: string;
  readonly path: string;
  readonly hostname: string;
  readonly displayName: string;
  readonly webUrl: string;
};

export const describeSites = (tenant: TenantState): SiteDescription[] =>
  listSites(tenant.store).map((site) => ({
    id: site.id,
    path: site.path,
    hostname: tenant.sharePointHost,
    displayName: site.displayName,
    webUrl: siteUrl(tenant, site),
  }));

export const listSitesHere = ({ tenant }: AdministrationCall): Answer => ({
  status: 200,
  body: {
    value: describeSites(tenant).map((site) => ({
      ...site,
      lists: listLists(tenant.store, site.id).map(({ id, displayName, template }) => ({ id, displayName, template })),
    })),
  },
});

export const listOrganisation = ({ tenant }: AdministrationCall): Answer => ({
  status: 200,
  body: {
    tenantId: tenant.tenantId,
    displayName: tenant.organisation,
    domain: tenant.domain,
    sharePointHost: tenant.sharePointHost,
    graph: tenant.addresses.graph,
    login: tenant.addresses.login,
    connector: tenant.addresses.connector,
  },
});
