import type { QuestionnairePage } from '@review-desk/core/api';

type Page = Pick<QuestionnairePage, 'household' | 'review'>;

/** The form that raises an alert from these answers of the questionnaire. Numbers and references only: it finds the words itself. */
export const raiseAlertPath = ({ household, review }: Page, numbers: readonly number[] = []): string =>
  `/households/${encodeURIComponent(household.ref)}/alert?${new URLSearchParams({ review, ...(numbers.length === 0 ? {} : { questions: numbers.join('.') }) }).toString()}`;
