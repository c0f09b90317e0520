import type { Messenger, SafeCard } from '@review-desk/core/delivery';
import { adaptiveCardType } from './cards/adaptiveCard.js';
import { cardFace } from './cards/cardFace.js';
import { firstLine } from './cards/firstLine.js';
import type { CardPlaces } from './cards/links.js';
import type { Connector, Outgoing } from './connector/types.js';

/** Core's messenger over the Connector: the face that is previewed is the very one that is sent. */
export const createMessenger = (connector: Connector, places: CardPlaces): Messenger => ({
  open: async (person) => ({ person, ...(await connector.createConversation(person)), blocked: false }),
  send: async (conversation, card) => ({ message: (await connector.send(conversation, messageOf(places, card))).id }),
  update: (conversation, message, card) => connector.update(conversation, message, messageOf(places, card)),
  remove: (conversation, message) => connector.remove(conversation, message),
  face: (card) => ({ ...cardFace(places, card) }),
});

/** A phone's preview shows the summary: the card's own first line. */
const messageOf = (places: CardPlaces, card: SafeCard): Outgoing => ({
  type: 'message',
  summary: firstLine(card),
  attachments: [{ contentType: adaptiveCardType, content: cardFace(places, card) }],
});
