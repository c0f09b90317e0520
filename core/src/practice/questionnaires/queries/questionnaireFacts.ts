import { policyCalendar } from '../../../council/policy.js';
import { policyInForce } from '../../../council/policyInForce.js';
import { noSuchReview } from '../../../reviews/commands/loadReview.js';
import { reviewRights, reviewThing } from '../../../reviews/rights.js';
import type { Review } from '../../../reviews/types.js';
import type { ReviewId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { knowsOf } from '../../alerts/rights.js';
import type { Alert } from '../../alerts/types.js';
import { questionnaireRights, questionnaireThing } from '../rights.js';
import { knownMarks, type KnownMark } from '../rules/knownMarks.js';
import { questionnaireIdOf } from '../rules/newQuestionnaire.js';
import type { Questionnaire } from '../types.js';

export type UsedByQuestionnaires = Pick<Ports, 'practice' | 'reviews' | 'households' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;

/** `alerts`: the household's, as far as this person knows of them. */
export type QuestionnaireFacts = { review: Review; stored: Stored<Questionnaire> | null; known: ReadonlyMap<number, KnownMark>; alerts: Alert[] };

/**
 * A review's questionnaire with what is known for it. Whoever may not read it is answered as if there were no such
 * review: before it is issued, that it is being written is nobody else's to know.
 */
export const questionnaireFacts =
  (ports: UsedByQuestionnaires) =>
  async (actor: Actor, id: ReviewId): Promise<QuestionnaireFacts> => {
    const [found, record] = await Promise.all([ports.reviews.findById(id), ports.practice.findById(questionnaireIdOf(id))]);
    const review = found?.value;
    if (!review || !mayTowards(reviewRights, actor, reviewThing(review), 'exists')) throw noSuchReview();
    const stored = record?.value.kind === 'questionnaire' ? { ...record, value: record.value } : null;
    if (!mayTowards(questionnaireRights, actor, questionnaireThing(review, stored?.value ?? null), 'read')) throw noSuchReview();
    const [household, there, policies] = await Promise.all([ports.households.findById(review.household), ports.practice.findByHousehold(review.household), policyInForce(ports)]);
    const alerts = there.flatMap(({ value }) => (value.kind === 'alert' && knowsOf(actor, value) ? [value] : []));
    const policy = policies.byVersion(review.policyVersion);
    const known = household && review.heldOn
      ? knownMarks({ review, heldOn: review.heldOn, household: household.value, alerts, policy, calendar: policyCalendar(policy, ports.calendarDays.holidays) })
      : new Map<number, KnownMark>();
    return { review, stored, known, alerts };
  };
