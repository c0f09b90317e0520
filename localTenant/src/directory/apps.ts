import type { Store } from '../store/store.js';
import { stableGuid } from '../store/stableId.js';
import type { App, Directory } from './directorySchema.js';

export const saveApp = (store: Store, app: Directory['apps'][number]): void => {
  const whole: App = { ...app, servicePrincipalId: app.servicePrincipalId ?? stableGuid('service principal', app.clientId) };
  store.run(
    'insert into apps values (?, ?) on conflict (client_id) do update set data = excluded.data',
    app.clientId.toLowerCase(),
    JSON.stringify(whole),
  );
};

const toApp = (row: { data: string }): App => JSON.parse(row.data) as App;

export const findApp = (store: Store, clientId: string): App | undefined => {
  const row = store.first<{ data: string }>('select data from apps where client_id = ?', clientId.toLowerCase());
  return row && toApp(row);
};

export const listApps = (store: Store): App[] => store.all<{ data: string }>('select data from apps').map(toApp);

/** The app whose API a client asks a token for: by client id or by identifier URI. */
export const findAppByAudience = (store: Store, audience: string): App | undefined =>
  listApps(store).find(
    (app) => app.clientId.toLowerCase() === audience.toLowerCase() || (app.identifierUri ?? '') === audience,
  );
