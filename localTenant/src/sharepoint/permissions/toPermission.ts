import type { SitePermission } from './permissionStore.js';

/** Answers carry both the older and the newer list of identities (graph-contract 11). */
export const toPermission = (permission: SitePermission): Record<string, unknown> => {
  const identities = [{ application: { displayName: permission.appName, id: permission.appId } }];
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(permission.siteId)}')/permissions/$entity`,
    id: permission.id,
    roles: permission.roles,
    grantedToIdentitiesV2: identities,
    grantedToIdentities: identities,
  };
};
