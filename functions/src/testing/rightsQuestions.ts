import { createHash } from 'node:crypto';
import type { RouteName } from '@review-desk/core/api';
import type { Household } from '@review-desk/core/register';
import { aFeedback, cast } from '@review-desk/core/testing';

export type Turn = { key: string; revision: number; number: number; household: Household | null };

/** One route asked about one record: which grant of access.md lets it through. */
export type RightsQuestion = {
  route: RouteName;
  record: string;
  /** Any one of these is enough. */
  acts: readonly string[];
  params?: (ref: string) => Record<string, string>;
  query?: Record<string, string>;
  /** `turn` is of one asking: a key of its own, the household and revision that stand, and a number that no other turn has. */
  body?: (ref: string, turn: Turn) => Record<string, unknown>;
  file?: string;
  /** About one household, by its reference; otherwise about the whole service. */
  ofHousehold: boolean;
  /** Whoever may know of this is told what they may not do; `household` unless the record is a secret of its own. */
  knownWith?: string;
};

// A revision that nobody saw: whoever may act is told to look again, and nothing changes for the next one to ask.
const key = 'rights-00000001';
const unseen = { key, revision: 999 };
const day = '2027-01-04';
const [start, end] = ['2027-02-09T10:00:00Z', '2027-02-09T12:00:00Z'];
const meeting = { ...unseen, start, end, method: 'home', staff: [], carersWord: { how: 'phone', on: day }, sswAgreed: true };
const ref = (one: string) => ({ ref: one });
const review = (one: string) => ({ id: `${one}-r1` });
const household = (route: RouteName, record: string, acts: string[], body?: Record<string, unknown>): RightsQuestion => ({ route, record, acts, params: ref, ofHousehold: true, ...(body ? { body: () => body } : {}) });
const ofReview = (route: RouteName, acts: string[], body?: Record<string, unknown>): RightsQuestion => ({ route, record: 'review', acts, params: review, ofHousehold: true, ...(body ? { body: () => body } : {}) });
const newAlert = { review: null, categories: ['A1'], found: 'For the test.', effect: 'None.', wanted: ['Nothing'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: day }, sendNow: false };
// Each is refused by a rule when the right is there, so that the alert stands for the next one to ask.
const alertActs: readonly (readonly [string, Record<string, unknown>])[] = [
  ['record-referral', { on: '2030-01-01', to: 'For the test.' }], ['send', { informal: null }], ['acknowledge', {}], ['answer', { position: 'accepts', text: 'For the test.', proposed: [], noActionsBecause: null }],
  ['propose-date', { to: '2020-01-01', why: 'For the test.' }], ['agree-date', { proposal: 'none', agreed: true }], ['challenge-facts', { text: 'For the test.' }],
  ['answer-challenge', { challenge: 'none', text: 'For the test.' }], ['accept', { actions: [] }], ['not-accept', { missing: 'For the test.' }], ['confirm-done', {}],
  ['resolve', { note: 'For the test.' }], ['take-up', {}], ['press-at-limit', { press: 'do not escalate', on: null, with: null, why: '' }],
];
const ofAlert = (route: RouteName, acts: string[], step?: Record<string, unknown>): RightsQuestion => ({
  route, record: 'alert', acts, params: (one) => ({ id: `${one}-a1` }), ofHousehold: true, knownWith: 'alert', ...(step ? { body: (_ref: string, turn: Turn) => ({ key: turn.key, do: step }) } : {}),
});
// The action is nobody's, so these are for no one: their owner's own asking is in `badInput/alertActs.test.ts`.
const actionActs: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['report-progress', 'report-progress', { text: 'For the test.' }], ['mark-done', 'mark-done', { on: day, note: '' }], ['propose-action-date', 'propose-date', { to: '2020-01-01', why: 'For the test.' }],
];
const newDispute = { track: 'fostering', review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'For the test.', effect: 'None.', wanted: 'Nothing', restricted: false, about: [cast.leah.id], recipients: [], escalation: null };
const disputeForm = { track: 'fostering', review: null, restricted: false, childAtRisk: false, about: [], recipients: [], child: null, startFormal: false, csw: null, ctm: null };
const talk = { with: cast.martin.id, on: '2027-01-04', view: 'For the test.' };
const closing = { reasons: 'For the test.', learning: 'None' };
// Each is refused by a rule too, or leaves the dispute standing for the next one to ask; what closes it comes last.
const disputeActs: readonly (readonly [string, readonly string[], Record<string, unknown>])[] = [
  ['acknowledge', ['act:acknowledge'], {}], ['answer', ['act:answer'], { text: 'For the test.' }], ['record-view', ['act:record-view'], { text: 'For the test.' }], ['alert-director', ['act:alert-director'], {}],
  ['convene', ['act:convene', 'write'], { start, end: start, attendees: [] }], ['met', ['act:convene', 'write'], { stage: 1, on: '2030-01-01', present: [] }],
  ['record-outcome', ['act:record-outcome'], { outcome: 'resolved', agreed: 'For the test.', whyUnsatisfactory: null, wouldSatisfy: null }], ['escalate', ['act:escalate'], { to: null, whyUnsatisfactory: null, wouldSatisfy: null }],
  ['raise-level', ['act:raise-level'], { to: null, whyUnsatisfactory: null, wouldSatisfy: null }], ['bypass', ['act:bypass'], { to: 1, why: 'For the test.', emergency: false, childsSafety: false, talk: null }],
  ['record-talk', ['act:record-talk'], { bypass: 0, ...talk }], ['record-referral', ['write'], { on: day, to: 'For the test.' }], ['press-at-limit', ['act:press-at-limit'], { press: 'do not escalate', on: null, with: null, why: '' }],
  ['choose-recipient', ['act:choose-recipient'], { person: cast.martin.id }], ['choose-replacement', ['act:choose-replacement'], { away: cast.martin.id, person: cast.helen.id }],
  ['refer', ['act:refer'], { grounds: 'For the test.', ground: 'plan', seniorsTold: 'All.', affected: 'Home.', childsViews: 'None.', legalAdvice: null, timetable: 'Now.', documents: 'The plan.' }], ['note-cafcass', ['act:refer'], { reply: 'For the test.', outcome: null }],
  ['note-child', ['write'], { what: 'childTold', on: day }],
  ['close-unresolved', ['act:close-unresolved'], closing], ['resolve', ['act:resolve'], closing], ['resolve-in-absence', ['act:resolve-in-absence'], closing],
];
const ofDispute = (route: RouteName, acts: readonly string[], step?: Record<string, unknown>): RightsQuestion => ({
  route, record: 'dispute', acts, params: (one) => ({ id: `D-${one}` }), ofHousehold: true, knownWith: 'dispute', ...(step ? { body: (_ref: string, turn: Turn) => ({ key: turn.key, do: step }) } : {}),
});
const questionnaire = { revision: 0, answers: [], overall: null, strengths: '', concerns: '', followWith: [], submit: true };
const thanks = { review: null, person: cast.tomasz.id, team: false, level: 'good', seen: 'For the test.', category: null, mayBeQuoted: false };
const ofThanks = (route: RouteName): RightsQuestion => ({ route, record: 'good-practice', acts: ['read'], params: (one) => ({ id: `${one}-g1` }), ofHousehold: true, knownWith: 'good-practice', body: (_ref, turn) => ({ key: turn.key }) });
const feedback = { about: cast.tomasz.id, toOfficer: true, tone: 'thanks', text: 'For the test.', review: null };
const trialWish = { track: 'fostering', manager: 'nobody', start: day };
const service = (route: RouteName, record: string, acts: string[], rest: Partial<RightsQuestion> = {}): RightsQuestion => ({ route, record, acts, ofHousehold: false, ...rest });
/** Uploaded by business support before anybody asks. */
export const uploadKey = 'rights-import-1';
// An import is known by who uploaded it and under which key.
const uploadId = `i-${createHash('sha256').update(`${cast.priya.id} ${uploadKey}`).digest('hex').slice(0, 32)}`;
const ofImport = (route: RouteName, acts: string[], body?: Record<string, unknown>): RightsQuestion => service(route, 'import', acts, { params: () => ({ id: uploadId }), ...(body ? { body: () => body } : {}) });
const dayOf = (number: number): string => new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
const carer = { givenName: 'Ada', familyName: 'Moss', bornOn: null, mail: null, phone: null, language: null, accessNeeds: null, status: 'approved', fullApprovalFrom: null, temporary: null, terms: null };

