import type { SafeCard } from '@review-desk/core/delivery';
import { alertCard } from './alertCard.js';
import { facts, heading, subtle, type AdaptiveCard } from './adaptiveCard.js';
import { cardActions, refreshAction } from './cardActions.js';
import { digestCard } from './digestCard.js';
import { disputeCard } from './disputeCard.js';
import { buttonWords } from './cardWords.js';
import { deepLinkTo, type CardPlaces } from './links.js';
import { plainCard } from './plainCard.js';
import { restrictedCard } from './restrictedCard.js';
import { thanksCard } from './thanksCard.js';

/** The card as it stands in its reader's chat: its face, its buttons, and how Teams brings it up to date. */
export const cardFace = (places: CardPlaces, card: SafeCard): AdaptiveCard => {
  const actions = cardActions(card, places);
  // Behind the card of a trial stands nothing that could change.
  return { ...faceOf(places, card), ...(actions.length === 0 ? {} : { actions }), ...(card.trial ? {} : { refresh: { action: refreshAction(card) } }) };
};

/**
 * The card as somebody puts it into another chat: nobody there is known to hold any right, so it shows the reference and
 * the kind and opens the tab, which asks for rights itself. It never changes and acts on nothing.
 */
export const insertedFace = (places: CardPlaces, given: Pick<SafeCard, 'kind' | 'reference' | 'about'>): AdaptiveCard => {
  const card: SafeCard = {
    ...given, message: '', headline: 'for your information', categories: [], stage: null, due: null, coverUntil: null, state: 'told', buttons: ['open'], lines: [],
  };
  const made = plainCard(card);
  return { ...made, body: [...made.body, subtle(forWhom)], actions: cardActions(card, places) };
};

/** To a chat in which somebody may read it who may not open it. */
const forWhom = 'It opens in Review Desk for whoever may see it.';

/** The card of something that its reader asked for: it opens the tab and acts on nothing, since nothing was sent. */
export const shownFace = (places: CardPlaces, given: SafeCard): AdaptiveCard => {
  const card: SafeCard = { ...given, message: '', buttons: ['open'] };
  return { ...faceOf(places, card), actions: cardActions(card, places) };
};

/** A review by its reference: that it is there, and the way to it. */
export const reviewFace = (places: CardPlaces, reference: string): AdaptiveCard => {
  const title = `Review ${reference}: for your information`;
  return {
    type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', speak: `${title}.`, fallbackText: `${title}.`,
    body: [heading(title), facts([['Reference', reference]]), subtle(forWhom)],
    actions: [{ type: 'Action.OpenUrl', ...buttonWords.open, url: deepLinkTo(places, `review/${reference}`) }],
  };
};

const faceOf = (places: CardPlaces, card: SafeCard): AdaptiveCard => {
  switch (card.kind) {
    case 'alert': return alertCard(card);
    case 'dispute': return disputeCard(card);
    case 'restricted matter': return restrictedCard(card);
    case 'good practice': return thanksCard(card);
    case 'digest': return digestCard(places, card);
    case 'feedback': case 'question': return plainCard(card);
  }
};
