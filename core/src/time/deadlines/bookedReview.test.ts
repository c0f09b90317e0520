import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { aHousehold, aReview, asShipped, dates } from '../testing/ledgerFacts.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { deadlinesFor } from './deadlinesFor.js';
import type { ReviewFacts } from './facts.js';
import { readDeadline } from './readDeadline.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const set = (review: Partial<ReviewFacts>, held = false, settings = asShipped) =>
  deadlinesFor({ household: aHousehold({ held }), review: aReview(review) }, settings, calendar).filter(({ review: id, rule }) => id !== null && rule !== 'FR-04');
const booked = (bookedOn: string, meetingDate: string, over: Partial<ReviewFacts> = {}) =>
  ({ bookedOn: d(bookedOn), meetingDate: d(meetingDate), ...over });
const causes = (all: ReturnType<typeof set>) => Object.fromEntries(all.filter(({ missedBy }) => missedBy).map(({ rule, missedBy }) => [rule, missedBy]));

describe('before the meeting', () => {
  it('counts back from a meeting booked in good time', () => {
    const all = set(booked('2027-01-04', '2027-03-01'));
    expect(dates(all)).toEqual({ 'FR-07': '2027-02-15', 'FR-08': '2027-02-15', 'FR-23': '2027-02-08', 'FR-25': '2027-01-18', 'FR-26': '2027-02-08' });
    expect(causes(all)).toEqual({});
  });

  it('adds the two months of FR-14 only where the policy has it on', () => {
    const on = { version: 2, limits: { 'FR-14': { on: true } } };
    expect(dates(set(booked('2026-11-02', '2027-03-01'), false, on))['FR-14']).toBe('2027-01-01');
  });

  // 42 days before 15 February 2027 is 4 January.
  it.each([
    ['2027-01-03', '2027-01-04'],
    ['2027-01-04', '2027-01-04'],
    ['2027-01-05', '2027-01-05'],
  ])('booked on %s, asks for feedback on %s: the same day when it is later than 42 days before', (bookedOn, asked) => {
    const asking = set(booked(bookedOn, '2027-02-15')).find(({ rule }) => rule === 'FR-25');
    expect(asking).toMatchObject({ due: asked, missedBy: null });
  });

  // 21 days before 1 February 2027 is 11 January.
  it.each([
    ['2027-01-10', '2027-02-01', '2027-01-11'],
    ['2027-01-11', '2027-02-01', '2027-01-11'],
    ['2027-01-12', '2027-02-01', '2027-01-19'], // five working days after asking
    ['2027-01-28', '2027-02-01', '2027-01-31'], // never later than the day before the review
    ['2026-12-23', '2027-01-10', '2027-01-04'], // five working days over Christmas
  ])('booked on %s for %s, wants feedback back by %s', (bookedOn, meeting, back) => {
    expect(dates(set(booked(bookedOn, meeting)))['FR-26']).toBe(back);
  });

  it('gives five working days from the day on which feedback was really asked for', () => {
    const late = booked('2027-01-04', '2027-02-15', { done: { 'FR-25': d('2027-01-27') } });
    expect(dates(set(late))['FR-26']).toBe('2027-02-03');
  });

  it('says that a limit had passed when the meeting was booked', () => {
    const all = set(booked('2027-01-20', '2027-02-01'));
    expect(causes(all)).toEqual({ 'FR-07': 'booking', 'FR-08': 'booking', 'FR-23': 'booking' });
    const papers = all.find(({ rule }) => rule === 'FR-08');
    expect(papers && readDeadline(papers, d('2027-01-21'), calendar)).toEqual({ state: 'missedByBooking' });
  });

  it('says that a limit had passed when the meeting was moved nearer', () => {
    const moved = booked('2027-01-04', '2027-02-01', { movedOn: d('2027-01-20'), previousMeetingDates: [d('2027-03-08')] });
    const all = set(moved);
    expect(causes(all)).toEqual({ 'FR-07': 'move', 'FR-08': 'move', 'FR-23': 'move' });
    expect(dates(all)).toMatchObject({ 'FR-25': '2027-01-20', 'FR-26': '2027-01-27' });
  });

  it('does not excuse by a move what was late already, nor put off what was owed already', () => {
    const moved = booked('2027-01-04', '2027-02-08', { movedOn: d('2027-01-28'), previousMeetingDates: [d('2027-02-04')] });
    const all = set(moved);
    expect(causes(all)).toEqual({});
    expect(dates(all)).toMatchObject({ 'FR-23': '2027-01-18', 'FR-25': '2027-01-04' });
  });

  it('keeps the booking as the cause when a meeting booked too late is moved', () => {
    const moved = booked('2027-01-20', '2027-02-02', { movedOn: d('2027-01-25'), previousMeetingDates: [d('2027-02-01')] });
    expect(causes(set(moved))['FR-08']).toBe('booking');
  });

  it('is done in time where it was done before the limit, whatever moved afterwards', () => {
    const sent = booked('2027-01-04', '2027-02-01', { movedOn: d('2027-01-22'), previousMeetingDates: [d('2027-03-08')], done: { 'FR-08': d('2027-01-18') } });
    const papers = set(sent).find(({ rule }) => rule === 'FR-08');
    expect(papers && readDeadline(papers, d('2027-02-01'), calendar)).toEqual({ state: 'metInTime' });
  });

  it('shows the clocks of outward messages as held, and no others', () => {
    const held = set(booked('2027-01-04', '2027-03-01'), true).filter((deadline) => deadline.held);
    expect(held.map(({ rule }) => rule)).toEqual(['FR-07', 'FR-08', 'FR-25', 'FR-26']);
  });

  it('counts the return-by from the floor of FR-07 where the council has FR-25 off, and neither where both are off', () => {
    const off = (...ids: string[]) => ({ version: 2, limits: Object.fromEntries(ids.map((id) => [id, { on: false }])) });
    const late = booked('2027-01-20', '2027-02-01');
    expect(dates(set(late, false, off('FR-25')))).toMatchObject({ 'FR-07': '2027-01-18', 'FR-26': '2027-01-27' });
    expect(Object.keys(dates(set(late, false, off('FR-25', 'FR-26'))))).toEqual(['FR-07', 'FR-08', 'FR-23']);
    expect(dates(set(late, false, off('FR-25', 'FR-07', 'LB-01')))['FR-26']).toBe('2027-01-27');
  });

  it('takes the day of the move where the earlier meeting date was not kept', () => {
    const moved = booked('2027-01-04', '2027-02-01', { movedOn: d('2027-01-20') });
    expect(causes(set(moved))).toMatchObject({ 'FR-08': 'move' });
    expect(dates(set(moved))['FR-25']).toBe('2027-01-20');
  });

  it('asks in the usual time when a meeting booked far ahead is moved a little', () => {
    const moved = booked('2026-11-02', '2027-03-08', { movedOn: d('2027-01-20'), previousMeetingDates: [d('2027-03-01')] });
    expect(dates(set(moved))['FR-25']).toBe('2027-01-25');
  });

  it('has nothing to count before a meeting that is not booked', () => {
    expect(set({})).toEqual([]);
  });
});

