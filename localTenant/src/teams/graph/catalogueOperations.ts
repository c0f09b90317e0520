import { matchesFilter } from '../../wire/matchesFilter.js';
import { parseFilter } from '../../wire/odataFilter.js';
import { selectOf } from '../../wire/odataQuery.js';
import type { Answer, Call } from '../../wire/operation.js';
import { pick } from '../../wire/pick.js';
import { listTeamsApps } from '../catalogue/teamsAppStore.js';
import { toDefinition, toTeamsApp } from './toTeamsApp.js';

/** `GET appCatalogs/teamsApps`: the catalogue, by `externalId` for whoever knows the manifest's id only. */
export const listCatalogue = (call: Call): Answer => {
  const filter = call.query.get('filter');
  const parsed = filter === undefined ? undefined : parseFilter(filter);
  const withDefinitions = /appDefinitions/i.test(call.query.get('expand') ?? '');
  const select = selectOf(call.query.get('select'));
  const value = listTeamsApps(call.tenant.store)
    .filter((app) => !parsed || matchesFilter(toTeamsApp(app), parsed, 'teams'))
    .map((app) => ({ ...pick(toTeamsApp(app), select), ...(withDefinitions ? { appDefinitions: [toDefinition(app)] } : {}) }));
  return { status: 200, body: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#appCatalogs/teamsApps', value } };
};
