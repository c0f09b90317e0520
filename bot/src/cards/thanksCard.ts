import type { SafeCard } from '@review-desk/core/delivery';
import type { AdaptiveCard } from './adaptiveCard.js';
import { categoryWords } from './categoryWords.js';
import { frame, recordBody } from './recordCard.js';

/** Good or excellent practice that an officer noticed, to the worker and the manager (J15). */
export const thanksCard = (card: SafeCard): AdaptiveCard => frame(card, recordBody(card, [['Category', categoryWords(card)]], 'Date'));
