import { findPerson, type Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import { GraphError } from '../../wire/graphError.js';
import { findBot } from '../bots/botStore.js';
import { findInstall, type Install } from '../catalogue/installStore.js';
import { listTeamsApps, type TeamsApp } from '../catalogue/teamsAppStore.js';
import { openConversation } from '../conversations/conversationStore.js';
import type { Line } from '../sending/invokeBot.js';

/** A person's Teams and the app in it. */
export type Client = { readonly tenant: TenantState; readonly person: Person; readonly app: TeamsApp | undefined; readonly install: Install | undefined };

/** The window shows one app: the first with a bot, else the first. */
export const openClient = (tenant: TenantState, personId: string): Client => {
  const person = findPerson(tenant.store, personId);
  if (!person) throw new GraphError(404, 'notFound', 'There is no such person in this tenant.');
  const apps = listTeamsApps(tenant.store);
  const app = apps.find(({ botId }) => botId !== undefined) ?? apps[0];
  return { tenant, person, app, install: app && findInstall(tenant.store, app.id, person.id) };
};

/** The chat with the app's bot; refused where a person could not open it either. */
export const openLine = ({ tenant, person, app, install }: Client): Line => {
  const bot = app?.botId === undefined ? undefined : findBot(tenant.store, app.botId);
  if (!app || !bot) throw new GraphError(409, 'noBot', 'The app has no bot, or the bot has no messaging endpoint yet.');
  if (!install?.installed) throw new GraphError(409, 'notInstalled', 'The app is not installed for this person.');
  return { tenant, bot, person, conversation: openConversation(tenant.store, bot.clientId, person.id, tenant.clock.instant()) };
};
