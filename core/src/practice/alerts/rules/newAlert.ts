import type { FieldFault } from '../../../errors.js';
import { practiceId, type PersonId, type ReviewId } from '../../../ids.js';
import type { SafeguardingGiven } from '../../../api/shapes/safeguarding.js';
import { captionOf, employeesOf } from '../../../register/index.js';
import type { Household } from '../../../register/types.js';
import type { Review } from '../../../reviews/types.js';
import { londonDateOf, type Instant } from '../../../time/index.js';
import { safeguardingOf } from '../../rules/safeguardingOf.js';
import type { Alert, InformalStep } from '../types.js';

/** What the officer types and taps (J16); all else is known. */
export type AlertWish = {
  review: ReviewId | null;
  categories: readonly string[];
  found: string;
  effect: string;
  wanted: readonly string[];
  onlyCarePlan: boolean;
  iro: PersonId | null;
  childAtRisk: boolean;
  /** 0.12; where nothing is said of a child at risk it counts as ringing now. */
  safeguarding?: SafeguardingGiven | null | undefined;
  informal: InformalStep | null;
  sendNow: boolean;
};

/** What keeps an alert from being kept or sent, beside its fields. Source: workflows D4 to D6. */
export const wishFaults = (wish: AlertWish, household: Household, review: Review | null, now: Instant): FieldFault[] => [
  ...(wish.review !== null && review?.household !== household.ref ? [{ path: 'review', message: 'This review is of another household, or there is none with this reference.' }] : []),
  ...(wish.onlyCarePlan && wish.iro === null ? [{ path: 'iro', message: 'Choose the child’s IRO, who will have it.' }] : []),
  ...(wish.safeguarding?.referral === 'made' && wish.safeguarding.on > londonDateOf(now) ? [{ path: 'safeguarding.on', message: 'Choose the day of the referral: today or before.' }] : []),
  ...(wish.sendNow && !wish.onlyCarePlan ? informalFaults(wish.informal, wish.childAtRisk, now) : []),
];

/** D5: talked about first, unless waiting would put a child at risk. */
export const informalFaults = (informal: InformalStep | null, childAtRisk: boolean, now: Instant): FieldFault[] => {
  if (informal === null) return [{ path: 'informal', message: 'Say when you talked about it and with whom, or why waiting would put a child at risk.' }];
  if (informal.how === 'left out')
    return childAtRisk ? [] : [{ path: 'informal', message: 'The talk may be left out only where waiting would put a child at risk. Mark the alert so, or note the talk.' }];
  return informal.on > londonDateOf(now) ? [{ path: 'informal.on', message: 'Choose the day of the talk: today or before.' }] : [];
};

type Made = { officer: PersonId; now: Instant; policyVersion: number };

/** The alert as it is first kept. In a restricted household only the people named are addressed. */
export const newAlert = (wish: AlertWish, household: Household, { officer, now, policyVersion }: Made): Alert => {
  const named = household.restricted?.named ?? null;
  const may = (person: PersonId | null): PersonId | null => (person === null || named === null || named.includes(person) ? person : null);
  const passed = wish.onlyCarePlan && wish.iro !== null;
  return {
    kind: 'alert', id: practiceId(household.ref), unit: household.unit, team: household.team, household: household.ref, review: wish.review,
    officer, createdAt: now, caption: captionOf(household), policyVersion, restrictedTo: named && [...named], about: employeesOf(household),
    categories: [...wish.categories], found: wish.found, effect: wish.effect, wanted: [...wish.wanted],
    foundIn: wish.review === null ? 'outside review' : 'during review', childAtRisk: wish.childAtRisk, safeguarding: safeguardingOf(wish.safeguarding, wish.childAtRisk, now), informal: wish.informal,
    passedToIro: passed && wish.iro !== null ? { to: wish.iro, at: now, takenUp: null } : null,
    ssw: may(household.ssw), manager: may(household.ftm),
    sentAt: wish.sendNow && !passed ? now : null, receipt: null, acknowledged: [], answers: [], otherDates: [], challenges: [], replies: [],
    actions: [], managerConfirmed: null, resolved: null, withdrawn: null, pressed: [], escalated: null,
  };
};
