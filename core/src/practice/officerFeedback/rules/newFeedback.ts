import type { FieldFault } from '../../../errors.js';
import type { PersonId, PracticeId, ReviewId, UnitId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import type { Instant } from '../../../time/types.js';
import type { OfficerFeedback } from '../types.js';
import { isReviewingOfficer, managerOf } from './managerOf.js';

/** J29, as a colleague fills it in. */
export type FeedbackWish = { about: PersonId; toOfficer: boolean; tone: OfficerFeedback['tone']; text: string; review: ReviewId | null };

/** Who gets it: the officer, or whoever leads the service that they work for. */
export const addresseeOf = ({ about, toOfficer }: Pick<FeedbackWish, 'about' | 'toOfficer'>, people: readonly Person[]): PersonId | null =>
  toOfficer ? about : managerOf(about, people);

export const feedbackFaults = (wish: FeedbackWish, people: readonly Person[], by: PersonId): FieldFault[] => {
  const officer = people.find((each) => each.id === wish.about);
  if (!officer?.active || !isReviewingOfficer(officer)) return [{ path: 'about', message: 'Choose a reviewing officer who works here.' }];
  if (officer.id === by) return [{ path: 'about', message: 'Choose a colleague. Nobody gives feedback about themselves.' }];
  const to = addresseeOf(wish, people);
  if (to === null) return [{ path: 'toOfficer', message: 'Nobody holds the post of service manager now. Choose the officer, or ask who leads the service.' }];
  return to === by ? [{ path: 'toOfficer', message: 'It would go to yourself. Choose the officer.' }] : [];
};

type Made = { id: PracticeId; unit: UnitId; from: PersonId; to: PersonId; now: Instant; policyVersion: number };

/**
 * The feedback as it is kept: of no household, so that no household's list or search meets it, and about the officer in
 * the sense of rights wherever it goes past them (access.md 1.1).
 */
export const newFeedback = (wish: FeedbackWish, { id, unit, from, to, now, policyVersion }: Made): OfficerFeedback => ({
  kind: 'officer feedback', id, unit, team: null, household: null, review: wish.review, officer: wish.about, createdAt: now,
  caption: { town: '', familyName: '' }, policyVersion, restrictedTo: null, about: wish.toOfficer ? [] : [wish.about],
  from, addressedTo: to, toOfficer: wish.toOfficer, tone: wish.tone, text: wish.text, answer: null,
});
