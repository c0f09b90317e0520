import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@review-desk/core/time';
import { aCard } from '../testing/aCard.js';
import { cardFace } from './cardFace.js';
import { mailWords } from './mailWords.js';

const places = { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.marlbeck.example' };
const owedSince = toLocalDate('2027-01-08');
const words = 'This should have reached you on Friday 8 January 2027.';

describe('what comes late says so (workflows 0.10)', () => {
  it('on the card, to whoever hears it, and in a mail', () => {
    const card = aCard({ owedSince });
    const face = cardFace(places, card);
    expect([JSON.stringify(face.body).includes(words), face.speak.includes(words), face.fallbackText.includes(words), mailWords(card, 'https://x').lines.includes(words)]).toEqual([true, true, true, true]);
  });

  it('line by line in the morning’s card, and in its mail', () => {
    const line = { reference: 'H-001-a1', asked: 'due' as const, due: toLocalDate('2027-01-15'), overdue: false, about: null };
    const card = aCard({ kind: 'digest', reference: '2027-01-11', lines: [{ ...line, owedSince }, { ...line, reference: 'H-002-r1' }] });
    const late = ': due by Friday 15 January 2027. You should have been told on Friday 8 January 2027';
    expect(cardFace(places, card).body.flatMap((each) => ('text' in each && each.text.includes('should have') ? [each.text.endsWith(late)] : []))).toEqual([true]);
    expect(mailWords(card, 'https://x').lines.filter((each) => each.includes('should have'))).toEqual([`H-001-a1${late}.`]);
  });

  it('and nothing of it where it comes in time', () => {
    expect(JSON.stringify(cardFace(places, aCard()))).not.toContain('should have');
  });
});
