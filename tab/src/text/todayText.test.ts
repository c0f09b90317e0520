import { expect, test } from '@jest/globals';
import { dueKindInWords } from './todayText.js';

test.each([
  ['annual', 'FR-04', 'Annual review'],
  ['annual', 'FR-01', 'First review'],
  ['annual', undefined, 'Annual review'],
  ['concern-led', 'FR-12', 'Concern-led review'],
  ['change of circumstances', 'FR-12', 'Change of circumstances'],
])('a %s review under %s is called "%s"', (kind, rule, words) => {
  expect(dueKindInWords(kind, rule)).toBe(words);
});
