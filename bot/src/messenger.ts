import type { Messenger, SafeCard } from '@review-desk/core/delivery';
import { adaptiveCardType, type AdaptiveCard } from './cards/adaptiveCard.js';
import { cardFace } from './cards/cardFace.js';
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

/** A locked phone shows the summary: what the card itself says first, and nothing that it leaves out. */
const messageOf = (places: CardPlaces, card: SafeCard): Outgoing => {
  const face = cardFace(places, card);
  return { type: 'message', summary: firstWords(face), attachments: [{ contentType: adaptiveCardType, content: face }] };
};

const firstWords = ({ body, fallbackText }: AdaptiveCard): string => body.flatMap((each) => (each.type === 'TextBlock' ? [each.text] : []))[0] ?? fallbackText;
