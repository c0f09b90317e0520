import type { SafeCard } from '@review-desk/core/delivery';

/**
 * What a category is called where a phone may show it to anybody: short words of our own, never a label that somebody
 * typed, nor one that tells what happened to a child. Any other category stands as its code (workflows 0.1).
 */
const words: Readonly<Record<string, string>> = {
  A1: 'Key documents',
  A2: 'Earlier recommendations',
  A3: 'Supervision visits',
  A4: 'Training',
  A5: 'Paperwork',
  F1: 'Checks and safer-care statement',
  F2: 'Condition of the home',
  F3: 'Suitability of the placement',
  'unresolved alert': 'Alert that was not settled',
  escalation: 'Escalation',
};

/** The categories of a card in words; null where it has none. */
export const categoryWords = ({ categories }: Pick<SafeCard, 'categories'>): string | null =>
  categories.length === 0 ? null : categories.map((code) => words[code] ?? code).join(', ');
