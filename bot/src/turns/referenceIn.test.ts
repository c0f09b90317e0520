import { describe, expect, it } from '@jest/globals';
import { referenceIn } from './referenceIn.js';

describe('the reference in what somebody typed', () => {
  it.each([
    ['H-001-a1', 'H-001-a1'], ['h-001-A1', 'h-001-A1'], ['FH/22-7', 'FH/22-7'], ['D-7K3F2', 'D-7K3F2'],
    // About one in five of a matter's own references holds no digit.
    ['D-JNWAH', 'D-JNWAH'], ['d-jnwah', 'd-jnwah'],
    ['H 001 a1', 'H-001-a1'], ['H - 001 - r7', 'H-001-r7'], ['H–001–a1', 'H-001-a1'], ['d 7k3f2', 'd-7k3f2'],
    ['what about H-001-a1?', 'H-001-a1'], ['“D-7K3F2”, please', 'D-7K3F2'], ['is (h-001-r7) mine', 'h-001-r7'],
  ])('%j is %s', (text, found) => expect(referenceIn(text)).toBe(found));

  it.each(['', 'Stubbs', 'well-being', 'well-being of the 2 children', 'by 5 pm', 'the 3 carers said on the 5', 'a-bruise', 'covid-19 in the house', 'x'.repeat(3000)])('%j holds none', (text) => expect(referenceIn(text)).toBeNull());
});
