import type { FieldFault } from '../../../errors.js';
import type { CouncilPolicy } from '../../../council/policy.js';
import type { OpenDisputeBody } from '../../../api/shapes/disputes.js';
import { practiceId, type PersonId, type UnitId } from '../../../ids.js';
import { captionOf, employeesOf } from '../../../register/index.js';
import type { Household } from '../../../register/types.js';
import type { Review } from '../../../reviews/types.js';
import { addElapsedHours } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import type { Telling } from '../../tellings.js';
import type { Dispute } from '../types.js';
import { excludedPeople } from './excludedPeople.js';
import { lineManagerOf } from './lineManagerOf.js';
import { openStage } from './openStage.js';
import { isFormal, stagePackFor } from './stagePacks.js';
import { officerPost } from './stagePeople.js';
import type { ClockLook } from './stagesByClock.js';

export type DisputeWish = Omit<OpenDisputeBody, 'key'>;
export type Raised = { unit: UnitId; officer: PersonId; household: Household | null; review: Review | null; policy: CouncilPolicy };

/** Professional conduct is always a restricted matter (workflows E, categories). */
export const isRestrictedWish = ({ category, restricted }: Pick<DisputeWish, 'category' | 'restricted'>): boolean => restricted || category === 'F4';

/** What keeps a dispute from being opened, beside its fields. Safety never does: an unanswered question is taken as ringing now. */
export const wishFaults = (wish: DisputeWish, { officer, household, review }: Raised, { staff }: ClockLook): FieldFault[] => {
  const restricted = isRestrictedWish(wish);
  const out = excludedPeople(wish.about, staff.people, staff.today);
  const fault = (path: string, message: string, is: boolean): FieldFault[] => (is ? [{ path, message }] : []);
  return [
    ...fault('review', 'This review is of another household, or there is none with this reference.', wish.review !== null && (household === null || review?.household !== household.ref)),
    ...fault('category', 'An alert that nobody settled goes on from the alert itself.', wish.category === 'unresolved alert' && wish.track === 'fostering'),
    ...fault('category', 'Choose what it is about.', wish.category === 'escalation' && wish.track === 'fostering'),
    ...fault('household', 'Choose the household it is about.', household === null && !restricted && wish.track === 'fostering'),
    ...fault('restricted', 'An IRO’s escalation cannot be restricted here. Leave it unmarked, or talk with your service manager.', restricted && wish.track === 'iro'),
    ...fault('escalation', 'Say what it is about, what was tried and what the child thinks.', wish.track === 'iro' && wish.escalation === null),
    ...fault('about', 'Choose whom it is about. They and their deputies are kept out of it everywhere.', restricted && wish.about.length === 0 && wish.aboutOutside !== true),
    ...fault('about', 'People are named here only where the matter is restricted.', !restricted && (wish.about.length > 0 || wish.aboutOutside === true)),
    ...fault('about', 'You stand in for somebody whom this is about, or it is about you. Ask another reviewing officer to open it.', out.includes(officer)),
    ...fault('recipients', 'Who is told follows from their posts. Mark the matter as restricted to choose them.', !restricted && wish.recipients.length > 0),
    ...fault('safeguarding.on', 'Choose the day of the referral: today or before.', wish.safeguarding?.referral === 'made' && wish.safeguarding.on > staff.today),
    ...fault('recipients', 'Choose somebody else. One of these people cannot be asked.', wish.recipients.some((each) => out.includes(each))),
  ];
};

/** The dispute with its first stage open. A restricted matter stands on no household's or review's list. */
export const newDispute = (wish: DisputeWish, { unit, officer, household, review, policy }: Raised, look: ClockLook): Dispute => {
  const restricted = isRestrictedWish(wish);
  const pack = stagePackFor(wish.track, policy);
  const { today, people } = look.staff;
  const carers = household ? employeesOf(household) : [];
  const atRisk = wish.childAtRisk || wish.category === 'F5';
  const openedBy = { by: officer, at: look.now };
  const dispute: Dispute = {
    kind: 'dispute', id: practiceId(''), unit, team: household?.team ?? null,
    household: restricted ? null : (household?.ref ?? null), review: restricted ? null : (review?.id ?? null), officer, createdAt: look.now,
    caption: restricted || !household ? { town: '', familyName: '' } : captionOf(household),
    policyVersion: policy.version, restrictedTo: household?.restricted ? [...household.restricted.named] : null, about: [...new Set([...wish.about, ...carers])],
    track: wish.track, origin: review ? 'review' : 'outside review', alert: null, category: wish.category, restricted, childAtRisk: atRisk,
    safeguarding: safeguardingOf(wish, atRisk, look.now), summary: wish.summary, effect: wish.effect, wanted: wish.wanted, openedBy, dayZero: today,
    ssw: household?.ssw ?? null, manager: household?.ftm ?? null, recipients: restricted ? [...wish.recipients] : [], stages: [], notUsed: [], bypasses: [],
    acknowledged: [], cafcass: null, closed: null, pack: pack.id,
    ...(restricted && wish.aboutOutside ? { aboutOutside: true as const } : {}),
    ...(restricted ? { excluded: excludedPeople(wish.about, people, today), arose: { household: household?.ref ?? null, review: review?.id ?? null } } : {}),
    ...escalationOf(wish, household, look),
  };
  const first = pack.stages.find((each) => !wish.escalation?.startFormal || isFormal(each)) ?? pack.stages[0];
  const opened = first ? openStage(dispute, first, { by: openedBy, dayZero: today, staff: look.staff, counting: look.counting }) : dispute;
  return { ...opened, notUsed: pack.stages.filter(({ number }) => first !== undefined && number < first.number).map(({ number }) => number) };
};

/** 0.12: where a child may be at risk the line manager is told at once, at any hour, and who is still ringing is reminded in an hour. */
export const safetyTellings = (dispute: Dispute, { staff, now }: ClockLook): Telling[] => {
  if (!dispute.childAtRisk) return [];
  const manager = lineManagerOf(dispute, staff, new Set()).person;
  const told: Telling[] = manager ? [{ to: manager, post: 'sr-manager', purpose: 'act', atOnce: true }] : [];
  if (dispute.safeguarding?.referral !== 'ringing now') return told;
  return [...told, { to: dispute.officer, post: officerPost(dispute), purpose: 'act', atOnce: true, notBefore: addElapsedHours(now, 1) }];
};

const safeguardingOf = ({ safeguarding }: DisputeWish, atRisk: boolean, now: Instant): Dispute['safeguarding'] => {
  if (safeguarding?.referral === 'made') return safeguarding;
  return safeguarding || atRisk ? { referral: 'ringing now', at: now } : null;
};

/** The child's worker and their manager as chosen, or as the placement and the People list know them. */
const escalationOf = ({ escalation }: DisputeWish, household: Household | null, { staff: { people, today } }: ClockLook): Pick<Dispute, 'escalation'> => {
  if (!escalation) return {};
  const { startFormal: _start, ...facts } = escalation;
  const placement = household?.placements.find(({ child, end }) => child === facts.child && (end === null || end >= today));
  const csw = facts.csw ?? people.find(({ mail }) => mail.toLowerCase() === placement?.childsWorkerMail?.toLowerCase())?.id ?? null;
  const leads = people.find(({ id }) => id === people.find((each) => each.id === csw)?.manager);
  return { escalation: { ...facts, csw, ctm: facts.ctm ?? (leads?.roles.some(({ role }) => role === 'ctm') ? leads.id : null) } };
};
