import { practiceId, type PersonId, type PracticeId, type ReviewId } from '../../../ids.js';
import type { Review } from '../../../reviews/types.js';
import type { Instant } from '../../../time/types.js';
import type { FollowUpKind, QuestionAnswer, Questionnaire } from '../types.js';
import type { Given, QuestionnaireWish } from './questionnaireFaults.js';
import type { KnownMark } from './knownMarks.js';

/** One a review, so its id is the review's own (D1). */
export const questionnaireIdOf = (review: ReviewId): PracticeId => practiceId(`${review}-q`);

export type Written = QuestionnaireWish & { strengths: string; concerns: string; followWith: readonly FollowUpKind[] };
type Made = { officer: PersonId; now: Instant };

/** An empty questionnaire of a review. The judgement is the review's officer's, also where a colleague who covers writes it. */
export const newQuestionnaire = (review: Review, { officer, now }: Made): Questionnaire => ({
  kind: 'questionnaire', id: questionnaireIdOf(review.id), unit: review.unit, team: review.team, household: review.household, review: review.id,
  officer: review.officer ?? officer, createdAt: now, caption: review.caption, policyVersion: review.policyVersion, restrictedTo: review.restrictedTo, about: review.about,
  answers: [], overall: null, strengths: '', concerns: '', submitted: null, followWith: [],
});

/** As it stands after a save: what was offered is worked out here and never taken from the sender. */
export const written = (before: Questionnaire, { answers, overall, strengths, concerns, followWith }: Written, known: ReadonlyMap<number, KnownMark>): Questionnaire => ({
  ...before, answers: answers.map((each) => answerOf(each, known)), overall, strengths, concerns, followWith: [...followWith],
});

const answerOf = ({ question, mark, text, followUp }: Given, known: ReadonlyMap<number, KnownMark>): QuestionAnswer => ({
  question, mark, fromFacts: known.get(question)?.mark ?? null, text, followUp: mark === 'not met' ? followUp : null,
});