/** The carers as they stand, the first approved from another day: nothing but an approval changes. */
const approvedFrom = (day: string, household: Household) =>
  household.carers.map(({ employee: _employee, standardsDoneOn: _done, approval: { status, fullApprovalFrom, temporary, terms }, ...each }, at) => ({
    ...each, status, fullApprovalFrom: at === 0 ? day : fullApprovalFrom, temporary, terms,
  }));

export const rightsQuestions: readonly RightsQuestion[] = [
  household('household', 'household', ['read']),
  // A correction is judged by the facts that it changes, so each turn changes one.
  { ...household('correctHousehold', 'household', ['act:correct', 'write']), body: (_ref, turn) => ({ key: turn.key, revision: turn.revision, town: `Town ${turn.number}` }) },
  { ...household('correctHousehold', 'checks', ['write']), body: (_ref, turn) => ({ key: turn.key, revision: turn.revision, checks: [{ kind: 'health and safety', about: null, doneOn: dayOf(turn.number) }] }) },
  { ...household('correctHousehold', 'contacts-placements', ['write']), body: (_ref, turn) => ({ key: turn.key, revision: turn.revision, address: `${turn.number} Millrace Fold` }) },
  { ...household('correctHousehold', 'approval', ['write']), body: (_ref, turn) => ({ key: turn.key, revision: turn.revision, ...(turn.household ? { carers: approvedFrom(dayOf(turn.number), turn.household) } : {}) }) },
  household('transferHousehold', 'household', ['act:transfer'], { ...unseen, on: day, to: 'Another council' }),
  household('endHousehold', 'household', ['act:end'], { ...unseen, on: day, how: 'other', reason: 'For the test.' }),
  { ...household('recordResignation', 'approval', ['act:record-resignation']), body: (one) => ({ ...unseen, carer: `${one}-c1`, receivedOn: day }) },
  household('hold', 'hold', ['act:hold'], { ...unseen, reason: 'For the test.' }),
  household('liftHold', 'hold', ['act:lift'], { ...unseen, reason: 'For the test.' }),
  ofReview('review', ['read']),
  ofReview('booking', ['act:schedule', 'act:book', 'act:rebook']),
  ofReview('book', ['act:book'], meeting),
  ofReview('move', ['act:rebook'], { ...meeting, reason: 'carer illness' }),
  ofReview('giveLateReason', ['act:give-late-reason'], { ...unseen, reason: 'For the test.' }),
  ofReview('cancelMeeting', ['act:rebook'], { ...unseen, reason: 'carer illness' }),
  ofReview('markHeld', ['act:start'], { ...unseen, at: '2027-01-04T08:00:00Z' }),
  household('practiceAbout', 'household', ['exists']),
  household('raiseAlertPage', 'alert', ['write']),
  household('raiseAlertCards', 'alert', ['write']),
  { ...household('raiseAlert', 'alert', ['write']), body: (_ref, turn) => ({ ...newAlert, key: turn.key }) },
  ofAlert('alert', ['read']),
  ofAlert('alertCards', ['read']),
  ...alertActs.map(([act, body]) => ofAlert('actOnAlert', [act === 'record-referral' ? 'write' : `act:${act}`], { act, ...body })),
  ...actionActs.map(([act, right, body]) => ({ ...ofAlert('actOnAlert', [`act:${right}`], { act, action: 'none', ...body }), record: 'action' })),
  { ...household('disputeForm', 'dispute', ['act:open']), body: (one) => ({ ...disputeForm, household: one }) },
  { ...household('openDispute', 'dispute', ['act:open']), body: (one, turn) => ({ ...newDispute, household: one, key: turn.key }) },
  ofDispute('dispute', ['read']),
  ofDispute('stageSlots', ['act:convene', 'write']),
  ...disputeActs.map(([act, acts, body]) => ofDispute('actOnDispute', acts, { act, ...body })),
  { ...ofReview('questionnaire', ['read']), record: 'questionnaire', knownWith: 'questionnaire' },
  { ...ofReview('writeQuestionnaire', ['act:submit']), record: 'questionnaire', knownWith: 'questionnaire', body: (_ref, turn) => ({ ...questionnaire, key: turn.key }) },
  household('thanksForm', 'good-practice', ['act:send']),
  { ...household('sendThanks', 'good-practice', ['act:send']), body: (_ref, turn) => ({ ...thanks, key: turn.key }) },
  ofThanks('thanks'),
  ofThanks('readThanks'),
  service('feedbackForm', 'officer-feedback', ['act:send']),
  service('sendFeedback', 'officer-feedback', ['act:send'], { body: (_ref, turn) => ({ ...feedback, key: turn.key }) }),
  service('feedback', 'officer-feedback', ['read'], { params: () => ({ id: aFeedback().id }) }),
  service('answerFeedback', 'officer-feedback', ['act:answer'], { params: () => ({ id: aFeedback().id }), body: (_ref, turn) => ({ key: turn.key, text: 'For the test.' }) }),
  service('addHousehold', 'household', ['act:add'], { body: () => ({ key, ref: 'H-001', town: 'Marlbeck', address: null, carerType: 'mainstream', carers: [carer], ssw: null, ftm: null, firo: null, lastReviewOn: null }) }),
  service('allocate', 'household', ['act:allocate-officer'], { body: () => ({ key, refs: ['H-001'], officer: cast.ruth.id, reason: '' }) }),
  service('giveRoles', 'people-cover', ['act:assign-role'], { body: () => ({ key, people: [{ id: cast.martin.id, roles: [{ role: 'no-such-role', team: null }] }] }) }),
  service('searchDirectory', 'people-cover', ['act:assign-role', 'act:assign-first-administrator'], { body: () => ({ words: 'callum' }) }),
  service('searchGroups', 'people-cover', ['act:assign-role', 'act:assign-first-administrator'], { body: () => ({ words: 'team' }) }),
  service('groupMembers', 'people-cover', ['act:assign-role', 'act:assign-first-administrator'], { params: () => ({ id: cast.ruth.id }) }),
  service('people', 'people-cover', ['read']),
  service('mendTask', 'delivery-ledger', ['act:mend', 'act:send-again'], { body: () => ({ key, message: 'H-001-a1/task', how: 'For the test.', sendAgain: false }) }),
  service('connections', 'health', ['read']),
  service('accessLog', 'access-log', ['read'], { params: () => ({ person: cast.ruth.id, day }) }),
  service('policy', 'council-policy', ['read']),
  service('checkPolicy', 'council-policy', ['write'], { body: () => ({ limits: [], closureDays: [] }) }),
  service('publishPolicy', 'council-policy', ['act:publish-version'], { body: () => ({ key, from: 999, note: '', applyToOpen: false, limits: [], closureDays: [] }) }),
  service('trial', 'council-policy', ['act:try-the-clock']),
  service('tryTheClock', 'council-policy', ['act:try-the-clock'], { body: () => trialWish }),
  service('sendTrialCards', 'council-policy', ['act:try-the-clock'], { body: () => ({ key, ...trialWish }) }),
  service('imports', 'import', ['read']),
  service('uploadRegister', 'import', ['act:preview'], { query: { key }, file: 'Not,a,register\n' }),
  ofImport('import', ['read']),
  ofImport('faultsFile', ['read']),
  ofImport('answerMissing', ['write'], { key, ref: 'H-001', answer: 'ended' }),
  ofImport('chooseDifference', ['write'], { key, ref: 'H-001', field: 'town', take: 'product' }),
  ofImport('runImport', ['act:run'], { key }),
  ofImport('stopImport', ['act:run'], { key }),
  ofImport('undoImport', ['act:undo'], { key }),
  service('startTelling', 'import', ['act:start-telling']),
  service('pressStart', 'import', ['act:start-telling'], { body: () => ({ key, teams: ['no-such-team'] }) }),
];
