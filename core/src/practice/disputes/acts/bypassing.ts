import { Refusal } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { LocalDate } from '../../../time/types.js';
import { lineManagerOf } from '../rules/lineManagerOf.js';
import { planOf, stagePackOf } from '../rules/stagePacks.js';
import type { Bypass, Dispute } from '../types.js';
import { currentStage, fault, notOver, stamp, type Acting } from './acting.js';
import { opened } from './deciding.js';

export type TalkWish = { with: PersonId; on: LocalDate; view: string };
export type BypassWish = { to: number; why: string; emergency: boolean; childsSafety: boolean; talk: TalkWish | null };

/**
 * Leaves out this stage, or the next ones, after a talk with the line manager: a discussion, not a permission, so their
 * disagreement is shown and does not block. In an emergency, for a child's safety only, the talk comes after (BP-01).
 * Source: workflows E, bypass; Dudley 6.3.2.
 */
export const bypass = (dispute: Dispute, acting: Acting, { to, why, emergency, childsSafety, talk }: BypassWish): Dispute => {
  const { number, outcome, met } = currentStage(dispute);
  const from = outcome || met ? number + 1 : number;
  const plan = planOf(stagePackOf(dispute), to);
  if (!plan || to <= from) throw fault('to', 'Choose a later stage than the one that is left out.');
  if (emergency && !childsSafety) throw fault('childsSafety', 'The talk may be left out only for a child’s safety. Otherwise talk with your line manager first.');
  const manager = lineManagerOf(dispute, acting.staff, acting.away).person;
  if (!emergency && !talk) throw fault('talk', 'Talk with your line manager first, then note who, when and what they thought.');
  const entry: Bypass = { ...stamp(acting), from, to, why, emergency, manager, talk: talk && talkOf(talk, manager, acting) };
  return opened({ ...dispute, bypasses: [...dispute.bypasses, entry] }, plan, acting);
};

/** The talk that an emergency still owed. Also once the dispute is over: it is owed all the same. */
export const recordTalk = (dispute: Dispute, acting: Acting, { bypass: at, ...talk }: TalkWish & { bypass: number }): Dispute => {
  const entry = dispute.bypasses[at];
  if (!entry) throw new Refusal('disputes.noBypass', 'There is no such bypass. Nothing was changed.');
  if (entry.talk) throw new Refusal('disputes.talked', 'This talk is on record already. Nothing was changed.');
  const manager = lineManagerOf(dispute, acting.staff, acting.away).person;
  const recorded = talkOf(talk, talk.with === entry.manager ? entry.manager : manager, acting);
  return { ...dispute, bypasses: dispute.bypasses.map((each, index) => (index === at ? { ...each, talk: recorded } : each)) };
};

const talkOf = (talk: TalkWish, manager: PersonId | null, acting: Acting): Bypass['talk'] => {
  if (talk.on > acting.today) throw fault('talk.on', 'Choose the day of the talk: today or before.');
  if (talk.with !== manager) throw fault('talk.with', 'Talk with your line manager, or with their deputy where they are a party or away.');
  return { with: talk.with, on: talk.on, view: talk.view, recorded: stamp(acting) };
};

/** Marks a referral that was only being rung through (0.12). */
export const recordReferral = (dispute: Dispute, acting: Acting, { on, to }: { on: LocalDate; to: string }): Dispute => {
  const { safeguarding } = notOver(dispute);
  if (safeguarding?.referral === 'made') throw new Refusal('disputes.referred', 'The referral is on record already. Nothing was changed.');
  if (on > acting.today) throw fault('on', 'Choose the day of the referral: today or before.');
  return { ...dispute, safeguarding: { referral: 'made', on, to }, referralNoted: { ...stamp(acting), rangAt: safeguarding?.at ?? null } };
};
