import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { toInstant } from '../dates/londonDate.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { bookByDate } from './bookByDate.js';
import { computeTimeLimit, limitDate } from './computeTimeLimit.js';
import { limitUnderPolicy, withSetting } from './limitUnderPolicy.js';
import { timeLimit, timeLimits } from './timeLimits.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const shut = createWorkingCalendar(englandAndWales, [{ date: d('2026-12-29'), title: 'Offices closed' }]);

describe('the explanation of a date', () => {
  it('names what it starts from, what was passed over and where the rule comes from', () => {
    expect(computeTimeLimit(timeLimit('FR-05'), d('2026-12-07'), calendar)).toEqual({
      rule: 'FR-05',
      title: 'Consider calling a review after an incident, concern or change',
      source: 'Dudley 3.0',
      standing: 'local',
      triggers: [{ what: 'date the concern was raised with the FIRO', date: '2026-12-07' }],
      unit: 'working_days',
      amount: 20,
      direction: 'after',
      weekendDaysSkipped: 8,
      bankHolidaysSkipped: [
        { date: '2026-12-25', title: 'Christmas Day' },
        { date: '2026-12-28', title: 'Boxing Day (substitute day)' },
        { date: '2027-01-01', title: "New Year's Day" },
      ],
      clampedFrom: null,
      due: '2027-01-07',
      fallsOn: null,
      bookBy: null,
      bookByUnknown: false,
      legs: [],
    });
  });

  it('marks the earlier leg, and the first of two that agree', () => {
    const legs = (placed: string | null) =>
      computeTimeLimit(timeLimit('FR-03'), { approval: d('2026-03-31'), firstPlacement: placed === null ? null : d(placed) }, calendar).legs;
    expect(legs('2026-08-28').map(({ date, chosen }) => [date, chosen])).toEqual([['2027-02-28', true], ['2027-02-28', false]]);
    expect(legs(null).map(({ date, chosen }) => [date, chosen])).toEqual([['2027-02-28', true]]);
  });

  it('says which day was asked for where the month has no such day', () => {
    expect(computeTimeLimit(timeLimit('FR-02'), d('2026-08-31'), calendar)).toMatchObject({ due: '2027-02-28', clampedFrom: '2027-02-31', fallsOn: 'sunday' });
    expect(computeTimeLimit(timeLimit('FR-14'), d('2026-04-30'), calendar)).toMatchObject({ due: '2026-02-28', clampedFrom: '2026-02-30' });
  });

  it('gives a moment beside the date for rules that count hours', () => {
    expect(computeTimeLimit(timeLimit('IG-03'), toInstant('2026-03-28T20:00:00Z'), calendar)).toMatchObject({ due: '2026-03-29', dueAt: '2026-03-29T20:00:00Z' });
  });
});

describe('book-by dates', () => {
  it.each([
    ['FR-01', '2025-12-25', '2026-12-24'],
    ['CR-02', '2026-11-30', '2027-02-26'],
    ['CR-21', '2026-11-27', '2026-12-24'],
    ['FR-04', '2026-03-30', '2027-03-30'],
  ])('%s from %s: book by %s', (rule, trigger, bookBy) => {
    expect(computeTimeLimit(timeLimit(rule), d(trigger), calendar)).toMatchObject({ bookBy, bookByUnknown: false });
  });

  it('are not yet known in a year whose bank holidays are not; the limit stands', () => {
    expect(computeTimeLimit(timeLimit('FR-01'), d('2028-05-02'), calendar)).toMatchObject({ due: '2029-05-02', bookBy: null, bookByUnknown: true, fallsOn: null });
    expect(bookByDate(d('2022-01-02'), calendar)).toBeNull();
    expect(bookByDate(d('2022-01-04'), calendar)).toBe('2022-01-04');
  });

  it('belong to review limits only', () => {
    expect(computeTimeLimit(timeLimit('FR-09'), d('2026-06-05'), calendar)).toMatchObject({ bookBy: null, bookByUnknown: false });
  });
});

