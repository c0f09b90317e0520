import type { QuestionnairePage } from '@review-desk/core/api';

/** The form that opens a dispute from this review, with the category that the question names. Codes and references only. */
export const openDisputePath = (household: QuestionnairePage['household']['ref'], review: QuestionnairePage['review'], category: string | null): string =>
  `/disputes/new?${new URLSearchParams({ household, review, ...(category === null ? {} : { category }) }).toString()}`;
