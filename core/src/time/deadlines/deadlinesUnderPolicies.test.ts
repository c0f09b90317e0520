import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { aCarer, aHousehold, aReview, asStored } from '../testing/ledgerFacts.js';
import type { Deadline, LimitSettings } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlinesUnderPolicies } from './deadlinesUnderPolicies.js';
import { diffDeadlines } from './diffDeadlines.js';
import type { LedgerFacts } from './facts.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const one: LimitSettings = { version: 1, limits: {} };
const two: LimitSettings = { version: 2, limits: { 'FR-23': { on: true, amount: 10 }, 'FR-17': { on: true, amount: 24 }, 'FR-14': { on: true } } };
const under = (facts: LedgerFacts, stored: readonly Deadline[], current: LimitSettings, over: { ofReview?: number; appliedToOpen?: boolean } = {}) =>
  deadlinesUnderPolicies(facts, stored, {
    current,
    ofReview: over.ofReview ?? 1,
    byVersion: (version) => (version === 1 ? one : two),
    appliedToOpen: over.appliedToOpen ?? false,
    calendarOf: () => calendar,
  });
const facts: LedgerFacts = {
  household: aHousehold({ carers: [aCarer({ medicalOn: d('2026-02-01') })] }),
  review: aReview({ bookedOn: d('2026-12-01'), meetingDate: d('2027-03-01') }),
};
const begun = asStored(under(facts, [], one));
const pick = (rows: readonly Deadline[]) => rows.filter(({ rule }) => ['FR-14', 'FR-17', 'FR-23'].includes(rule)).map(({ rule, due, policyVersion }) => [rule, due, policyVersion]);

describe('a new version of the policy', () => {
  it('leaves open records under the version they began under', () => {
    const now = under(facts, begun, two);
    expect(pick(now)).toEqual([['FR-17', '2029-02-01', 1], ['FR-23', '2027-02-08', 1]]);
    expect(diffDeadlines(begun, now, { why: 'policy version 2', on: d('2026-12-10'), by: null })).toMatchObject({ create: [], change: [], close: [] });
  });

  it('changes open records where its publisher applied it to them, and says so', () => {
    const now = under(facts, begun, two, { appliedToOpen: true });
    expect(pick(now)).toEqual([['FR-17', '2028-02-01', 2], ['FR-14', '2027-01-01', 2], ['FR-23', '2027-02-15', 2]]);
    const diff = diffDeadlines(begun, now, { why: 'policy version 2', on: d('2026-12-10'), by: 'p-1' });
    expect(diff.change.find(({ after }) => after.rule === 'FR-23')?.after.changes).toEqual([{ from: '2027-02-08', to: '2027-02-15', why: 'policy version 2', on: '2026-12-10', by: 'p-1' }]);
    expect(diff.create.map(({ rule }) => rule)).toEqual(['FR-14']);
  });

  it('counts what begins now: a renewed check, the next review', () => {
    const renewed = { ...facts, household: aHousehold({ carers: [aCarer({ medicalOn: d('2026-12-05') })] }) };
    expect(pick(under(renewed, begun, two))).toEqual([['FR-17', '2028-12-05', 2], ['FR-23', '2027-02-08', 1]]);
    const next = { ...facts, review: aReview({ id: 'H-001-r2', bookedOn: d('2026-12-01'), meetingDate: d('2027-03-01') }) };
    expect(pick(under(next, begun, two, { ofReview: 2 }))).toContainEqual(['FR-23', '2027-02-15', 2]);
  });

  it('keeps what an open review meets later under the review\'s own version', () => {
    const held = { ...facts, review: aReview({ bookedOn: d('2026-12-01'), meetingDate: d('2027-03-01'), heldOn: d('2027-03-01') }) };
    const after = under(held, begun, two).filter(({ rule }) => rule === 'FR-09');
    expect(after.map(({ policyVersion }) => policyVersion)).toEqual([1]);
  });
});
