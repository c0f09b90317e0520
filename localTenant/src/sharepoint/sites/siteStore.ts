import { stableGuid } from '../../store/stableId.js';
import type { Store } from '../../store/store.js';
import type { TenantState } from '../../tenantState.js';

export type Site = {
  readonly id: string;
  readonly path: string;
  readonly displayName: string;
  readonly created: string;
  /** People who may open it themselves; empty for a site that only applications use. */
  readonly members: readonly string[];
};

type Row = { id: string; path: string; display_name: string; created: string; members: string };
const toSite = (row: Row): Site => ({
  id: row.id,
  path: row.path,
  displayName: row.display_name,
  created: row.created,
  members: JSON.parse(row.members) as string[],
});

/** The three-part id; made from the path, so that a fresh tenant gives a site the id it had before. */
export const siteIdOf = (tenant: Pick<TenantState, 'tenantId' | 'sharePointHost'>, path: string): string =>
  [tenant.sharePointHost, stableGuid('site', tenant.tenantId, path), stableGuid('web', tenant.tenantId, path)].join(',');

export const saveSite = (store: Store, site: Site): void => {
  store.run(
    `insert into sites values (?, ?, ?, ?, ?) on conflict (id) do update
     set display_name = excluded.display_name, members = excluded.members`,
    site.id,
    site.path,
    site.displayName,
    site.created,
    JSON.stringify(site.members.map((id) => id.toLowerCase())),
  );
};

/** By its three-part id, or by `host:/path` as the address form gives it. */
export const findSite = (tenant: TenantState, key: string): Site | undefined => {
  const [host = '', path] = key.split(':');
  if (path !== undefined && host.toLowerCase() !== tenant.sharePointHost) return undefined;
  const row =
    path === undefined
      ? tenant.store.first<Row>('select * from sites where id = ?', key.toLowerCase())
      : tenant.store.first<Row>('select * from sites where path = ? collate nocase', path);
  return row && toSite(row);
};

export const listSites = (store: Store): Site[] => store.all<Row>('select * from sites order by path').map(toSite);

export const siteUrl = (tenant: TenantState, site: Site): string => `https://${tenant.sharePointHost}${site.path}`;
