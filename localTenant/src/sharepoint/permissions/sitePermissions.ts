import { z } from 'zod';
import type { GraphError} from '../../wire/graphError.js';
import { refusal } from '../../wire/graphError.js';
import type { Answer, Call } from '../../wire/operation.js';
import { openSite } from '../sites/openSite.js';
import { findPermission, listPermissions, permissionId, removePermission, savePermission } from './permissionStore.js';
import type { SitePermission } from './permissionStore.js';
import { toPermission } from './toPermission.js';

const roles = z.array(z.enum(['read', 'write', 'manage', 'owner', 'fullcontrol'])).min(1);
const identities = z.array(z.object({ application: z.object({ id: z.string(), displayName: z.string().default('') }) })).min(1);
const grantSchema = z.object({ roles, grantedToIdentities: identities.optional(), grantedToIdentitiesV2: identities.optional() });

const bad = (): GraphError => refusal('sharepoint', 'badRequest');

export const createSitePermission = (call: Call): Answer => {
  const site = openSite(call);
  const grant = grantSchema.safeParse(call.body);
  const application = grant.data?.grantedToIdentitiesV2?.[0]?.application ?? grant.data?.grantedToIdentities?.[0]?.application;
  if (!grant.success || !application) throw bad();
  const permission: SitePermission = {
    id: permissionId(site.id, application.id, call.tenant.tenantId),
    siteId: site.id,
    appId: application.id,
    appName: application.displayName,
    roles: grant.data.roles,
  };
  savePermission(call.tenant.store, permission);
  return { status: 201, body: toPermission(permission) };
};

/** The collection leaves the roles out; the single permission tells them (graph-contract 1.3). */
export const listSitePermissions = (call: Call): Answer => {
  const value = listPermissions(call.tenant.store, openSite(call).id).map((permission) => {
    const { roles: _roles, '@odata.context': _context, ...rest } = toPermission(permission);
    return rest;
  });
  return { status: 200, body: { value } };
};

const opened = (call: Call): SitePermission => {
  const found = findPermission(call.tenant.store, openSite(call).id, call.params['permission'] ?? '');
  if (!found) throw refusal('sharepoint', 'notFound');
  return found;
};

export const getSitePermission = (call: Call): Answer => ({ status: 200, body: toPermission(opened(call)) });

export const updateSitePermission = (call: Call): Answer => {
  const change = z.object({ roles }).safeParse(call.body);
  if (!change.success) throw bad();
  const permission = { ...opened(call), roles: change.data.roles };
  savePermission(call.tenant.store, permission);
  return { status: 200, body: toPermission(permission) };
};

export const deleteSitePermission = (call: Call): Answer => {
  removePermission(call.tenant.store, opened(call).id);
  return { status: 204 };
};
