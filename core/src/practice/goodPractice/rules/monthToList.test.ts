import { expect, it } from '@jest/globals';
import { englandAndWales, toLocalDate } from '../../../time/index.js';
import { policyCalendar } from '../../../council/policy.js';
import { monthToList } from './monthToList.js';

const calendar = policyCalendar({ closureDays: [] }, englandAndWales);

it.each([
  ['a first that is a Tuesday', '2026-12-01', '2026-11'],
  ['the day after it', '2026-12-02', null],
  ['the last day of the month before', '2026-11-30', null],
  // 1 August 2026 is a Saturday, 1 November 2026 a Sunday.
  ['the Saturday on which a month begins', '2026-08-01', null],
  ['the Monday after a Saturday on which it began', '2026-08-03', '2026-07'],
  ['the Tuesday after that Monday', '2026-08-04', null],
  ['the Monday after a Sunday on which it began', '2026-11-02', '2026-10'],
  // New Year's Day is a bank holiday: in 2027 a Friday, in 2026 a Thursday.
  ['1 January', '2027-01-01', null],
  ['the Monday after a Friday 1 January', '2027-01-04', '2026-12'],
  ['the Friday after a Thursday 1 January', '2026-01-02', '2025-12'],
  // GOV.UK: Easter Monday 2024 was 1 April; Good Friday 2026 is 3 April.
  ['an Easter Monday that is 1 April', '2024-04-01', null],
  ['the Tuesday after it', '2024-04-02', '2024-03'],
  ['a 1 April just before Good Friday', '2026-04-01', '2026-03'],
  ['1 March of a leap year', '2024-03-01', '2024-02'],
])('on %s (%s) the month to list is %s', (_what, day, month) => {
  expect(monthToList(toLocalDate(day), calendar)).toBe(month);
});
