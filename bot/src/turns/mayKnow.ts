import type { Actor } from '@review-desk/core/people';
import { knowsOf, mayToDispute, type Practice } from '@review-desk/core/practice';

/** Whether this person may still know of what their card tells. Thanks and feedback are their reader's for good. */
export const mayKnow = (actor: Actor, practice: Practice): boolean => {
  if (practice.about.includes(actor.id)) return false;
  switch (practice.kind) {
    case 'alert': return knowsOf(actor, practice);
    case 'dispute': return mayToDispute(actor, practice, 'exists');
    case 'good practice': case 'officer feedback': case 'questionnaire': return true;
  }
};
