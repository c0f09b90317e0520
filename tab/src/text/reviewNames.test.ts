import { expect, test } from '@jest/globals';
import { kindInWords, nameOfReview, reviewName } from './reviewNames.js';

test.each([
  ['annual', 'Annual review'],
  ['first', 'First review'],
  ['concern-led', 'Concern-led review'],
  ['change of circumstances', 'Change of circumstances review'],
  ["carer's request", 'Carer-requested review'],
  ['further review', 'Further review'],
  ['a kind of a later version', 'Review'],
])('a review of kind %s is called "%s"', (kind, words) => {
  expect(reviewName(kind)).toBe(words);
});

test('an annual review of approvals never reviewed is a first review, and any other kind keeps its name', () => {
  expect(nameOfReview({ kind: 'annual', first: true })).toBe('First review');
  expect(nameOfReview({ kind: 'concern-led', first: true })).toBe('Concern-led review');
  expect(kindInWords({ kind: 'annual', first: false })).toBe('Annual');
});
