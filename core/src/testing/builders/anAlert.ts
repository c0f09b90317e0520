import { householdRef, practiceId, reviewId } from '../../ids.js';
import type { Alert } from '../../practice/alerts/types.js';
import { toInstant, toLocalDate } from '../../time/index.js';
import { cast, marlbeck, marlbeckTeam, type CastKey } from './cast.js';

/** Alert 1 about the Stubbs household (H-001): raised by Ruth on Monday 11 January 2027, for Leah and Denise to answer. */
export const anAlert = (household = 'H-001', number = 1) =>
  build({
    kind: 'alert', id: practiceId(`${household}-a${number}`), unit: marlbeck, team: marlbeckTeam,
    household: householdRef(household), review: reviewId(`${household}-r1`), officer: cast.ruth.id,
    createdAt: toInstant('2027-01-11T10:00:00Z'), caption: { town: 'Marlbeck', familyName: 'Stubbs' }, policyVersion: 1, restrictedTo: null, about: [],
    categories: ['A1'], found: 'The safer caring plan was not there.', effect: 'Nobody knew the house rules.', wanted: ['Write the plan'],
    foundIn: 'during review', childAtRisk: false, informal: { how: 'in the review meeting', on: toLocalDate('2027-01-11') },
    passedToIro: null, ssw: cast.leah.id, manager: cast.denise.id, sentAt: null, receipt: null, acknowledged: [], answers: [],
    otherDates: [], challenges: [], replies: [], actions: [], managerConfirmed: null, resolved: null, withdrawn: null, pressed: [], escalated: null,
  });

const build = (alert: Alert) => ({
  id: alert.id,
  with: (changes: Partial<Alert>) => build({ ...alert, ...changes }),
  /** Sent and taken by the manager's chat in the same minute. */
  sent: (at = '2027-01-11T10:05:00Z') =>
    build({ ...alert, sentAt: toInstant(at), receipt: { at: toInstant(at), to: cast.denise.id, how: 'chat' } }),
  acknowledged: (at = '2027-01-11T11:00:00Z', by: CastKey = 'denise') =>
    build({ ...alert, acknowledged: [...alert.acknowledged, { by: cast[by].id, at: toInstant(at) }] }),
  answered: (at = '2027-01-14T11:00:00Z', by: CastKey = 'denise') =>
    build({
      ...alert,
      answers: [...alert.answers, {
        by: cast[by].id, at: toInstant(at), position: 'accepts', text: 'It will be written this week.',
        proposed: [{ text: 'Write the plan', owner: cast.leah.id, due: toLocalDate('2027-01-29') }], noActionsBecause: null,
      }],
    }),
  restrictedTo: (...keys: CastKey[]) => build({ ...alert, restrictedTo: keys.map((key) => cast[key].id) }),
  /** The plain record, without the builder's methods. */
  plain: (): Alert => alert,
});
