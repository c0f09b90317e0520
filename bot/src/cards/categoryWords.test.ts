import { describe, expect, it } from '@jest/globals';
import { alertCategories } from '@review-desk/core/practice';
import { categoryWords } from './categoryWords.js';

describe('A category on a card', () => {
  it('has words for each of the practice alert policy', () => {
    for (const { code } of alertCategories({ labels: {} })) expect(categoryWords({ categories: [code] })).not.toBe(code);
  });
  it('is told for each of several', () => {
    expect(categoryWords({ categories: ['A2', 'A5'] })).toBe('Earlier recommendations, Paperwork');
  });
  it('is a code where a council typed its label, where it tells of a child, and where it is a question’s', () => {
    expect(categoryWords({ categories: ['C1', 'F5', 'Q3'] })).toBe('C1, F5, Q3');
  });
  it('is nothing where the card has none', () => {
    expect(categoryWords({ categories: [] })).toBeNull();
  });
});
