import { householdRef, practiceId, reviewId } from '../../ids.js';
import type { GoodPractice } from '../../practice/goodPractice/types.js';
import type { OfficerFeedback } from '../../practice/officerFeedback/types.js';
import { toInstant } from '../../time/index.js';
import { cast, marlbeck, marlbeckTeam } from './cast.js';

/** Thanks 1 about the Stubbs household (H-001): from Ruth to a colleague of another service, whom nobody here leads. */
export const aThanks = (household = 'H-001', over: Partial<GoodPractice> = {}): GoodPractice => ({
  kind: 'good practice', id: practiceId(`${household}-g1`), unit: marlbeck, team: marlbeckTeam, household: householdRef(household), review: reviewId(`${household}-r1`),
  officer: cast.ruth.id, createdAt: toInstant('2027-01-11T10:00:00Z'), caption: { town: 'Marlbeck', familyName: 'Stubbs' }, policyVersion: 1, restrictedTo: null, about: [],
  level: 'good', to: [cast.callum.id], manager: null, aboutTeam: false, seen: 'The move was planned with care.', category: 'Q19', mayBeQuoted: true, readBy: [], ...over,
});

/** Feedback about Ruth from Leah, addressed to Sunita, who leads her. */
export const aFeedback = (over: Partial<OfficerFeedback> = {}): OfficerFeedback => ({
  kind: 'officer feedback', id: practiceId('F-7K3F2'), unit: marlbeck, team: null, household: null, review: null, officer: cast.ruth.id,
  createdAt: toInstant('2027-01-11T10:00:00Z'), caption: { town: '', familyName: '' }, policyVersion: 1, restrictedTo: null, about: [cast.ruth.id],
  from: cast.leah.id, addressedTo: cast.sunita.id, toOfficer: false, tone: 'suggestion', text: 'Ask the children earlier.', answer: null, ...over,
});
