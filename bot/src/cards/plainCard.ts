import type { SafeCard } from '@review-desk/core/delivery';
import type { AdaptiveCard } from './adaptiveCard.js';
import { frame, recordBody } from './recordCard.js';

/** Feedback about a reviewing officer (D15) and questionnaires: that it is there, and where it stands. */
export const plainCard = (card: SafeCard): AdaptiveCard => frame(card, recordBody(card, [], 'Due'));
