import type { Actor } from '../../people/index.js';
import { mayTowards, serviceThing } from '../../rights/index.js';
import { disputeRights, iroEscalationRights } from '../disputes/rights.js';
import { goodPracticeRights } from '../goodPractice/rights.js';
import { officerFeedbackRights } from '../officerFeedback/rights.js';

const ways = [['act:open', disputeRights], ['act:open', iroEscalationRights], ['act:send', goodPracticeRights], ['act:send', officerFeedbackRights]] as const;

/** What somebody may begin from the board, where no record is chosen yet: what they write themselves is theirs. */
export const boardActs = (actor: Actor): string[] => {
  const theirs = serviceThing(actor.unit, { holders: { firo: actor.id, iro: actor.id }, author: actor.id });
  return ways.flatMap(([act, table]) => (mayTowards(table, actor, theirs, act) ? [`${table[0]?.record ?? ''}.${act.replace('act:', '')}`] : []));
};
