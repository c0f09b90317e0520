import type { CodeAndLabel } from '../../alerts/rules/alertCategories.js';
import { questions } from '../../questionnaires/rules/questions.js';

/** What a thanks may be about, in the words of the questionnaire, so that praise and concern are counted by one measure (J15). */
export const thanksCategories: readonly CodeAndLabel[] = questions.map(({ number, words }) => ({ code: `Q${number}`, label: words }));

export const thanksCategory = (code: string | null): CodeAndLabel | null => thanksCategories.find((each) => each.code === code) ?? null;
