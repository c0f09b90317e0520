import { InvalidInput, NotPermitted } from '../../../errors.js';
import type { CommandKey } from '../../../ids.js';
import { policyInForce } from '../../../council/policyInForce.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect } from '../../../records/index.js';
import { reviewRights, reviewThing } from '../../../reviews/rights.js';
import { mayTowards } from '../../../rights/index.js';
import { ownReference } from '../../rules/ownReference.js';
import { tellingEffects } from '../../tellings.js';
import { feedbackToBe, officerFeedbackRights } from '../rights.js';
import { addresseeOf, feedbackFaults, newFeedback, type FeedbackWish } from '../rules/newFeedback.js';
import type { OfficerFeedback } from '../types.js';

type Used = Pick<Ports, 'practice' | 'reviews' | 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'effectQueue'>;

export const mayGiveFeedback = (actor: Actor): void => {
  if (!mayTowards(officerFeedbackRights, actor, feedbackToBe(actor.unit, actor.id), 'act:send'))
    throw new NotPermitted('officerFeedback.notPermitted', 'You have no role in this service yet. Ask a service manager to give you one.');
};

/**
 * D15: a colleague gives feedback about a reviewing officer to the officer or to the officer's service manager, whom
 * alone it tells. A carer's own link waits for the feedback page: it will call this same command with the link in place
 * of the colleague.
 */
export const sendFeedback =
  (ports: Used) =>
  async (actor: Actor, { key, ...wish }: FeedbackWish & { key: CommandKey }): Promise<OfficerFeedback> => {
    mayGiveFeedback(actor);
    const [people, policies, knows] = await Promise.all([ports.people.findAll(ports.unit), policyInForce(ports), knowsReview(ports, actor, wish)]);
    const staff = people.map(({ value }) => value);
    const to = addresseeOf(wish, staff);
    const faults = [...feedbackFaults(wish, staff, actor.id), ...(knows ? [] : [{ path: 'review', message: 'There is no review with this reference that this officer chaired.' }])];
    if (faults.length > 0 || to === null) throw new InvalidInput('officerFeedback.faults', 'Nothing is sent yet. See what is missing or wrong beside each field.', faults);
    for (let attempt = 0; ; attempt += 1) {
      const id = ownReference('F', `feedback ${attempt} ${actor.id} ${key}`);
      const value = newFeedback(wish, { id, unit: actor.unit, from: actor.id, to, now: ports.clock.now(), policyVersion: policies.current.version });
      const effects = [
        ...tellingEffects(id, key, [{ to, post: wish.toOfficer ? 'firo' : 'sr-manager', purpose: 'feedback' }]),
        effect('audit.write', key, { act: 'officerFeedback.send', record: 'officer-feedback', about: id, by: actor.id, at: value.createdAt }),
      ];
      const { stored, created } = await ports.practice.create(id, { value, effects, commandKey: key, actedBy: actor.id });
      // The reference is another record's: the next one is tried. A repeat of this very press is found as it stands.
      if (stored.value.kind !== 'officer feedback' || (!created && !stored.commandKeys.includes(key))) continue;
      await ports.effectQueue.wake({ list: 'practice', id });
      return stored.value;
    }
  };

/** A review is named only by whoever may know of it, and only the officer's own. */
const knowsReview = async ({ reviews }: Used, actor: Actor, { review, about }: FeedbackWish): Promise<boolean> => {
  if (review === null) return true;
  const found = (await reviews.findById(review))?.value;
  return found !== undefined && found.officer === about && mayTowards(reviewRights, actor, reviewThing(found), 'exists');
};
