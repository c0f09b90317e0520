import { describe, expect, it } from '@jest/globals';
import { householdThing } from '../../register/rights.js';
import { aHousehold, anActor } from '../../testing/index.js';
import { readingPurpose } from './readingPurpose.js';

describe('the purpose of a reading', () => {
  const restricted = householdThing(aHousehold('H-199', 'Hallam').restrictedTo('sunita', 'leah').plain());

  it('is the place and the ground on which a restricted household may be read', () => {
    expect(readingPurpose(anActor('ruth'), 'Household', restricted)).toBe('Household, as its reviewing officer');
    expect(readingPurpose(anActor('sunita'), 'Today', restricted)).toBe('Today, as a person named on it (Service manager, Safeguarding and Review)');
    expect(readingPurpose(anActor('leah'), 'Search', restricted)).toBe('Search, as a person named on it (Supervising social worker)');
  });
  it('is the place alone for whoever holds nothing of it any more, or where nothing says whether it is restricted', () => {
    expect(readingPurpose(anActor('tomasz'), 'Household', restricted)).toBe('Household');
    expect(readingPurpose(anActor('ruth'), 'Today', null)).toBe('Today');
  });
  it('is not kept of what is not restricted', () => {
    expect(readingPurpose(anActor('ruth'), 'Household', householdThing(aHousehold().plain()))).toBeUndefined();
  });
});
