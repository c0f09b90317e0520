import type { FollowUpKind, QuestionAnswer } from '../types.js';
import { questions } from './questions.js';

/**
 * What the answers suggest to follow with; the officer decides. Excellent work is noticed, what is not met is an alert,
 * and what the policy starts as a dispute is offered as one.
 * Source: workflows D1, D2, J14 (follow-up), E (categories).
 */
export const suggestedKinds = (answers: readonly Pick<QuestionAnswer, 'question' | 'mark'>[]): FollowUpKind[] => {
  const notMet = answers.filter((each) => each.mark === 'not met').map((each) => each.question);
  return [
    ...(answers.some((each) => each.mark === 'excellent') ? ['good practice' as const] : []),
    ...(notMet.length > 0 ? ['alert' as const] : []),
    ...(questions.some((each) => each.dispute !== null && notMet.includes(each.number)) ? ['dispute' as const] : []),
  ];
};