describe('closure days', () => {
  it('lengthen local rules, never statutory, standard or guidance ones', () => {
    const days = (rule: string) => [calendar, shut].map((use) => limitDate(timeLimit(rule), d('2026-12-24'), use));
    expect(days('QA-02')).toEqual(['2027-01-05', '2027-01-06']); // local
    expect(days('FR-22')).toEqual(['2027-01-06', '2027-01-06']); // statutory
    expect(days('FP-05')).toEqual(['2027-01-05', '2027-01-05']); // standard
    expect(days('CR-09')).toEqual(['2027-01-05', '2027-01-05']); // guidance
  });

  it('are named among the days passed over', () => {
    const names = computeTimeLimit(timeLimit('QA-02'), d('2026-12-24'), shut).bankHolidaysSkipped.map(({ title }) => title);
    expect(names).toContain('Offices closed');
  });
});

describe('what does not fit is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['an unknown rule', () => timeLimit('FR-99'), 'FR-99'],
    ['a date for a rule that counts hours', () => limitDate(timeLimit('IG-01'), d('2026-12-24'), calendar), 'real hours'],
    ['one date for a rule that has two', () => limitDate(timeLimit('FR-03'), d('2026-12-24'), calendar), 'several days'],
    ['two dates for a rule that has one', () => limitDate(timeLimit('FR-01'), { approval: d('2026-12-24') }, calendar), 'one day'],
    ['no date at all', () => limitDate(timeLimit('FR-03'), { approval: null, firstPlacement: null }, calendar), 'none of the days'],
    ['working days in an unknown year', () => limitDate(timeLimit('FR-05'), d('2028-12-20'), calendar), '2029'],
    ['a roll forward into an unknown year', () => limitDate(timeLimit('IG-02'), d('2028-12-01'), calendar), '2029'],
  ])('%s', (_, ask, words) => expect(ask).toThrow(words));

  it('but calendar sums go on beyond the known years', () => {
    expect(limitDate(timeLimit('RT-03'), d('2012-02-29'), calendar)).toBe('2087-03-01');
    expect(limitDate(timeLimit('FR-16'), d('2027-05-01'), calendar)).toBe('2030-05-01');
  });
});

describe('a rule under a policy', () => {
  const settings = (limits: Parameters<typeof limitUnderPolicy>[1]['limits']) => ({ version: 2, limits });
  it('stands as in the catalogue where the policy does not name it', () => {
    expect(limitUnderPolicy('FR-09', settings({}))).toBe(timeLimit('FR-09'));
    expect(limitUnderPolicy('FR-14', settings({}))).toBeNull();
    expect(limitUnderPolicy('FR-14', settings({ 'FR-14': { on: true } }))?.compute.amount).toBe(2);
  });
  it('takes the council\'s own amount, unit and label', () => {
    const own = limitUnderPolicy('FR-02', settings({ 'FR-02': { on: true, amount: 20, unit: 'working_days', label: 'Our target' } }));
    expect(own).toMatchObject({ title: 'Our target', compute: { unit: 'working_days', amount: 20 } });
    expect(withSetting(timeLimit('FR-03'), { on: true, legs: [5, 10] }).compute.parts?.map(({ amount }) => amount)).toEqual([5, 10]);
  });
});

it('holds 94 rules, each with a known bound and a standing that its source bears', () => {
  expect(timeLimits).toHaveLength(94);
  const bounds = timeLimits.flatMap(({ boundedBy }) => (boundedBy === undefined ? [] : [boundedBy]));
  expect(bounds.every((id) => timeLimit(id).id === id)).toBe(true);
  expect(timeLimits.filter(({ standing, mayBeOff }) => standing !== 'local' && mayBeOff)).toEqual([]);
  expect(timeLimits.filter(({ standing, localChange }) => localChange.startsWith('Statutory') && standing === 'local')).toEqual([]);
  expect(timeLimits.filter(({ onByDefault }) => !onByDefault).map(({ id }) => id)).toEqual(['FR-15', 'FR-14', 'FR-24']);
});

it('ends four stages that the clock opens with the cap of twenty working days, not after it', () => {
  // Day zero of each stage is the limit that ran out (timescales 1.19).
  const stages = ['DR-01', 'DR-02', 'DR-03', 'DR-04'].reduce<string[]>(
    (ends, rule) => [...ends, limitDate(timeLimit(rule), d(ends.at(-1) ?? '2027-02-01'), calendar)],
    [],
  );
  expect(stages).toEqual(['2027-02-08', '2027-02-15', '2027-02-22', '2027-03-01']);
  expect(limitDate(timeLimit('DR-05'), d('2027-02-01'), calendar)).toBe('2027-03-01');
});
