/** What an act on a household changes: read again afterwards, also after a conflict. */
export const HOUSEHOLD_CHANGES = ['household', 'households', 'today', 'reviews', 'review'] as const;
