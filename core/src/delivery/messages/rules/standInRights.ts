import type { Actor } from '../../../people/types.js';
import { alertRights, alertThing, knowsOf } from '../../../practice/alerts/rights.js';
import { mayToDispute } from '../../../practice/disputes/rights.js';
import { goodPracticeRights, goodPracticeThing } from '../../../practice/goodPractice/rights.js';
import { officerFeedbackRights, officerFeedbackThing } from '../../../practice/officerFeedback/rights.js';
import type { Practice } from '../../../practice/types.js';
import { mayTowards, type Act } from '../../../rights/index.js';
import type { Message } from '../types.js';

/** Whether whoever would stand in may read the record: a positive grant of their own post or of their cover (access.md). */
export const mayOpen = (actor: Actor, practice: Practice): boolean => {
  switch (practice.kind) {
    case 'alert': return knowsOf(actor, practice);
    case 'dispute': return mayToDispute(actor, practice, 'read');
    case 'good practice': return mayTowards(goodPracticeRights, actor, goodPracticeThing(practice), 'read');
    case 'officer feedback': return mayTowards(officerFeedbackRights, actor, officerFeedbackThing(practice), 'read');
    case 'questionnaire': return false;
  }
};

/** Whether they may also do what the card's buttons do; otherwise it lets them open it, and no more. */
export const mayPress = (actor: Actor, practice: Practice, { purpose }: Pick<Message, 'purpose'>): boolean => {
  const act: Act = purpose.startsWith('limit') ? 'act:press-at-limit' : 'act:acknowledge';
  if (practice.kind === 'alert') return mayTowards(alertRights, actor, alertThing(practice), act);
  return practice.kind === 'dispute' && mayToDispute(actor, practice, act);
};
