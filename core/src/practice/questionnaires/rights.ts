import { rightsTable, type Right, type Thing } from '../../rights/index.js';
import { reviewThing } from '../../reviews/rights.js';
import type { Review } from '../../reviews/types.js';
import type { Questionnaire } from './types.js';

/** Who may do what to a quality of practice questionnaire (J14, workflows D1 and D2); the fostering side reads it once it is issued. */
export const questionnaireRights: readonly Right[] = rightsTable('questionnaire', [
  ['firo', 'own', 'exists read write submit'],
  ['firo', 'cover', 'exists read write submit'],
  ['sr-manager', 'service', 'exists read'],
  ['ssw', 'own-issued', 'exists read'],
  ['ftm', 'team-issued', 'exists read'],
  ['fsm', 'service-issued', 'exists read'],
]);

/** It is its review's, whoever holds that now; issued from the moment it is submitted. */
export const questionnaireThing = (review: Review, questionnaire: Questionnaire | null): Thing => ({
  ...reviewThing(review),
  issued: questionnaire?.submitted != null,
});