describe('a booking past the legal limit', () => {
  // The limit is 10 March 2027.
  it.each([['2027-03-09', false], ['2027-03-10', false], ['2027-03-11', true]])('for %s owes a reason: %s', (meeting, owed) => {
    const reason = set(booked('2027-01-07', meeting)).find(({ rule }) => rule === 'LB-01');
    expect(reason !== undefined).toBe(owed);
    if (owed) expect(reason).toMatchObject({ due: '2027-01-11', owner: 'sr-manager' });
  });

  it('is counted from the day it first went past the limit, and met by the reason', () => {
    const late = booked('2027-01-07', '2027-03-20', { movedOn: d('2027-01-20'), lateBookedOn: d('2027-01-07'), done: { 'LB-01': d('2027-01-08') } });
    expect(set(late).find(({ rule }) => rule === 'LB-01')).toMatchObject({ due: '2027-01-11', met: { on: '2027-01-08', by: null } });
  });
});

describe('after the meeting', () => {
  const held = booked('2026-11-01', '2026-12-14', { heldOn: d('2026-12-14') });

  it('counts record, report, copy and questionnaire over Christmas', () => {
    expect(dates(set(held))).toMatchObject({ 'FR-09': '2026-12-21', 'FR-10': '2027-01-14', 'FR-11': '2027-01-11', 'FR-12': '2027-01-11', 'QA-01': '2026-12-21' });
  });

  it('follows FR-10 and FR-11 with FR-12, and drops it when either is off', () => {
    const settings = { version: 2, limits: { 'FR-10': { on: true, amount: 10 } } };
    expect(dates(set(held, false, settings))['FR-12']).toBe('2026-12-30');
    expect(dates(set(held, false, { version: 2, limits: { 'FR-11': { on: false } } }))['FR-12']).toBeUndefined();
  });

  it('meets FR-12 with the report', () => {
    const all = set({ ...held, done: { 'FR-10': d('2027-01-05') } });
    expect(all.find(({ rule }) => rule === 'FR-12')?.met).toEqual({ on: '2027-01-05', by: null });
  });

  it('closes what can no longer be done before the meeting, counted as missed', () => {
    const report = set(held).find(({ rule }) => rule === 'FR-23');
    expect(report?.notApplicable).toEqual({ why: 'the review was held on Monday 14 December 2026 without it', missed: true });
  });
});
