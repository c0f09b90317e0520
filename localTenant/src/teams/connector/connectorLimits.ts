import type { TenantState } from '../../tenantState.js';
import type { Rate } from '../../throttling/slidingLimits.js';
import { conversationBetween, findConversation } from '../conversations/conversationStore.js';
import type { ConnectorCall, ConnectorRoute } from './connectorCall.js';
import { connectorRefusal } from './connectorError.js';

const rates = (second: number, two: number, thirty: number, hour: number): readonly Rate[] => [
  { seconds: 1, most: second }, { seconds: 2, most: two }, { seconds: 30, most: thirty }, { seconds: 3600, most: hour },
];

/** For one bot in one chat (graph-contract 7.3). What all bots together may do binds nobody here: a personal chat has one. */
const inOneChat: Readonly<Record<ConnectorRoute['counts'], readonly Rate[]>> = {
  send: rates(7, 8, 60, 1_800),
  create: rates(7, 8, 60, 1_800),
  members: rates(14, 16, 120, 3_600),
};

/** For the whole app in the tenant. */
const inTheTenant: readonly Rate[] = [{ seconds: 1, most: 50 }];

const firstMember = (body: unknown): string => {
  const [member] = typeof body === 'object' && body !== null && 'members' in body && Array.isArray(body.members) ? (body.members as unknown[]) : [];
  return typeof member === 'object' && member !== null && 'id' in member ? String(member.id).toLowerCase() : '';
};

/** Whichever of its two names a chat is called by, it is one chat. */
const chatOf = ({ tenant, bot, params, body }: ConnectorCall): string => {
  const asked = params['conversation'];
  if (asked !== undefined) return findConversation(tenant.store, asked)?.id ?? asked;
  const member = firstMember(body);
  return conversationBetween(tenant.store, bot.clientId, member)?.id ?? member;
};

/** Refuses the call that is one too many. Like the mailboxes' limits, these are in force while the budget is. */
export const countCall = (call: ConnectorCall, route: ConnectorRoute): void => {
  const { tenant, bot } = call;
  if (tenant.budget.setting === 'off') return;
  const wait = tenant.teamsLimits.enter(
    new Map([[`${route.counts} ${bot.clientId} ${chatOf(call)}`, inOneChat[route.counts]], [`bot ${bot.clientId}`, inTheTenant]]),
  );
  if (wait > 0) throw connectorRefusal('Throttled', { 'Retry-After': String(wait) });
};

const busy = new WeakMap<TenantState, Set<string>>();

/** Two writes at once in one chat fail the second; gives back what lets the chat go again. */
export const takeChat = (call: ConnectorCall, route: ConnectorRoute): (() => void) => {
  if (!route.writes || call.tenant.budget.setting === 'off') return () => undefined;
  const chats = busy.get(call.tenant) ?? new Set();
  busy.set(call.tenant, chats);
  const chat = chatOf(call);
  if (chats.has(chat)) throw connectorRefusal('PreconditionFailed');
  chats.add(chat);
  return () => void chats.delete(chat);
};
