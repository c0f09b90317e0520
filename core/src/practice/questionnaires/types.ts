import type { PracticeId } from '../../ids.js';
import type { PracticeBase, Stamp } from '../base.js';

export type Mark = 'excellent' | 'good' | 'met' | 'partly met' | 'not met' | 'not applicable';
export type Overall = 'outstanding' | 'good' | 'requires improvement' | 'inadequate';

/** What the officer decides to follow with; the product only suggests it (J14). */
export type FollowUpKind = 'good practice' | 'alert' | 'dispute';

/** D2: what follows a "not met". */
export type FollowUp = { do: 'alert now' | 'already raised'; alert: PracticeId | null } | { do: 'not needed'; why: string };

/** J14's twenty questions; `fromFacts` is what was known and offered. */
export type QuestionAnswer = { question: number; mark: Mark; fromFacts: Mark | null; text: string; followUp: FollowUp | null };

/** J14 (D1): one a review; locked once submitted. */
export type Questionnaire = PracticeBase & {
  kind: 'questionnaire';
  answers: QuestionAnswer[];
  overall: Overall | null;
  strengths: string;
  concerns: string;
  submitted: Stamp | null;
  /** What the officer chose to follow with; none where it is empty. */
  followWith?: FollowUpKind[];
};
