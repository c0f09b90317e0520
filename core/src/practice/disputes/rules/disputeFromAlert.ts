import type { Alert } from '../../alerts/types.js';
import type { Dispute } from '../types.js';
import { openStage } from './openStage.js';
import { isFormal, nextPlanOf, planOf, stagePackFor } from './stagePacks.js';
import { firstMorningAfter, stagesByClock, toldOn, type ClockLook } from './stagesByClock.js';
import type { CouncilPolicy } from '../../../council/policy.js';

/**
 * The dispute that an alert went on to, at the stage which the policy or the officer named: stage 1 is then not used, and
 * that is no bypass (Dudley 6.3.4). Opened by the clock, day zero is the limit that ran out, and whatever stages have run
 * out since are opened behind it, unless the policy it opens under leaves them to people.
 * Source: workflows D13 and E; timescales 1.19.
 */
export const disputeFromAlert = (alert: Alert, policy: CouncilPolicy, look: ClockLook): Dispute | null => {
  if (!alert.escalated) return null;
  const { to, by, at, stage = 1, ranOutOn = null, why, wouldSatisfy } = alert.escalated;
  const pack = stagePackFor('fostering', policy);
  const plan = planOf(pack, stage) ?? nextPlanOf(pack, 0);
  if (!plan) return null;
  const dayZero = ranOutOn ?? look.staff.today;
  const dispute: Dispute = {
    kind: 'dispute', id: to, unit: alert.unit, team: alert.team, household: alert.household, review: alert.review, officer: alert.officer,
    createdAt: at, caption: alert.caption, policyVersion: policy.version, restrictedTo: alert.restrictedTo, about: alert.about,
    track: 'fostering', origin: 'alert', alert: alert.id, category: 'unresolved alert', restricted: false, childAtRisk: alert.childAtRisk,
    safeguarding: alert.safeguarding ?? null, ...(alert.referralNoted ? { referralNoted: alert.referralNoted } : {}), summary: why ? `${alert.found}\n\n${why}` : alert.found, effect: alert.effect, wanted: wouldSatisfy ?? askedIn(alert),
    openedBy: { by, at }, dayZero, ssw: alert.ssw, manager: alert.manager, recipients: [], stages: [],
    notUsed: pack.stages.filter((each) => isFormal(each) && each.number < plan.number).map(({ number }) => number),
    bypasses: [], acknowledged: [], cafcass: null, closed: null, pack: pack.id,
  };
  const first = openStage(dispute, plan, { by: { by, at }, dayZero, staff: look.staff, counting: look.counting });
  if (by !== 'clock') return first;
  const told = toldOn(first, firstMorningAfter(dayZero, look), look);
  return policy.switches.autoEscalate ? stagesByClock(told, look) : told;
};

/** What was last asked: what the officer missed in the last answer, or what the alert wanted. */
const askedIn = ({ replies, wanted }: Alert): string => replies.flatMap(({ missing }) => missing ?? []).at(-1) ?? wanted.join('\n');
