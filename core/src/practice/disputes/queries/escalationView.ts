import type { DisputePage } from '../../../api/shapes/disputes.js';
import type { Actor } from '../../../people/index.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { cafcassRights, disputeThing } from '../rights.js';
import type { Dispute } from '../types.js';

/** The dispute as this person may know it: whether it is with Cafcass is for those who may read referrals. */
export const asKnownTo = (actor: Actor, dispute: Dispute): Dispute =>
  dispute.cafcass === null || mayTowards(cafcassRights, actor, disputeThing(dispute), 'exists') ? dispute : { ...dispute, cafcass: null };

/** J25 beside J17; null for a fostering dispute. A referral to Cafcass is read by those who may read referrals. */
export const escalationView = (dispute: Dispute, actor: Actor, book: NameBook): DisputePage['escalation'] => {
  if (!dispute.escalation) return null;
  const { csw, ctm, childHeard: _heard, advocateOffered = null, complaintTold = null, ...facts } = dispute.escalation;
  return { ...facts, advocateOffered, complaintTold, csw: book.named(csw), ctm: book.named(ctm), cafcass: mayTowards(cafcassRights, actor, disputeThing(dispute), 'read') ? referralView(dispute, book) : null };
};

const referralView = ({ cafcass }: Dispute, book: NameBook): NonNullable<DisputePage['escalation']>['cafcass'] =>
  cafcass?.referral
    ? {
        by: book.must(cafcass.by), on: londonDateOf(cafcass.at), grounds: cafcass.grounds, ...cafcass.referral, documents: cafcass.referral.documents ?? null,
        replies: (cafcass.replies ?? []).map(({ by, at, reply, outcome }) => ({ by: book.must(by), on: londonDateOf(at), reply, outcome })),
      }
    : null;
