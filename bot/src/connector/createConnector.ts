import { ChannelRefused } from '@review-desk/core/errors';
import { openSdk, type Sdk } from './botbuilder.js';
import { faultOfActivity, faultOfToken } from './inboundToken.js';
import { createServiceHosts, worldwide } from './serviceHosts.js';
import { createTransport, unknownHost, type ConnectorTokens } from './transport.js';
import { activityShape, type Chat, type Connector } from './types.js';

export type ConnectorSettings = {
  clientId: string;
  tenantId: string;
  tokens: ConnectorTokens;
  /** The address of Teams' service for our region; world-wide where null. */
  serviceUrl: string | null;
  /** A tenant on this machine, whose Connector is at this address; a deployed build has none. */
  localConnector: string | null;
  /** The origin of a test client on this machine that sends no token; a deployed build has none. */
  playground: string | null;
  fetch?: typeof fetch;
};

/** The Bot Framework behind our own port. The port checks what the SDK does not. */
export const createConnector = (settings: ConnectorSettings): Connector => {
  const { clientId, tenantId, tokens, localConnector, playground } = settings;
  const known = createServiceHosts(localConnector === null ? [] : [localConnector]);
  const isPlayground = (address: string): boolean => playground !== null && URL.canParse(address) && new URL(address).origin === new URL(playground).origin;
  const hosts = { isKnown: (address: string) => known.isKnown(address) || isPlayground(address) };
  const expected = { clientId, tenantId, hosts };
  const transport = createTransport({ hosts, tokens, withoutToken: isPlayground, ...(settings.fetch ? { fetch: settings.fetch } : {}) });
  const metadataUrl = localConnector === null ? null : `${localConnector.replace(/\/$/, '')}/v1/.well-known/openidconfiguration`;
  let opened: Promise<Sdk> | null = null;
  const sdk = (): Promise<Sdk> => (opened ??= openSdk({ clientId, metadataUrl, transport }));
  const at = async ({ serviceUrl }: Chat) => {
    if (!hosts.isKnown(serviceUrl)) throw unknownHost();
    return (await (await sdk()).client(serviceUrl)).conversations;
  };
  const home = { id: '', serviceUrl: settings.serviceUrl ?? localConnector ?? worldwide };

  return {
    verify: async (authorization, body) => {
      const read = activityShape.safeParse(body);
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      const unsigned = read.success && authorization === null && isPlayground(read.data.serviceUrl);
      if (token === undefined && !unsigned) return { fault: 'token' };
      if (!read.success) return { fault: 'activity' };
      const activity = read.data;
      const fault = (token === undefined ? null : faultOfToken(token, activity, expected)) ?? faultOfActivity(activity, expected);
      if (fault !== null) return { fault };
      if (token !== undefined && !(await (await sdk()).isSigned(activity, `Bearer ${token}`))) return { fault: 'signature' };
      return { activity };
    },
    createConversation: async (person) => {
      const made = await (await at(home)).createConversation({
        bot: { id: `28:${clientId}`, name: '' }, isGroup: false, members: [{ id: person, name: '' }], tenantId, channelData: { tenant: { id: tenantId } },
      } as Parameters<Awaited<ReturnType<typeof at>>['createConversation']>[0]);
      return { id: made.id, serviceUrl: made.serviceUrl || home.serviceUrl };
    },
    send: async (chat, message) => ({ id: (await (await at(chat)).sendToConversation(chat.id, outgoing(message))).id }),
    update: async (chat, id, message) => void (await (await at(chat)).updateActivity(chat.id, id, outgoing(message))),
    remove: async (chat, id) => void (await (await at(chat)).deleteActivity(chat.id, id)),
    getMember: async (chat, member) => {
      try {
        const found: { id: string; aadObjectId?: string } = await (await at(chat)).getConversationMember(chat.id, member);
        return { id: found.id, aadObjectId: found.aadObjectId ?? null };
      } catch (error) {
        if (error instanceof ChannelRefused) return null;
        throw error;
      }
    },
  };
};

type SdkActivity = Parameters<Awaited<ReturnType<Sdk['client']>>['conversations']['sendToConversation']>[1];
const outgoing = (message: object): SdkActivity => message as SdkActivity;
