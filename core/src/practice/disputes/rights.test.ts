import { describe, expect, it } from '@jest/globals';
import { aDispute, anActor, cast, type CastKey } from '../../testing/index.js';
import { isKeptOut, mayToDispute } from './rights.js';

const restricted = aDispute().restricted('leah').plain();
const sees = (dispute: typeof restricted, who: CastKey): boolean => mayToDispute(anActor(who), dispute, 'exists');

describe('a restricted matter', () => {
  it('is its officer’s and theirs who are named, whatever their post', () => {
    const named = { ...restricted, recipients: [cast.martin.id] };
    expect([sees(named, 'ruth'), sees(named, 'martin'), sees(named, 'nasreen'), sees(named, 'leah')]).toEqual([true, true, false, false]);
  });

  it('stays unknown to whoever was the deputy of its subject when it was opened, though the cover has ended and they are named', () => {
    const named = { ...restricted, recipients: [cast.martin.id] };
    const excluded = { ...named, excluded: [cast.martin.id] };
    expect([sees(named, 'martin'), sees(excluded, 'martin'), isKeptOut(anActor('martin'), excluded)]).toEqual([true, false, true]);
  });

  it('is of no use to its officer where it is about them', () => {
    expect(sees({ ...restricted, about: [cast.ruth.id] }, 'ruth')).toBe(false);
  });
});
