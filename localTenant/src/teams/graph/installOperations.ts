import { z } from 'zod';
import { refusal, GraphError } from '../../wire/graphError.js';
import { matchesFilter } from '../../wire/matchesFilter.js';
import { parseFilter } from '../../wire/odataFilter.js';
import type { Answer, Call } from '../../wire/operation.js';
import { findBot } from '../bots/botStore.js';
import { installApp, uninstallApp } from '../catalogue/installApp.js';
import { findInstall, installId, isInstalled } from '../catalogue/installStore.js';
import { findTeamsApp, listTeamsApps, type TeamsApp } from '../catalogue/teamsAppStore.js';
import { openConversation } from '../conversations/conversationStore.js';
import { graphRate } from './graphRate.js';
import { mayReach, notMine, openInstall, openPerson } from './openOwnApp.js';
import { toDefinition, toTeamsApp } from './toTeamsApp.js';

const context = (personId: string): string => `https://graph.microsoft.com/v1.0/$metadata#users('${personId}')/teamwork/installedApps`;

const shown = (call: Call, personId: string, app: TeamsApp): Record<string, unknown> => {
  const expand = (call.query.get('expand') ?? '').split(',').map((name) => name.trim());
  return {
    id: installId(personId, app.id),
    ...(expand.includes('teamsApp') ? { teamsApp: toTeamsApp(app) } : {}),
    ...(expand.includes('teamsAppDefinition') ? { teamsAppDefinition: toDefinition(app) } : {}),
  };
};

/** `GET users/{user}/teamwork/installedApps`: an empty list when the app that is asked for is not there. */
export const listInstalledApps = (call: Call): Answer => {
  graphRate(call, 'installs', 30);
  const person = openPerson(call);
  const filter = call.query.get('filter');
  const parsed = filter === undefined ? undefined : parseFilter(filter);
  const value = listTeamsApps(call.tenant.store)
    .filter((app) => isInstalled(call.tenant.store, app.id, person.id) && mayReach(call, app, 'read'))
    .filter((app) => !parsed || matchesFilter({ teamsApp: toTeamsApp(app), teamsAppDefinition: toDefinition(app) }, parsed, 'teams'))
    .map((app) => shown(call, person.id, app));
  return { status: 200, body: { '@odata.context': context(person.id), '@odata.count': value.length, value } };
};

export const getInstalledApp = (call: Call): Answer => {
  graphRate(call, 'installs', 30);
  const { person, app } = openInstall(call, 'read');
  return { status: 200, body: { '@odata.context': `${context(person.id)}/$entity`, ...shown(call, person.id, app) } };
};

const bindSchema = z.looseObject({ 'teamsApp@odata.bind': z.string() });

/** `POST installedApps`: 201 and nothing else; the bot hears of it, and then it may write to the person. */
export const addInstalledApp = (call: Call): Answer => {
  graphRate(call, 'installs', 30);
  const person = openPerson(call);
  const asked = bindSchema.safeParse(call.body);
  const id = asked.success ? /\/appCatalogs\/teamsApps\/([^/?]+)$/i.exec(asked.data['teamsApp@odata.bind'])?.[1] : undefined;
  if (id === undefined) throw refusal('teams', 'badRequest', "The request must bind 'teamsApp' to an app of appCatalogs/teamsApps.");
  const app = findTeamsApp(call.tenant.store, id);
  if (!app) throw refusal('teams', 'notFound', 'The app was not found in the catalogue of the organisation.');
  if (!mayReach(call, app, 'write')) throw notMine();
  if (isInstalled(call.tenant.store, app.id, person.id)) throw new GraphError(409, 'Conflict', 'The app is already installed for the user.');
  installApp(call.tenant, app, person);
  return { status: 201, headers: { Location: `/users/${person.id}/teamwork/installedApps/${installId(person.id, app.id)}` } };
};

export const removeInstalledApp = (call: Call): Answer => {
  graphRate(call, 'removals', 15);
  const { person, app } = openInstall(call, 'write');
  uninstallApp(call.tenant, app, person);
  return { status: 204 };
};

/** `GET installedApps/{install}/chat`: the chat of the person with the app's bot, by the name that the Connector takes too. */
export const getInstalledAppChat = (call: Call): Answer => {
  graphRate(call, 'installs', 30);
  const { person, app } = openInstall(call, 'read');
  const bot = app.botId === undefined ? undefined : findBot(call.tenant.store, app.botId);
  if (!bot) throw refusal('teams', 'notFound', 'The app has no chat with the user.');
  const { store, clock, tenantId } = call.tenant;
  const chat = openConversation(store, bot.clientId, person.id, clock.instant());
  const installed = findInstall(store, app.id, person.id)?.changed ?? chat.created;
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#chats/$entity',
      id: chat.chatId, topic: null, createdDateTime: chat.created, lastUpdatedDateTime: installed, chatType: 'oneOnOne', tenantId, onlineMeetingInfo: null,
    },
  };
};
