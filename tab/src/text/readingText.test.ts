import { expect, test } from '@jest/globals';
import { readingInWords, toneOf, type Reading } from './readingText.js';

const table: [Reading, string, ReturnType<typeof toneOf>][] = [
  [{ state: 'open', workingDaysLeft: 3 }, '3 working days left', 'onTime'],
  [{ state: 'open', workingDaysLeft: 2 }, '2 working days left', 'soon'],
  [{ state: 'open', workingDaysLeft: 1 }, '1 working day left', 'soon'],
  [{ state: 'dueToday' }, 'Due today', 'soon'],
  [{ state: 'overdue', daysLate: 1, unit: 'workingDays' }, '1 working day late', 'overdue'],
  [{ state: 'overdue', daysLate: 4, unit: 'calendarDays' }, '4 days late', 'overdue'],
  [{ state: 'metInTime' }, 'Done in time', 'done'],
  [{ state: 'metLate', daysLate: 2, unit: 'workingDays' }, 'Done 2 working days late', 'doneLate'],
  [{ state: 'missedByMove' }, 'Had passed when the meeting was moved', 'missed'],
  [{ state: 'lateBeforeWeStarted', daysLate: 52, unit: 'calendarDays' }, '52 days late before we started', 'missed'],
];

test.each(table)('%j reads "%s"', (reading, words, tone) => {
  expect(readingInWords(reading)).toBe(words);
  expect(toneOf(reading)).toBe(tone);
});

test('a rule with a wider band is soon earlier', () => {
  expect(toneOf({ state: 'open', workingDaysLeft: 9 }, 10)).toBe('soon');
});
