import type { QuestionnairePage } from '@review-desk/core/api';

/** The form that raises an alert, from this review, with the category that the question suggests. Codes and references only. */
export const raiseAlertPath = (household: QuestionnairePage['household']['ref'], review: QuestionnairePage['review'], category: string | null): string =>
  `/households/${encodeURIComponent(household)}/alert?${new URLSearchParams({ review, ...(category === null ? {} : { category }) }).toString()}`;
