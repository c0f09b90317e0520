import { z } from 'zod';
import { findPerson, type Person } from '../../directory/people.js';
import type { Answer } from '../../wire/operation.js';
import { personBehindMri } from '../bots/botStore.js';
import { isInstalled } from '../catalogue/installStore.js';
import { findTeamsAppOfBot } from '../catalogue/teamsAppStore.js';
import { openConversation } from '../conversations/conversationStore.js';
import type { ConnectorCall } from './connectorCall.js';
import { badSyntax, ConnectorError, connectorRefusal } from './connectorError.js';
import { sendActivity } from './messageOperations.js';

const schema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).default([]),
  tenantId: z.string().nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional(), channel: z.unknown().optional() }).nullish(),
  activity: z.unknown().optional(),
});

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** By Entra object id, or by the name that this same bot knows the person by. */
const personCalled = ({ tenant, bot }: ConnectorCall, id: string): Person => {
  const isMri = id.startsWith('29:');
  if (!isMri && !guid.test(id)) throw badSyntax('Bad format of the member id.');
  const personId = isMri ? personBehindMri(tenant.store, bot.clientId, id) : id;
  if (personId === undefined) throw new ConnectorError(403, 'BadArgument', 'Failed to decrypt pairwise id');
  const person = findPerson(tenant.store, personId);
  if (!person?.accountEnabled) throw new ConnectorError(400, 'MemberNotFoundInConversation', 'The member was not found in this tenant.');
  return person;
};

/** `POST /v3/conversations`: the personal chat with one person, who need never have spoken to the bot. */
export const createConversation = (call: ConnectorCall): Answer => {
  const { tenant, bot } = call;
  const read = schema.safeParse(call.body);
  if (!read.success) throw badSyntax(`The request does not fit its shape: ${read.error.issues[0]?.path.join('.') || 'body'}.`);
  const asked = read.data;
  if (asked.channelData?.channel !== undefined || asked.isGroup === true) {
    throw new ConnectorError(501, 'notImplemented', 'The local tenant offers personal chats only, not POST /v3/conversations for groups and channels.');
  }
  const tenantId = asked.channelData?.tenant?.id ?? asked.tenantId;
  if (!tenantId) throw new ConnectorError(400, 'BadArgument', 'The tenant id is missing.');
  if (tenantId.toLowerCase() !== tenant.tenantId.toLowerCase()) throw new ConnectorError(403, 'Forbidden', 'The bot is not allowed in this tenant.');
  if (bot.disabledByAdmin) throw connectorRefusal('BotDisabledByAdmin');
  const [member] = asked.members;
  if (asked.members.length !== 1 || member === undefined) throw badSyntax('A personal chat has exactly one member besides the bot.');
  const person = personCalled(call, member.id);
  const app = findTeamsAppOfBot(tenant.store, bot.clientId);
  if (!app || !isInstalled(tenant.store, app.id, person.id)) {
    throw new ConnectorError(403, 'BadArgument', "Bot is not installed in user's personal scope");
  }
  const { id } = openConversation(tenant.store, bot.clientId, person.id, tenant.clock.instant());
  const serviceUrl = `${tenant.addresses.connector}/`;
  if (asked.activity === undefined) return { status: 201, body: { id, serviceUrl } };
  const sent = sendActivity({ ...call, params: { conversation: id }, body: asked.activity });
  const activityId = z.object({ id: z.string() }).parse(sent.body).id;
  return { status: 201, body: { id, activityId, serviceUrl } };
};
