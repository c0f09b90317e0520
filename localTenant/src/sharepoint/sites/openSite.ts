import { hasBroadScope, neededNames } from '../../entra/scopes.js';
import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import { rolesGranted } from '../permissions/permissionStore.js';
import { findSite, type Site } from './siteStore.js';

type Right = 'read' | 'write' | 'manage' | 'fullcontrol';
const rights: readonly Right[] = ['read', 'write', 'manage', 'fullcontrol'];

const rightOfScope: Readonly<Record<string, Right>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

const rightOfRole = (role: string): Right => (role === 'owner' ? 'fullcontrol' : (rights.find((each) => each === role) ?? 'read'));

const reaches = (have: Right | undefined, need: Right): boolean =>
  have !== undefined && rights.indexOf(have) >= rights.indexOf(need);

const highest = (roles: readonly string[]): Right | undefined =>
  roles.map(rightOfRole).sort((a, b) => rights.indexOf(b) - rights.indexOf(a))[0];

/** In a delegated call the person's own right counts too: members write, everybody else sees nothing. */
const personReaches = (call: Call, site: Site, need: Right): boolean => {
  if (call.caller.kind === 'application' || call.caller.isWindow) return true;
  return site.members.includes(call.caller.personId ?? '') && reaches('write', need);
};

/**
 * The site of a call, if this caller may do to it what the route needs. With Sites.Selected the grant on the site
 * decides; without any grant the application has no access at all (graph-contract 1.3).
 */
export const openSite = (call: Call): Site => {
  const need = neededNames(call).map((name) => rightOfScope[name]).find((right) => right !== undefined) ?? 'read';
  const site = findSite(call.tenant, call.params['site'] ?? '');
  if (hasBroadScope(call)) {
    if (!site) throw refusal('sharepoint', 'notFound', 'Requested site could not be found');
  } else {
    const granted = site && highest(rolesGranted(call.tenant.store, site.id, call.caller.appId));
    if (!site || !reaches(granted, need)) throw refusal('sharepoint', 'denied');
  }
  if (!personReaches(call, site, need)) throw refusal('sharepoint', 'denied');
  return site;
};
