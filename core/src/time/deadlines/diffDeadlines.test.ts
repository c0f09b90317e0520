import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { aCarer, aHousehold, aReview, asShipped, asStored } from '../testing/ledgerFacts.js';
import type { Deadline } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlinesFor } from './deadlinesFor.js';
import { diffDeadlines, type DeadlineDiff } from './diffDeadlines.js';
import type { LedgerFacts } from './facts.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const because = (why: string) => ({ why, on: d('2027-01-06'), by: 'p-1' });
const facts = (over: Partial<LedgerFacts> = {}): LedgerFacts => ({ household: aHousehold(), review: null, ...over });
const computed = (given: LedgerFacts, settings = asShipped, days = calendar) => deadlinesFor(given, settings, days);
const rules = (rows: readonly { after: Deadline }[]) => rows.map(({ after }) => after.rule);
const shape = ({ create, change, close, unchanged }: DeadlineDiff) => ({
  create: create.map(({ rule }) => rule), change: rules(change), close: rules(close), unchanged: unchanged.length,
});
/** The stored rows after the difference was written. */
const written = (diff: DeadlineDiff): Deadline[] => [
  ...diff.create, ...diff.change.map(({ after }) => after), ...diff.close.map(({ after }) => after), ...diff.unchanged,
];
const booked = facts({ review: aReview({ bookedOn: d('2027-01-04'), meetingDate: d('2027-03-01') }) });

