import { listPeople, type Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import { findBot } from '../bots/botStore.js';
import { openConversation } from '../conversations/conversationStore.js';
import type { Line } from '../sending/invokeBot.js';
import { tellInstalled } from '../sending/tellInstalled.js';
import { findInstall, saveInstall } from './installStore.js';
import type { TeamsApp } from './teamsAppStore.js';

/** The chat that an app with a bot brings with it. */
const lineOf = (tenant: TenantState, app: TeamsApp, person: Person): Line | undefined => {
  const bot = app.botId === undefined ? undefined : findBot(tenant.store, app.botId);
  return bot && { tenant, bot, person, conversation: openConversation(tenant.store, bot.clientId, person.id, tenant.clock.instant()) };
};

const write = (tenant: TenantState, app: TeamsApp, person: Person): Line | undefined => {
  const blocked = findInstall(tenant.store, app.id, person.id)?.blocked ?? false;
  saveInstall(tenant.store, { appId: app.id, personId: person.id, installed: true, blocked, changed: tenant.clock.instant() });
  return lineOf(tenant, app, person);
};

/** Puts an app into a person's Teams; its bot hears of it once that is written. */
export const installApp = (tenant: TenantState, app: TeamsApp, person: Person): void => {
  const line = write(tenant, app, person);
  if (line) tenant.botLine.later(() => tellInstalled(line, 'add'));
};

export const uninstallApp = (tenant: TenantState, app: TeamsApp, person: Person): void => {
  const blocked = findInstall(tenant.store, app.id, person.id)?.blocked ?? false;
  saveInstall(tenant.store, { appId: app.id, personId: person.id, installed: false, blocked, changed: tenant.clock.instant() });
  const line = lineOf(tenant, app, person);
  if (line) tenant.botLine.later(() => tellInstalled(line, 'remove'));
};

/** Installs by policy for every account that never had the app; who removed it keeps it removed. Gives back how many got it. */
export const installForEverybody = (tenant: TenantState, app: TeamsApp): number => {
  const people = listPeople(tenant.store).filter((person) => person.accountEnabled && !findInstall(tenant.store, app.id, person.id));
  const lines = people.map((person) => write(tenant, app, person)).filter((line) => line !== undefined);
  tenant.botLine.later(async () => {
    // A bot that is not up yet hears of none of them, so nobody waits for it a hundred times.
    for (const line of lines) if (tenant.botLine.isClosed || !(await tellInstalled(line, 'add'))) return;
  });
  return people.length;
};
