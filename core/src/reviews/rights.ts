import type { Review } from './types.js';
import { rightsTable, type Right, type Thing } from '../rights/index.js';

/** Who may do what to a foster home review (J2, workflows A1 to A19). */
export const reviewRights: readonly Right[] = rightsTable('review', [
  ['firo', 'own', 'exists read write schedule book rebook start read-back complete close'],
  ['firo', 'cover', 'exists read write schedule book rebook start read-back complete close'],
  ['sr-manager', 'service', 'exists read give-late-reason allocate call-review'],
  ['support-fostering', 'service', 'exists read schedule book confirm-placements mark-copied'],
  ['ssw', 'own', 'exists read agree-date'],
  ['ftm', 'team', 'exists read'],
  ['fsm', 'service', 'exists read'],
  ['adm', 'item', 'exists read'],
  ['panel-administrator', 'item', 'exists read'],
  ['carer', 'link', 'exists read choose-date'],
  ['dpo', 'request', 'exists read'],
]);

/** What rights need to know of a review. */
export const reviewThing = (review: Review): Thing => ({
  unit: review.unit,
  team: review.team,
  holders: { firo: review.officer, ssw: review.ssw },
  restrictedTo: review.restrictedTo,
  about: review.about,
});
