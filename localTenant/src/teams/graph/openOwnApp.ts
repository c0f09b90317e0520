import { openUser } from '../../directory/userOperations.js';
import type { Person } from '../../directory/people.js';
import { refusal } from '../../wire/graphError.js';
import type { Call } from '../../wire/operation.js';
import { findInstall, type Install, readInstallId } from '../catalogue/installStore.js';
import { findTeamsApp, type TeamsApp } from '../catalogue/teamsAppStore.js';

/** Names that reach every app; without one an application reaches only the app that is its own. */
const forEveryApp = {
  read: ['TeamsAppInstallation.ReadForUser', 'TeamsAppInstallation.ReadWriteForUser', 'TeamsAppInstallation.ReadForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  write: ['TeamsAppInstallation.ReadWriteForUser', 'TeamsAppInstallation.ReadWriteForUser.All'],
} as const;

/** Whether the caller may read or change this app's installations. */
export const mayReach = ({ caller }: Call, app: TeamsApp, way: keyof typeof forEveryApp): boolean =>
  app.clientId === caller.appId.toLowerCase() || forEveryApp[way].some((name) => caller.grants.has(name));

/** The person of the address; in a person's own name only they themselves. */
export const openPerson = (call: Call): Person => {
  const person = openUser(call);
  if (call.caller.kind === 'delegated' && person.id !== call.caller.personId) throw refusal('teams', 'denied');
  return person;
};

export const notMine = (): Error => refusal('teams', 'denied', 'The application is not authorized to manage this Teams app for the user.');

/** An installation by its id, if it is there and the caller may reach it. */
export const openInstall = (call: Call, way: 'read' | 'write'): { person: Person; app: TeamsApp; install: Install } => {
  const person = openPerson(call);
  const { personId, appId } = readInstallId(call.params['install'] ?? '');
  const app = findTeamsApp(call.tenant.store, appId);
  const install = app && personId === person.id ? findInstall(call.tenant.store, app.id, person.id) : undefined;
  if (!app || !install?.installed) throw refusal('teams', 'notFound', 'No installed app was found with that id for the user.');
  if (!mayReach(call, app, way)) throw notMine();
  return { person, app, install };
};
