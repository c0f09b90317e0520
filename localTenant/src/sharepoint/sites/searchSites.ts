import { hasBroadScope } from '../../entra/scopes.js';
import type { Answer, Call } from '../../wire/operation.js';
import { rolesGranted } from '../permissions/permissionStore.js';
import { listSites, type Site } from './siteStore.js';
import { toSite } from './toSite.js';

/** `GET /sites?search=`: by words of the name; a Sites.Selected app finds only what it was granted. */
export const searchSites = (call: Call): Answer => {
  const { tenant, caller } = call;
  const words = (call.query.get('search') ?? '').replace(/^"|"$/g, '').toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (site: Site): boolean =>
    words.every((word) => word === '*' || `${site.displayName} ${site.path}`.toLowerCase().includes(word));
  const maySee = (site: Site): boolean => {
    if (caller.kind === 'delegated' && !caller.isWindow && !site.members.includes(caller.personId ?? '')) return false;
    return hasBroadScope(call) || rolesGranted(tenant.store, site.id, caller.appId).length > 0;
  };
  const value = listSites(tenant.store).filter((site) => matches(site) && maySee(site)).map((site) => toSite(tenant, site));
  return { status: 200, body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#sites', value } };
};
