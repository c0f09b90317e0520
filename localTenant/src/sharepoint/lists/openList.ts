import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import { openSite } from '../sites/openSite.js';
import type { Site } from '../sites/siteStore.js';
import { findList, type List } from './listStore.js';

/** The list of a call, after its site has let the caller in. */
export const openList = (call: Call): { readonly site: Site; readonly list: List } => {
  const site = openSite(call);
  const list = findList(call.tenant.store, site.id, call.params['list'] ?? '');
  if (!list) throw refusal('sharepoint', 'notFound', 'The specified list was not found');
  return { site, list };
};
