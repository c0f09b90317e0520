import type { Store } from '../../store/store.js';

export type SitePermission = {
  readonly id: string;
  readonly siteId: string;
  readonly appId: string;
  readonly appName: string;
  readonly roles: readonly string[];
};

type Row = { id: string; site_id: string; app_id: string; app_name: string; roles: string };
const toPermission = (row: Row): SitePermission => ({
  id: row.id,
  siteId: row.site_id,
  appId: row.app_id,
  appName: row.app_name,
  roles: JSON.parse(row.roles) as string[],
});

/** Real ids are long and opaque: a base64 of the principal's claim and the tenant (graph-contract 1.3). */
export const permissionId = (siteId: string, appId: string, tenantId: string): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${appId}@${tenantId}|${siteId.split(',')[1]?.slice(0, 8)}`).toString('base64url');

export const savePermission = (store: Store, permission: SitePermission): void => {
  store.run(
    `insert into site_permissions values (?, ?, null, ?, ?, ?) on conflict (id) do update set roles = excluded.roles`,
    permission.id,
    permission.siteId,
    permission.appId.toLowerCase(),
    permission.appName,
    JSON.stringify(permission.roles),
  );
};

export const listPermissions = (store: Store, siteId: string): SitePermission[] =>
  store.all<Row>('select * from site_permissions where site_id = ? order by id', siteId).map(toPermission);

export const findPermission = (store: Store, siteId: string, id: string): SitePermission | undefined =>
  listPermissions(store, siteId).find((permission) => permission.id === id);

export const removePermission = (store: Store, id: string): void => {
  store.run('delete from site_permissions where id = ?', id);
};

export const rolesGranted = (store: Store, siteId: string, appId: string): string[] =>
  store
    .all<Row>('select * from site_permissions where app_id = ? and site_id = ?', appId.toLowerCase(), siteId)
    .flatMap((row) => toPermission(row).roles);
