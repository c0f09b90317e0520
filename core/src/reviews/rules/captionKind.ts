import type { Review, ReviewKind } from '../types.js';

/**
 * What a row calls its review. A first review is one whatever the row's own rule is: feedback and papers are owed under
 * the same rules for a first and for a later one, so the rule of a row cannot tell.
 */
export const captionKind = ({ kind, first }: Pick<Review, 'kind' | 'first'>): ReviewKind | 'first' => (first && kind === 'annual' ? 'first' : kind);
