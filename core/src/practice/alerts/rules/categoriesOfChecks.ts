import type { CheckKind } from '../../../register/types.js';
import { questions } from '../../questionnaires/rules/questions.js';

/** The question of J14 that each check answers. */
const answers: readonly { check: CheckKind; question: number }[] = [
  { check: 'unannounced visit', question: 7 },
  { check: 'training plan', question: 9 },
  { check: 'dbs', question: 10 },
  { check: 'medical', question: 11 },
  { check: 'health and safety', question: 12 },
  { check: 'safer caring', question: 13 },
  { check: 'delegated authority', question: 14 },
];

/**
 * The category of an alert that is raised from a check which ran out or was never recorded: the one that its question
 * suggests where it is not met, so that both ways to an alert say the same. The officer may choose another.
 * Source: workflows J16 ("category: known when raised from a check"), J14.
 */
export const categoriesOfChecks: readonly { check: CheckKind; category: string }[] = answers.flatMap(({ check, question }) =>
  questions.flatMap(({ number, category }) => (number === question && category !== null ? [{ check, category }] : [])),
);
