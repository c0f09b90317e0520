import type { Alert } from './alerts/types.js';
import type { Dispute } from './disputes/types.js';
import type { GoodPractice } from './goodPractice/types.js';
import type { OfficerFeedback } from './officerFeedback/types.js';
import type { Questionnaire } from './questionnaires/types.js';

/** Everything about how well people work: one list, one board, one thread; what differs is the kind. */
export type Practice = Alert | Dispute | GoodPractice | OfficerFeedback | Questionnaire;
export type PracticeKind = Practice['kind'];
