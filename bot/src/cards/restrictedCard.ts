import type { SafeCard } from '@review-desk/core/delivery';
import type { AdaptiveCard } from './adaptiveCard.js';
import { frame, recordBody } from './recordCard.js';

/** A restricted matter: its own reference, a date, and a button. Neither category nor stage, whatever the card holds (workflows E). */
export const restrictedCard = (given: SafeCard): AdaptiveCard => {
  const card: SafeCard = { ...given, categories: [], stage: null };
  return frame(card, recordBody(card, [], 'Date'));
};
