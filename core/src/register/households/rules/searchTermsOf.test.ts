import { describe, expect, it } from '@jest/globals';
import { aHousehold } from '../../../testing/index.js';
import { searchTermsOf, searchWord } from './searchTermsOf.js';

describe('the words under which a household is found', () => {
  it('are its reference, its names and the children placed, in lower case', () => {
    expect(searchTermsOf(aHousehold().plain())).toEqual(['c203', 'carl', 'h001', 'stubbs', 'wendy']);
  });

  it('hold each half of a hyphenated name and both together, without accents', () => {
    expect(searchTermsOf(aHousehold('H-002', 'Béla-O’Brien').plain())).toEqual(
      expect.arrayContaining(['bela', 'brien', 'belaobrien']),
    );
  });

  it('leave out words of fewer than three letters', () => {
    expect(searchTermsOf(aHousehold('H-002', 'Ng').plain())).not.toContain('ng');
  });

  it('are written as they are looked for', () => {
    expect(searchWord(' H-001 ')).toBe('h001');
  });
});
