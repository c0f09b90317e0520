import type { SafeCard } from '@review-desk/core/delivery';
import type { AdaptiveCard } from './adaptiveCard.js';
import { categoryWords } from './categoryWords.js';
import { frame, recordBody } from './recordCard.js';

/** A formal dispute and its stage, to the people whom the stage brings in (J17). */
export const disputeCard = (card: SafeCard): AdaptiveCard =>
  frame(card, recordBody(card, [['Category', categoryWords(card)], ['Stage', card.stage === null ? null : card.stage === 0 ? 'Informal' : String(card.stage)]], 'Stage ends'));
