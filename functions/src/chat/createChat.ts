import { createConnector, createMessenger, deepLink, mailWords, type CardPlaces, type Connector, type ConnectorTokens } from '@review-desk/bot';
import type { Channels, SafeCard } from '@review-desk/core/delivery';
import type { OutwardSettings } from '@review-desk/m365';
import { closedChannels } from '../channels/closedChannels.js';
import type { Env } from '../env.js';

/** What the bot's endpoint and its turns stand on. */
export type Chat = { connector: Connector; places: CardPlaces };

type Microsoft365 = { connectorTokens: ConnectorTokens; outward: (settings: OutwardSettings) => Omit<Channels, 'messenger'> };

/**
 * The bot and all channels, where the installation says where its app, its tab and its mailbox are. Without those nothing
 * leaves: messages are kept and wait.
 */
export const createChat = (env: Env, { connectorTokens, outward }: Microsoft365): { chat: Chat | null; channels: Channels } => {
  const { TEAMS_APP_ID: appId, TAB_BASE: tabBase, SERVICE_MAILBOX: mailbox } = env;
  if (appId === undefined || tabBase === undefined || mailbox === undefined) return { chat: null, channels: closedChannels };
  const places: CardPlaces = { appId, tabBase };
  const connector = createConnector({
    clientId: env.CLIENT_ID,
    tenantId: env.TENANT_ID,
    tokens: connectorTokens,
    serviceUrl: env.BOT_SERVICE_URL ?? null,
    localConnector: env.CONNECTOR_BASE === undefined ? null : `${env.CONNECTOR_BASE}/`,
    playground: env.PLAYGROUND_BASE ?? null,
  });
  const linkTo = (card: SafeCard): string => deepLink(places, card);
  return {
    chat: { connector, places },
    channels: { messenger: createMessenger(connector, places), ...outward({ manifestId: appId, linkTo, mailbox, words: (card) => mailWords(card, linkTo(card)) }) },
  };
};