describe('what is written when facts change', () => {
  it('creates the set once, and asking again changes nothing', () => {
    const first = diffDeadlines([], computed(booked), because('import'));
    expect(shape(first)).toMatchObject({ change: [], close: [], unchanged: 0 });
    expect(shape(diffDeadlines(written(first), computed(booked), because('again')))).toEqual({ create: [], change: [], close: [], unchanged: first.create.length });
  });

  it('moves the deadlines of a moved meeting and nothing else, the old date beside the new', () => {
    const moved = facts({ review: aReview({ bookedOn: d('2027-01-04'), movedOn: d('2027-01-06'), meetingDate: d('2027-03-08'), previousMeetingDates: [d('2027-03-01')] }) });
    const diff = diffDeadlines(asStored(computed(booked)), computed(moved), because('the meeting was moved'));
    expect(shape(diff)).toEqual({ create: [], change: ['FR-07', 'FR-08', 'FR-23', 'FR-25', 'FR-26'], close: [], unchanged: 2 });
    expect(diff.change[0]?.after.changes).toEqual([{ from: '2027-02-15', to: '2027-02-22', why: 'the meeting was moved', on: '2027-01-06', by: 'p-1' }]);
    expect(shape(diffDeadlines(written(diff), computed(moved), because('again')))).toMatchObject({ create: [], change: [], close: [] });
  });

  it('supersedes what came before a meeting that is no longer booked', () => {
    const diff = diffDeadlines(asStored(computed(booked)), computed(facts({ review: aReview() })), because('the booking was cancelled'));
    expect(shape(diff)).toMatchObject({ create: [], change: [], close: ['FR-07', 'FR-08', 'FR-23', 'FR-25', 'FR-26'] });
    expect(diff.close[0]?.after.supersededBy).toEqual({ key: null, why: 'the booking was cancelled' });
  });

  it('brings rows back when the meeting is booked again', () => {
    const cancelled = written(diffDeadlines(asStored(computed(booked)), computed(facts({ review: aReview() })), because('cancelled')));
    const again = diffDeadlines(cancelled, computed(booked), because('booked again'));
    expect(shape(again)).toMatchObject({ create: [], change: ['FR-07', 'FR-08', 'FR-23', 'FR-25', 'FR-26'] });
    expect(again.change.every(({ after }) => after.supersededBy === null)).toBe(true);
  });

  it('never touches a row that was met', () => {
    const stored = asStored(computed(booked)).map((row) => (row.rule === 'FR-23' ? { ...row, met: { on: d('2027-01-20'), by: 'p-2' } } : row));
    const moved = facts({ review: aReview({ bookedOn: d('2027-01-04'), movedOn: d('2027-01-22'), meetingDate: d('2027-03-08'), previousMeetingDates: [d('2027-03-01')] }) });
    const diff = diffDeadlines(stored, computed(moved), because('moved'));
    expect(rules(diff.change)).not.toContain('FR-23');
    expect(diff.unchanged.find(({ rule }) => rule === 'FR-23')).toMatchObject({ due: '2027-02-08', met: { by: 'p-2' } });
  });

  it('keeps a corrected date of the last review beside the old one', () => {
    const corrected = facts({ household: aHousehold({ carers: [aCarer({ lastRestartingReviewOn: d('2026-03-20') })] }) });
    const diff = diffDeadlines(asStored(computed(facts())), computed(corrected), because('the date of the last review was corrected'));
    expect(shape(diff)).toEqual({ create: ['FR-04'], change: [], close: ['FR-04'], unchanged: 1 });
    expect(diff.create[0]).toMatchObject({ due: '2027-03-20', changes: [{ from: '2027-03-10', to: '2027-03-20' }] });
    expect(diff.close[0]?.after.supersededBy?.key).toBe(diff.create[0]?.key);
    const back = diffDeadlines(written(diff), computed(facts()), because('put back'));
    expect(back.change[0]?.after).toMatchObject({ due: '2027-03-10', supersededBy: null, changes: [{ from: '2027-03-10' }, { from: '2027-03-20', to: '2027-03-10' }] });
    expect(rules(back.close)).toEqual(['FR-04']);
  });

  it('meets the yearly limit with the review that restarts the year, and starts the next', () => {
    const held = facts({ household: aHousehold({ carers: [aCarer({ lastRestartingReviewOn: d('2027-02-15') })] }) });
    const diff = diffDeadlines(asStored(computed(facts())), computed(held), because('the review was closed'));
    expect(diff.close[0]?.after).toMatchObject({ rule: 'FR-04', due: '2027-03-10', met: { on: '2027-02-15' }, supersededBy: null });
    expect(diff.create[0]).toMatchObject({ rule: 'FR-04', due: '2028-02-15', changes: [] });
  });

  it('meets FR-01 and the local targets with the first review', () => {
    const before = facts({ household: aHousehold({ carers: [aCarer({ lastRestartingReviewOn: null })] }) });
    const diff = diffDeadlines(asStored(computed(before)), computed(facts()), because('first review closed'));
    expect(diff.close.map(({ after }) => [after.rule, after.met?.on])).toEqual([['FR-01', '2026-03-10'], ['FR-02', '2026-03-10'], ['FR-03', '2026-03-10']]);
  });

  it('owes the limit again when the review that was held turns out not to restart the year', () => {
    const heldReview = (restartsYear: boolean | null) =>
      facts({ review: aReview({ bookedOn: d('2027-01-04'), meetingDate: d('2027-02-15'), heldOn: d('2027-02-15'), restartsYear }) });
    const stored = asStored(computed(heldReview(null)));
    expect(stored.find(({ rule }) => rule === 'FR-04')?.met?.on).toBe('2027-02-15');
    const diff = diffDeadlines(stored, computed(heldReview(false)), because('it does not restart the year'));
    expect(diff.change.map(({ after }) => [after.rule, after.met])).toEqual([['FR-04', null]]);
  });

  it('meets a check with its renewal', () => {
    const dbs = (dbsOn: string) => facts({ household: aHousehold({ carers: [aCarer({ dbsOn: d(dbsOn) })] }) });
    const diff = diffDeadlines(asStored(computed(dbs('2024-02-01'))), computed(dbs('2027-01-05')), because('import'));
    expect(diff.close[0]?.after).toMatchObject({ rule: 'FR-16', due: '2027-02-01', met: { on: '2027-01-05' } });
    expect(diff.create[0]).toMatchObject({ rule: 'FR-16', due: '2030-01-05' });
  });

  it('closes what falls away with an approval that ended', () => {
    const ended = facts({ household: aHousehold({ carers: [aCarer({ status: 'ended', endedOn: d('2027-01-05') })] }) });
    const diff = diffDeadlines(asStored(computed(facts())), computed(ended), because('the approval ended'));
    expect(diff.close.map(({ after }) => [after.rule, after.supersededBy?.why])).toEqual([['FR-04', 'the approval ended']]);
  });

  it('shows a hold on outward messages without moving a date', () => {
    const held = { ...booked, household: aHousehold({ held: true }) };
    const diff = diffDeadlines(asStored(computed(booked)), computed(held), because('messages held'));
    expect(shape(diff)).toMatchObject({ create: [], change: ['FR-07', 'FR-08', 'FR-25', 'FR-26'], close: [] });
    expect(diff.change.every(({ after }) => after.held && after.changes.length === 0)).toBe(true);
  });
});

