import type { SafeCard } from '@review-desk/core/delivery';
import type { AdaptiveCard } from './adaptiveCard.js';
import { categoryWords } from './categoryWords.js';
import { frame, recordBody } from './recordCard.js';

/** A quality of practice alert, to whoever answers it or raised it (J16). */
export const alertCard = (card: SafeCard): AdaptiveCard => frame(card, recordBody(card, [['Category', categoryWords(card)]], 'Due'));
