import { randomUUID } from 'node:crypto';
import { instantToZoned } from '../../clock/timeZones.js';
import type { Person } from '../../directory/people.js';
import type { TenantState } from '../../tenantState.js';
import { type Bot, botMri, mriOf } from '../bots/botStore.js';
import { findTeamsAppOfBot } from '../catalogue/teamsAppStore.js';
import type { Conversation } from '../conversations/conversationStore.js';

const zone = 'Europe/London';

/** Whatever is not a message has an id of its own kind. */
export const eventId = (): string => `f:${randomUUID()}`;

const localTimestamp = (now: number): string => {
  const local = instantToZoned(now, zone).slice(0, 19);
  const minutes = Math.round((Date.parse(`${local}Z`) - now) / 60_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
};

export type Envelope = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string; readonly serviceUrl: string };

type Sender = { readonly tenant: TenantState; readonly bot: Bot; readonly person: Person; readonly conversation: Conversation };

/** An activity as Teams sends it in a personal chat: who, where, when, and what the kind adds. */
export const envelope = ({ tenant, bot, person, conversation }: Sender, what: { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>): Envelope => {
  const { channelData, ...rest } = what;
  return {
    channelId: 'msteams',
    serviceUrl: `${tenant.addresses.connector}/`,
    timestamp: tenant.clock.instant(),
    localTimestamp: localTimestamp(tenant.clock.now()),
    localTimezone: zone,
    locale: 'en-GB',
    from: { id: mriOf(tenant, bot.clientId, person.id), name: person.displayName, aadObjectId: person.id },
    conversation: { id: conversation.id, conversationType: 'personal', tenantId: tenant.tenantId },
    recipient: { id: botMri(bot.clientId), name: findTeamsAppOfBot(tenant.store, bot.clientId)?.manifest.name.short ?? '' },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web', timezone: zone }],
    channelData: { tenant: { id: tenant.tenantId }, ...(typeof channelData === 'object' ? channelData : {}) },
    ...rest,
  };
};