describe('what is written when the policy or the holidays change', () => {
  const after = facts({ review: aReview({ bookedOn: d('2027-05-04'), meetingDate: d('2027-06-10'), heldOn: d('2027-06-10') }) });

  it('changes only the rule that the new policy sets, and what follows from it', () => {
    const settings = { version: 1, limits: { 'FR-09': { on: true, amount: 3 } } };
    const diff = diffDeadlines(asStored(computed(after)), computed(after, settings), because('policy version 2'));
    expect(diff.change.map(({ after: row }) => [row.rule, row.due])).toEqual([['FR-09', '2027-06-15']]);
    const off = diffDeadlines(asStored(computed(after)), computed(after, { version: 1, limits: { 'FR-10': { on: false } } }), because('policy'));
    expect(shape(off)).toMatchObject({ create: [], change: [], close: ['FR-10', 'FR-12'] });
  });

  it('moves the clocks that cross a bank holiday announced late, and no others', () => {
    const announced = createWorkingCalendar({ ...englandAndWales, days: [...englandAndWales.days, { date: d('2027-06-14'), title: 'One-off bank holiday' }] });
    const diff = diffDeadlines(asStored(computed(after)), computed(after, asShipped, announced), because('a new bank holiday'));
    expect(diff.change.filter(({ after: row }) => row.changes.length > 0).map(({ after: row }) => [row.rule, row.changes[0]?.from, row.due])).toEqual([
      ['FR-09', '2027-06-17', '2027-06-18'],
      ['FR-10', '2027-07-08', '2027-07-09'],
      ['QA-01', '2027-06-17', '2027-06-18'],
    ]);
    expect(new Set(diff.change.flatMap(({ after: row }) => row.changes.map(({ why, by }) => `${why}, ${by}`)))).toEqual(
      new Set(['The bank-holiday list was changed: 14 June 2027 is now a bank holiday, null']));
  });

  it('keeps the earlier book-by date beside the new where the limit itself stays', () => {
    const due = facts({ household: aHousehold({ carers: [aCarer({ lastRestartingReviewOn: d('2027-05-05') })] }) });
    const announced = createWorkingCalendar({ ...englandAndWales, days: [...englandAndWales.days, { date: d('2028-05-05'), title: 'One-off bank holiday' }] });
    const diff = diffDeadlines(asStored(computed(due)), computed(due, asShipped, announced), because('the list'));
    expect(diff.change.map(({ after: row }) => [row.rule, row.due, row.bookBy, row.changes])).toEqual([
      ['FR-04', '2028-05-05', '2028-05-04', [{ from: '2028-05-05', to: '2028-05-04', of: 'bookBy', why: 'The bank-holiday list was changed: 5 May 2028 is now a bank holiday', on: '2027-01-06', by: null }]],
    ]);
  });

  it('writes nothing again when the list only goes on for another year, but for what that year now says', () => {
    const longer = createWorkingCalendar({ ...englandAndWales, lastYear: 2029, days: [...englandAndWales.days, { date: d('2029-01-01'), title: 'New Year’s Day' }] });
    expect(shape(diffDeadlines(asStored(computed(booked)), computed(booked, asShipped, longer), because('the list')))).toMatchObject({ create: [], change: [], close: [] });
    const past = facts({ household: aHousehold({ carers: [aCarer({ lastRestartingReviewOn: d('2028-01-01') })] }) });
    const diff = diffDeadlines(asStored(computed(past)), computed(past, asShipped, longer), because('the list'));
    expect(diff.change.map(({ before, after: row }) => [row.rule, before.bookBy, row.bookBy, row.changes])).toEqual([['FR-04', null, '2028-12-29', []]]);
  });
});
