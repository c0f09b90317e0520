import type { Handler, Method, Route } from '../../wire/operation.js';
import { listCatalogue } from './catalogueOperations.js';
import { addInstalledApp, getInstalledApp, getInstalledAppChat, listInstalledApps, removeInstalledApp } from './installOperations.js';
import { sendActivityNotification } from './sendActivityNotification.js';

const route = (method: Method, path: string, delegated: readonly string[], handle: Handler): Route => ({
  method, path, workload: 'teams', delegated, application: delegated.map((name) => `${name}.All`), units: 0, handle,
});

const installs = '/users/{user}/teamwork/installedApps';
const own = 'TeamsAppInstallation.ReadWriteSelfForUser';
const change = [own, 'TeamsAppInstallation.ReadWriteForUser'];
const read = ['TeamsAppInstallation.ReadForUser', ...change];
const notify = 'TeamsActivity.Send';

/** Teams' calls with the permissions that let them through (graph-contract 1.2). */
export const teamsRoutes: readonly Route[] = [
  { ...route('GET', '/appCatalogs/teamsApps', ['AppCatalog.Submit', 'AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'], listCatalogue), application: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'] },
  route('GET', installs, read, listInstalledApps),
  route('POST', installs, change, addInstalledApp),
  route('GET', `${installs}/{install}`, read, getInstalledApp),
  route('DELETE', `${installs}/{install}`, change, removeInstalledApp),
  route('GET', `${installs}/{install}/chat`, read, getInstalledAppChat),
  { ...route('POST', '/users/{user}/teamwork/sendActivityNotification', [notify], sendActivityNotification), application: [notify] },
];
