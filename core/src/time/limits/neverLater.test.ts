import { describe, expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import type { LimitSetting } from '../types.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import { limitDate } from './computeTimeLimit.js';
import { limitUnderPolicy, withSetting } from './limitUnderPolicy.js';
import { firstDayLater } from './neverLater.js';
import { timeLimit } from './timeLimits.js';

const calendar = createWorkingCalendar(englandAndWales);
const closed = createWorkingCalendar(englandAndWales, [{ date: toLocalDate('2026-12-29') }]);
const set = (rule: string, setting: Partial<LimitSetting>) => withSetting(timeLimit(rule), { on: true, ...setting });

describe('a setting against its bound', () => {
  it.each<[string, Partial<LimitSetting>, string, boolean]>([
    ['FR-02', { amount: 12 }, 'FR-01', false],
    ['FR-02', { amount: 13 }, 'FR-01', true],
    ['FR-02', { amount: 365, unit: 'calendar_days' }, 'FR-01', false],
    ['FR-02', { amount: 366, unit: 'calendar_days' }, 'FR-01', true],
    ['FR-02', { amount: 230, unit: 'working_days' }, 'FR-01', false],
    ['FR-02', { amount: 270, unit: 'working_days' }, 'FR-01', true],
    ['FR-25', { amount: 14 }, 'FR-07', false],
    ['FR-25', { amount: 13 }, 'FR-07', true],
    ['FR-03', { legs: [6, 12] }, 'FR-01', false],
    ['FR-03', { legs: [6, 13] }, 'FR-01', true],
    ['IG-01', { amount: 72 }, 'IG-01', false],
    ['IG-01', { amount: 73 + 24 }, 'IG-01', true],
    ['FR-12', {}, 'FR-10', false],
    ['FR-12', {}, 'FR-02', false],
    ['FR-11', {}, 'FR-12', true],
    ['IG-02', {}, 'FP-07', true], // rolled forward past one month
  ])('%s set to %o, held to %s: later on some day is %s', (rule, setting, bound, later) => {
    const [ours, theirs] = [set(rule, setting), timeLimit(bound)];
    const example = firstDayLater(ours, theirs, calendar);
    expect(example !== null).toBe(later);
    if (example === null || rule === 'IG-01' || rule === 'FR-03') return;
    expect([limitDate(ours, example.from, calendar), limitDate(theirs, example.from, calendar)]).toEqual([example.setting, example.bound]);
  });

  it('gives the same answer when it is asked again', () => {
    const ask = () => firstDayLater(set('FR-02', { amount: 366, unit: 'calendar_days' }), timeLimit('FR-01'), calendar);
    expect(ask()).toEqual(ask());
  });

  it('counts the closure days of local rules in', () => {
    expect(firstDayLater(set('ES-02', { amount: 20 }), timeLimit('ES-03'), calendar)).toBeNull();
    expect(firstDayLater(set('ES-02', { amount: 20 }), timeLimit('ES-03'), closed)).not.toBeNull();
  });
});

it('gives FR-12 the council\'s own word, and nothing where a leg has no amount of days', () => {
  expect(limitUnderPolicy('FR-12', { version: 2, limits: { 'FR-12': { on: true, label: 'Record done' } } })?.title).toBe('Record done');
  expect(limitUnderPolicy('FR-12', { version: 2, limits: { 'FR-11': { on: true, amount: 1, unit: 'months' } } })?.compute.parts).toHaveLength(2);
});
