import { describe, expect, it } from '@jest/globals';
import {
  addCalendarDays, addMonths, createWorkingCalendar, englandAndWales, firstDayLater, limitDate, timeLimit, toLocalDate, withSetting,
  type LimitSetting,
} from '../time/index.js';
import { parsePolicy } from './policy.js';
import { boundInWords } from './policyBounds.js';
import { rulesThatChange, versionForRecord } from './policyChanges.js';
import { defaultPolicy } from './policyDefault.js';
import { validatePolicy } from './policyFaults.js';

const d = toLocalDate;
const draft = (limits: Record<string, LimitSetting>, over = {}) => ({ ...defaultPolicy, limits: { ...defaultPolicy.limits, ...limits }, ...over });
const faults = (rule: string, setting: Partial<LimitSetting>) => validatePolicy(draft({ [rule]: { on: true, ...setting } })).map(({ message }) => message);

describe('a council\'s policy', () => {
  it('starts without a fault and fits its own schema', () => {
    expect(validatePolicy(defaultPolicy)).toEqual([]);
    expect(parsePolicy(JSON.parse(JSON.stringify(defaultPolicy)))).toEqual(defaultPolicy);
  });

  it('is refused by its schema where a rule, an hour or an amount does not exist', () => {
    for (const wrong of [{ limits: { 'FR-99': { on: true } } }, { workingHours: { start: '8:30', end: '17:30' } }, { limits: { 'FR-02': { on: true, amount: 1.5 } } }, { closureDays: [{ date: '2027-02-30', title: '' }] }]) {
      expect(() => parsePolicy({ ...defaultPolicy, ...wrong })).toThrow();
    }
  });

  it.each<[string, Partial<LimitSetting>, string]>([
    ['FR-02', { amount: 13 }, 'FR-01'],
    ['FR-02', { amount: 366, unit: 'calendar_days' }, 'FR-01'],
    ['FR-02', { amount: 262, unit: 'working_days' }, 'FR-01'],
    ['FR-03', { legs: [6, 13] }, 'FR-01'],
    ['FR-01', { amount: 13 }, 'set by law'],
    ['FR-04', { amount: 53 * 7, unit: 'calendar_days' }, 'set by law'],
    ['CR-01', { amount: 28, unit: 'calendar_days' }, 'set by law'], // later than 20 working days where no holiday is near
    ['FP-08', { amount: 14 }, 'FR-01'],
    ['FP-03', { amount: 1, unit: 'months' }, 'national standard'],
    ['FP-02', { amount: 4 }, 'national standard'],
    ['FR-07', { amount: 13 }, 'floor'],
    ['FR-25', { amount: 13 }, 'FR-07'],
    ['FR-25', { amount: 10, unit: 'working_days' }, 'FR-07'], // from a Saturday ten working days are fewer than 14 days
    ['RT-01', { amount: 119 }, 'legal minimum'],
    ['RT-01', { amount: 3652, unit: 'calendar_days' }, 'legal minimum'],
    ['IG-01', { amount: 96 }, 'set by law'],
    ['DR-01', { amount: 21 }, 'DR-05'],
    ['ES-02', { amount: 21 }, 'ES-03'],
  ])('refuses %s set to %o, naming %s', (rule, setting, named) => {
    expect(faults(rule, setting).join(' ')).toContain(named);
  });

  it.each<[string, Partial<LimitSetting>]>([
    ['FR-02', { amount: 12 }],
    ['FR-02', { amount: 365, unit: 'calendar_days' }], // 12 months are never fewer than 365 days
    ['FR-02', { amount: 1 }],
    ['FR-03', { legs: [13, 12] }], // the leg from approval still holds it inside the law
    ['FR-01', { amount: 11 }],
    ['FR-07', { amount: 21 }],
    ['FR-25', { amount: 14 }],
    ['FP-02', { amount: 10 }],
    ['RT-01', { amount: 360 }],
    ['RT-01', { amount: 3653, unit: 'calendar_days' }],
    ['IG-01', { amount: 24 }],
    ['FR-10', { amount: 30 }],
    ['FR-24', {}],
  ])('takes %s set to %o', (rule, setting) => {
    expect(faults(rule, setting)).toEqual([]);
  });

  it.each<[string, Partial<LimitSetting>, string]>([
    ['QD-01', { amount: 20 }, 'cannot be changed'],
    ['FR-01', { on: false }, 'cannot be switched off'],
    ['CH-01', { on: false }, 'may not be switched off'],
    ['FR-12', { legs: [10, 10] }, 'cannot be changed'],
    ['FR-09', { amount: 0 }, '1 or more'],
    ['FR-09', { unit: 'months' }, 'amount together'],
    ['FR-09', { legs: [1] }, 'that many amounts'],
    ['FR-03', { amount: 3 }, 'no single amount'],
    ['IG-01', { amount: 3, unit: 'calendar_days' }, 'counts hours'],
  ])('does not let %s be set to %o: %s', (rule, setting, words) => {
    expect(faults(rule, setting).join(' ')).toContain(words);
  });

  it('keeps the four stages of a dispute inside the whole', () => {
    expect(faults('DR-01', { amount: 6 }).join(' ')).toContain('21 working days together; DR-05');
    expect(validatePolicy(draft({ 'DR-05': { on: true, amount: 15 } })).map(({ rule }) => rule)).toEqual(['DR-05']);
  });

  it('holds a bounded local rule to national guidance with the council\'s closure days counted in', () => {
    const closed = { closureDays: [{ date: d('2026-12-29'), title: 'Closed' }] };
    expect(validatePolicy(draft({ 'ES-02': { on: true, amount: 20 } }))).toEqual([]);
    expect(validatePolicy(draft({ 'ES-02': { on: true, amount: 20 } }, closed))[0]?.message).toContain('ES-03');
  });

  it('names faults of the frame', () => {
    const day = { date: d('2026-12-29'), title: '' };
    const messages = validatePolicy(draft({}, { workingHours: { start: '17:00', end: '09:00' }, closureDays: [day, day], officerToldWeeksBefore: [10, 16] })).map(({ message }) => message);
    expect(messages).toHaveLength(3);
    expect(validatePolicy({ ...defaultPolicy, limits: { 'XX-01': { on: true } } })).toHaveLength(1);
  });

  it('says the bound in words', () => {
    expect(boundInWords(timeLimit('FR-02'))).toBe('Never later than FR-01, first review of approval, legal limit (12 months)');
    expect(boundInWords(timeLimit('FR-01'))).toBe('At most 12 months, set by law');
    expect(boundInWords(timeLimit('RT-01'))).toBe('At least 10 years, the legal minimum');
    expect(boundInWords(timeLimit('FP-02'))).toBe('At least 5 working days before, the national standard');
    expect([boundInWords(timeLimit('QD-01')), boundInWords(timeLimit('FR-09'))]).toEqual(['Cannot be changed', null]);
  });

  it('counts which rules another version changes', () => {
    expect(rulesThatChange(defaultPolicy, defaultPolicy)).toEqual([]);
    expect(rulesThatChange(defaultPolicy, draft({ 'FR-10': { on: true, amount: 15 }, 'FR-14': { on: true } }))).toEqual(['FR-14', 'FR-10', 'FR-12']);
    expect([versionForRecord(1, 3, false), versionForRecord(1, 3, true)]).toEqual([1, 3]);
  });
});

describe('a setting against its bound, from every day', () => {
  const calendar = createWorkingCalendar(englandAndWales);
  it.each([[11, 334], [11, 335], [6, 181], [6, 182], [1, 28], [1, 29]])('%i months against %i days', (months, days) => {
    let passes = false;
    for (let day = d('2024-01-01'); day <= '2028-01-01'; day = addCalendarDays(day, 1)) {
      passes ||= addCalendarDays(day, days) > addMonths(day, months);
    }
    const setting = withSetting(timeLimit('FR-02'), { on: true, amount: days, unit: 'calendar_days' });
    const bound = withSetting(timeLimit('FR-01'), { on: true, amount: months });
    expect(firstDayLater(setting, bound, calendar) !== null).toBe(passes);
  });

  it('gives an example that is true', () => {
    const setting = withSetting(timeLimit('FR-02'), { on: true, amount: 335, unit: 'calendar_days' });
    const bound = withSetting(timeLimit('FR-01'), { on: true, amount: 11 });
    const example = firstDayLater(setting, bound, calendar);
    expect(example && [limitDate(setting, example.from, calendar), limitDate(bound, example.from, calendar)]).toEqual([example?.setting, example?.bound]);
    expect(example && example.setting > example.bound).toBe(true);
  });
});
