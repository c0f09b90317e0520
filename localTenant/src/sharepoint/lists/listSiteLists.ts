import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { pick } from '../../wire/pick.js';
import { openSite } from '../sites/openSite.js';
import { listLists } from './listStore.js';
import { toList } from './toList.js';

export const listSiteLists = (call: Call): Answer => {
  const site = openSite(call);
  const select = selectOf(call.query.get('select'));
  const wanted = call.query.get('filter');
  const name = wanted === undefined ? undefined : /^displayName eq '((?:[^']|'')*)'$/.exec(wanted)?.[1]?.replaceAll("''", "'");
  const value = listLists(call.tenant.store, site.id)
    .filter((list) => name === undefined || list.displayName.toLowerCase() === name.toLowerCase())
    .map((list) => {
      const { '@odata.context': _context, ...rest } = toList(call.tenant, site, list);
      return pick(rest, select);
    });
  return { status: 200, body: { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists`, value } };
};
